import { expect, test } from 'vitest'
import { cellInset, columnWidths } from './column-widths.ts'

const row = (...texts: string[]) => texts.map((text) => [{ text }])
const page = { width: 12758, size: 21 }

test('短栏宽到最长的一格不折行，其余的栏按份分余下的宽度', () => {
  const columns = [{ share: 0, fits: true }, { share: 1 }, { share: 3 }]
  const [fitted, one, three] = columnWidths(columns, [row('时限', '', ''), row('2024年12月31日', '', '')], page)
  expect(fitted).toBeGreaterThanOrEqual(7 * page.size * 10 + 2 * cellInset)
  expect(Math.abs(three! - 3 * one!)).toBeLessThanOrEqual(3)
  expect(fitted! + one! + three!).toBeLessThanOrEqual(page.width)
})

test('中文与数字相接处多留四分之一字', () => {
  const widthOf = (text: string) => columnWidths([{ share: 0, fits: true }], [row(text)], page)[0]!
  expect(widthOf('1年2')).toBeGreaterThan(widthOf('12年'))
})

test('太长的一格不撑开整栏', () => {
  const columns = [{ share: 0, fits: true }, { share: 1 }]
  const [fitted] = columnWidths(columns, [row('很长的责任单位名称'.repeat(9), '')], page)
  expect(fitted).toBeLessThan(page.width / 4)
})
