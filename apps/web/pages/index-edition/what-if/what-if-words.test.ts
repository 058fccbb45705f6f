import type { IndexTree, IndexWhatIf } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { sayAnswer, sayMove, sayMoves } from './what-if-words.ts'

const indicator = (code: string, value: string | null) => ({ code, name: code, indicator: { unit: '%', value } })
const tree = { elements: [indicator('研发投入强度', '2.61'), indicator('高企占比', null)] } as IndexTree
const answer: IndexWhatIf = {
  year: '2023',
  unit: { code: '330305', name: '示例区' },
  mode: 'all',
  of: 90,
  before: { score: 150.6, place: 30 },
  after: { score: 152.31, place: 25 },
  passed: [],
  passedBy: [],
  elements: [],
  why: null,
}

test('改了什么、位次和得分怎样，一句话说完', () => {
  const moves = sayMoves(tree, { 研发投入强度: '2.8' })
  expect(sayAnswer(answer, moves)).toBe(
    '研发投入强度由2.61%改为2.8%（+0.19个百分点）：自测位次由第30位到第25位，前移5位，得分由150.60到152.31。',
  )
  expect(sayAnswer(answer, [])).toBe('示例区各项指标都没有改动。')
  expect(sayAnswer(answer, ['一', '二', '三', '四'])).toMatch(/^改动4项指标：/)
})

test('原来没有数的写明是试填的', () => {
  expect(sayMoves(tree, { 高企占比: '3' })).toEqual(['高企占比原来没有数，试填3%'])
})

test('只用本地数据时位次不能判断，不写成没有变', () => {
  const own = {
    ...answer,
    mode: 'own' as const,
    before: { score: 100, place: null },
    after: { score: null, place: null },
  }
  expect(sayAnswer(own, ['改'])).toBe('改：位次不能判断，没有得分。')
})

test('位次的前移和后退', () => {
  expect([sayMove(30, 25), sayMove(25, 27), sayMove(3, 3)]).toEqual(['前移5位', '后退2位', '没有变'])
})
