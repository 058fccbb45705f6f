import { expect, test } from 'vitest'
import { printFigure, type PrintForm } from './print.ts'

const figure = (value: string | null, unit: string) => ({ value, unit, numerator: null, denominator: null })

test.each<[string, string, PrintForm, string]>([
  ['14840000.00', '元', { in: '万元' }, '1484万元'],
  ['14943900.00', '元', { in: '万元' }, '1494.39万元'],
  ['129090000', '元', { in: '亿元' }, '1.2909亿元'],
  ['147000000', '元', { in: '亿' }, '1.47亿'],
  ['23', '人', {}, '23人'],
  ['30', '位', { before: '第' }, '第30位'],
  ['2', '', { before: '第' }, '第2'],
  ['150.60', '', {}, '150.6'],
  ['10000', '平方米', { in: '万平方米' }, '1万平方米'],
  ['1.005', '%', { digits: 2 }, '1.01%'],
  ['4', '个', { unit: '名' }, '4名'],
])('%s %s prints in form %j as %s', (value, unit, form, text) => {
  expect(printFigure(figure(value, unit), form)).toBe(text)
})

test.each<[string, string, PrintForm, string]>([
  ['8600000', '元', { in: '万元', as: '余' }, '800余万元'],
  ['43', '人', { as: '余' }, '40余人'],
  ['22', '项', { as: '余' }, '20余项'],
  ['11800000', '元', { in: '万元', as: '超' }, '超1000万元'],
  ['95', '家', { as: '近' }, '近100家'],
  ['103', '家', { as: '约' }, '约100家'],
])('%s %s 用约数写作 %s', (value, unit, form, text) => {
  expect(printFigure(figure(value, unit), form)).toBe(text)
})

test.each<[string, PrintForm['as']]>([
  ['800', '余'],
  ['1000', '超'],
  ['805', '近'],
  ['850', '约'],
])('恰好%s或相差较远时不用“%s”', (value, as) => {
  expect(printFigure(figure(value, '家'), { as: as! })).toBe(`${value}家`)
})

test('a quotient is divided once, at its last digit', () => {
  expect(printFigure({ value: '15', unit: '%', numerator: '300', denominator: '20' }, { digits: 0 })).toBe('15%')
  expect(printFigure({ value: '8.3', unit: '%', numerator: '129090000', denominator: '15553012' }, { digits: 1 })).toBe(
    '8.3%',
  )
})

test('unknown is a dash, and a unit that does not fit is a bug', () => {
  expect(printFigure(figure(null, '元'), { in: '万元' })).toBe('—')
  expect(() => printFigure(figure('1', '人'), { in: '万元' })).toThrow(RangeError)
})
