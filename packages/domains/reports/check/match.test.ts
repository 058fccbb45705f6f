import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readReport, type Figure } from '@dongjian/report-figures'
import { figures } from '../../figures.ts'
import { matchFigure } from './match.ts'

const seed = readFileSync(new URL('../../../report-figures/fixtures/report.txt', import.meta.url), 'utf8')

function matchesOf(text: string): string[] {
  const reading = readReport(text, { reportYear: 2023 })
  return reading.figures.map((number: Figure) => {
    const match = matchFigure(figures, reading, text, {
      ...number,
      modality: number.modality === 'target' ? 'actual' : number.modality,
    })
    return match.kind === 'found' ? match.figure.code : match.kind
  })
}

test('every number of a real report finds one figure', () => {
  const found = matchesOf(seed)
  expect(found).toHaveLength(59)
  expect(found.filter((code) => code === 'none' || code === 'ambiguous')).toEqual([])
})

test('with every value replaced by 7 the matches are the same', () => {
  const reading = readReport(seed, { reportYear: 2023 })
  let other = ''
  let from = 0
  for (const { start, end, text } of reading.figures) {
    other += seed.slice(from, start) + text.replace(/\d/g, '7')
    from = end
  }
  expect(matchesOf(other + seed.slice(from))).toEqual(matchesOf(seed))
})

test.each([
  ['全年兑现科技优惠政策资金300万元。', 'claims.paid'],
  ['全年兑现科技优惠政策资金300万元，惠及企业18家次。', 'claims.paid', 'claims.occasions'],
  [
    '2023年，新增高新技术企业6家，同时入库国家科技型中小企业31家。',
    'enterprises.newHighTech',
    'enterprises.listedNationTech',
  ],
  ['科技创新指数达到98.4。', 'indices.innovationIndex'],
  ['县本级财政科技支出2.3亿元，较上年增长8.1%。', 'budgets.spending', 'budgets.spendingGrowth'],
  ['招引外资企业12家。', 'none'],
  ['新修公路38公里。', 'none'],
])('“%s”里的数字各是什么', (text, ...codes) => {
  expect(matchesOf(text)).toEqual(codes)
})

test('几万个数字写在一段里，核对的时间只随数字增长', () => {
  const text = '同比增长12.3%，'.repeat(10_000)
  const reading = readReport(text)
  const begun = performance.now()
  for (const number of reading.figures) matchFigure(figures, reading, text, number)
  expect(performance.now() - begun).toBeLessThan(15_000)
}, 60_000)
