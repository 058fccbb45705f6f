import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readReport, type Figure } from '@dongjian/report-figures'
import { figures } from '../../figures.ts'
import { readOtherWords } from './fixtures/other-words.ts'
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

const withSevens = (text: string): string => {
  let other = ''
  let from = 0
  for (const { start, end, text: printed } of readReport(text, { reportYear: 2023 }).figures) {
    other += text.slice(from, start) + printed.replace(/\d/g, '7')
    from = end
  }
  return other + text.slice(from)
}

test('every number of a real report finds one figure', () => {
  const found = matchesOf(seed)
  expect(found).toHaveLength(59)
  expect(found.filter((code) => code === 'none' || code === 'unsure')).toEqual([])
})

test('with every value replaced by 7 the matches are the same', () => {
  expect(matchesOf(withSevens(seed))).toEqual(matchesOf(seed))
})

describe('别的单位的写法', () => {
  const sentences = readOtherWords()
  const read = sentences.flatMap(({ sentence, numbers }) => {
    const found = matchesOf(sentence)
    return numbers.map(({ text, figure }, i) => ({ sentence, text, figure, found: found[i] }))
  })
  const isFound = ({ found }: { found: string | undefined }) => found !== 'none' && found !== 'unsure'

  test('读出的数与标注的一样多', () => {
    expect(sentences.length).toBeGreaterThan(60)
    for (const { sentence, numbers } of sentences)
      expect([sentence, matchesOf(sentence).length]).toEqual([sentence, numbers.length])
  })

  test('没有一个数被认成另一个数字', () => {
    expect(read.filter((each) => isFound(each) && each.found !== each.figure)).toEqual([])
  })

  test('平台有的数，二十个认得出十九个', () => {
    const known = read.filter(({ figure }) => figure !== null)
    expect(known.filter(isFound).length / known.length).toBeGreaterThan(0.95)
  })

  test('把数都换成7，认出的一样', () => {
    for (const { sentence } of sentences) expect(matchesOf(withSevens(sentence))).toEqual(matchesOf(sentence))
  })
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
])('“%s”里的数字各是什么', (text, ...codes) => {
  expect(matchesOf(text)).toEqual(codes)
})

test('几千个数字写在一段里，核对的用时与字数成比例', () => {
  const cpuOf = (times: number): number => {
    const text = '同比增长12.3%，'.repeat(times)
    const reading = readReport(text)
    const before = process.cpuUsage()
    for (const number of reading.figures) matchFigure(figures, reading, text, number)
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  cpuOf(100)
  // Eight times the length: linear is 8, quadratic 64.
  expect(cpuOf(2400) / cpuOf(300)).toBeLessThan(28)
}, 60_000)
test.each([
  ['省与市', '选派省级科技特派员9名。'],
  ['授信与放款', '科创指数贷发放企业授信凭证，放款企业12家。'],
  ['申报与认定', '申报高新技术企业9家。'],
  ['重新认定与首次认定', '重新认定高新技术企业9家。'],
  ['总数与新增', '现有省科技型中小企业90家。'],
  ['几年与一年', '三年来新增高新技术企业9家。'],
  ['别处与本地', '全市新增高新技术企业900家。'],
  ['部分与全部', '新增E类及以上人才9人，其中博士2人。'],
  ['更窄的与全部', '新增海洋装备高新技术企业2家。'],
])('%s不能混为一谈：“%s”无法判断', (_, text) => {
  expect(matchesOf(text).at(-1)).toMatch(/^(?:none|unsure)$/)
})

function whyOf(text: string): string {
  const reading = readReport(text, { reportYear: 2023 })
  return matchFigure(figures, reading, text, reading.figures.at(-1)!).why
}

test.each([
  ['新增高新技术企业6家。', '名称“新增高新技术企业”与“新增高新技术企业”一致，单位“家”相同'],
  ['认定高企6家。', '名称“高新技术企业”是“新增高新技术企业”的另一叫法，单位“家”相同'],
  ['本级财政科技支出2.3亿元。', '名称“本级财政科技支出”与“本级财政科技支出”一致，单位“亿元”可换算成“元”'],
  ['申报高新技术企业9家。', '平台有“新增高新技术企业”，但文稿说的是“申报”'],
  ['新增高新技术企业3亿元。', '平台的“新增高新技术企业”以“家”计，文稿写的是“亿元”'],
  ['新增技能人才占比15%。', '平台的“新增技能人才”是数量，文稿写的是比重'],
  ['众创空间3家。', '可能是“市级众创空间”或“省级众创空间”，文字不足以分清'],
  ['新修公路38公里。', '平台没有与这句话对应的数字'],
])('“%s”为什么这样认：%s', (text, why) => {
  expect(whyOf(text)).toBe(why)
})

test('没有认出来的，给出类别和单位都合适的数字供人认定', () => {
  const text = '申报高新技术企业9家。'
  const reading = readReport(text, { reportYear: 2023 })
  const { candidates } = matchFigure(figures, reading, text, reading.figures[0]!)
  expect(candidates[0]!.figure.code).toBe('enterprises.newHighTech')
  expect(new Set(candidates.map(({ figure }) => figure.unit))).toEqual(new Set(['家']))
})
