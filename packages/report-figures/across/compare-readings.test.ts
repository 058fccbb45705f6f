import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareReadings, readReport } from '../index.ts'

const across = (ours: string, theirs: string, options?: Parameters<typeof compareReadings>[2]) =>
  compareReadings(readReport(ours), readReport(theirs), options)

const said = (ours: string, theirs: string) => across(ours, theirs).map(({ message }) => message)

test('同一指标同一年两个数，指出两处', () => {
  const ours = '2023年，全县高新技术企业达120家。'
  const theirs = '截至目前稳步推进。2023年，高新技术企业达125家。'
  const [only] = across(ours, theirs)
  expect(only).toMatchObject({ kind: 'differs', ours: { start: 15, of: 'ours' }, theirs: { of: 'theirs' } })
  expect(only?.message).toBe('“高新技术企业”2023年的数两处不一致：本文写120家，对照的文稿写125家。')
})

test.each([
  ['单位可换算、四舍五入相合', '2023年，科技支出1.29亿元。', '2023年，科技支出12909万元。'],
  ['约数包含另一处的数', '2023年，走访企业1200余家。', '2023年，走访企业1236家。'],
  ['以上包含更大的数', '2023年，技术交易额10亿元以上。', '2023年，技术交易额16亿元。'],
  ['年份不同', '2023年，高新技术企业达120家。', '2022年，高新技术企业达100家。'],
  ['新增不是总数', '2023年，新增高新技术企业20家。', '2023年，高新技术企业达120家。'],
  ['净增不是新增', '2023年，新增高新技术企业20家。', '2023年，净增高新技术企业12家。'],
  ['省级不是市级', '2023年，新增省级研发中心2家。', '2023年，新增市级研发中心5家。'],
  ['增幅不是总量', '2023年，技术交易额增长20%。', '2023年，技术交易额占比达30%。'],
  ['名次的范围不同', '2023年，科技创新指数居全省第30位。', '2023年，科技创新指数居全市第3位。'],
  ['没有年份', '高新技术企业达120家。', '高新技术企业达125家。'],
])('不算矛盾：%s', (_name, ours, theirs) => {
  expect(said(ours, theirs)).toEqual([])
})

test('相差一个也是矛盾', () => {
  expect(said('2023年，新增研发中心2家。', '2023年，新增研发中心3家。')).toHaveLength(1)
  expect(said('2023年，科技支出占比8.3%。', '2023年，科技支出占比8.4%。')).toHaveLength(1)
})

test('一升一降是矛盾', () => {
  expect(across('2023年，技术交易额增长5%。', '2023年，技术交易额下降5%。').map(({ kind }) => kind)).toEqual([
    'differs',
  ])
})

test('别名由调用的人给', () => {
  const canonical = (words: string) => words.replace('高企', '高新技术企业')
  const [ours, theirs] = ['2023年，全县高企达120家。', '2023年，高新技术企业达125家。']
  expect(across(ours, theirs, { canonical })).toHaveLength(1)
})

test.each([
  ['已达到', '2024年，新增高新技术企业22家。', true],
  ['未达到', '2024年，新增高新技术企业19家。', false],
  ['能否算完成请人工判断', '2024年，新增高新技术企业近21家。', null],
])('去年的承诺与今年的结果配成一对：%s', (verdict, result, reached) => {
  const plan = '2024年工作计划\n2024年，力争新增高新技术企业20家以上。'
  const [only, ...rest] = across(result, plan)
  expect(rest).toEqual([])
  expect(only).toMatchObject({ kind: 'promise', reached, promised: { of: 'theirs' }, result: { of: 'ours' } })
  expect(only?.message).toContain(verdict)
})

test('不超过的目标，少了才算达到；名次靠前才算达到', () => {
  const plan = '2024年工作计划\n2024年，登记失业率不超过3%。2024年，科技创新指数力争居全省第20位。'
  const pairs = across('2024年，登记失业率为2.8%。2024年，科技创新指数居全省第25位。', plan)
  expect(pairs.map((each) => each.kind === 'promise' && each.reached)).toEqual([true, false])
})

test('一份文稿与自己对照没有矛盾', () => {
  const words = [
    '新增',
    '高新技术企业',
    '12家',
    '5.5%',
    '亿元',
    '2023年',
    '，',
    '。',
    '增长',
    '达',
    '占比',
    '累计',
    '第2',
  ]
  const prose = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(prose, (text) => {
      expect(across(text, text).filter(({ kind }) => kind === 'differs')).toEqual([])
    }),
  )
})
