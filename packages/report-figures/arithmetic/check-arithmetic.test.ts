import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkArithmetic, readReport } from '../index.ts'

const hintsOf = (text: string) => checkArithmetic(readReport(text)).map((hint) => hint.kind)

test('真实报告内部没有矛盾', () => {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/report.txt'), 'utf8')
  expect(checkArithmetic(readReport(text))).toEqual([])
})

test.each([
  ['增幅与前后两数不符', '高新技术企业由150家增至235家,增长80%。', ['growth']],
  ['增幅与前后两数相符', '高新技术企业由150家增至235家,增长56.7%。', []],
  ['增幅与增量不符', '全县规上企业达120家,比上年增加20家,增长30%。', ['growth']],
  ['四舍五入造成的差别不提示', '贷款余额1.29亿元,比年初增加0.17亿元,增长15.2%。', []],
  ['年均增长不与总量比', '财政收入由10亿元增至20亿元,年均增长15%。', []],
  ['分项合计超过总数', '兑现资金2000万元,其中,研发补助1500万元,贷款贴息600万元。', ['parts']],
  ['分项合计不足总数不提示', '兑现资金2000万元,其中,研发补助1500万元,贷款贴息60万元。', []],
  ['列举多于所写数量', '甲社、乙社和丙社等2家合作社获评示范社。', ['listLength']],
  ['列举与所写数量一致', '甲社、乙社和丙社等3家合作社获评示范社。', []],
  ['列举可以不全', '甲社、乙社等12家合作社获评示范社。', []],
  ['占比超过百分之百', '研发经费占地区生产总值比重达283%。', ['share']],
  ['完成率可以超过百分之百', '完成年度任务的107%。', []],
  ['同一指标前后两个数', '全县高新技术企业达120家。到年底,高新技术企业达125家。', ['repeat']],
  ['约数包含另一处的数', '走访规上企业1200余家。全年走访规上企业1236家。', []],
])('%s', (_name, text, expected) => {
  expect(hintsOf(text)).toEqual(expected)
})

test('提示指出两处位置', () => {
  const text = '高新技术企业由150家增至235家,增长80%。'
  const [hint] = checkArithmetic(readReport(text))
  expect(hint?.figures.map((start) => text.slice(start, start + 3))).toEqual(['80%', '235', '150'])
})
