import { expect, test } from 'vitest'
import type { FigureValue } from '@dongjian/kernel/figures'
import { readReport } from '@dongjian/report-figures'
import { judge } from './judge.ts'

const value = (number: string | null, unit: string) =>
  ({ value: number, unit, completeness: { state: 'missing', why: '台账还没有建账' } }) as unknown as FigureValue

const number = (sentence: string) => readReport(sentence, { reportYear: 2023 }).figures[0]!

test.each([
  ['投入财政经费1484万元。', '14840000.00', '元', 'agree'],
  ['投入财政经费1484万元。', '14844900.00', '元', 'agree'],
  ['投入财政经费1484万元。', '14845000.00', '元', 'differ'],
  ['投入财政经费1484万元。', '14850000.00', '元', 'differ'],
  ['财政科技支出1.2909亿元。', '129090000', '元', 'agree'],
  ['支出较上年提高15.64%。', '15.640956732', '%', 'agree'],
  ['支出较上年提高15.64%。', '15.645', '%', 'differ'],
  ['集聚青年人才40余人。', '43', '人', 'agree'],
  ['集聚青年人才40余人。', '40', '人', 'differ'],
  ['集聚青年人才40余人。', '50', '人', 'differ'],
  ['预计年增产值超1000万元。', '11800000', '元', 'agree'],
  ['承接科技特派员4名。', '4', '人', 'agree'],
  ['投入财政经费1484万元。', '19', '项', 'unjudged'],
  ['投入财政经费1484万元。', null, '元', 'unjudged'],
] as const)('“%s”对系统的%s%s：%s', (sentence, ours, unit, verdict) => {
  expect(judge(number(sentence), value(ours, unit)).verdict).toBe(verdict)
})

test('说清文稿与系统各是多少', () => {
  expect(judge(number('投入财政经费1484万元。'), value('14740000', '元')).why).toBe('文稿为1484万元，系统为1474万元')
  expect(judge(number('投入财政经费1484万元。'), value(null, '元')).why).toBe('台账还没有建账')
})
