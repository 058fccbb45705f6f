import { expect, test } from 'vitest'
import type { Annex, DefinitionRow } from '../model/official-document.ts'
import { printAnnex } from './annexes.ts'
import { Marks } from './marks.ts'

const definition = (given: Partial<DefinitionRow>): DefinitionRow => ({
  number: '19项',
  name: '重点研发项目',
  counted: '按记录数计。',
  source: '《科研项目》台账19条',
  ...given,
})

const print = (annex: Annex): string => printAnnex(annex, { place: 1, numbered: false, newPage: false }, new Marks())
const wordsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:t xml:space="preserve">([^<]*)</g)].map((match) => match[1]!)

test('口径说明的栏目是数字、数值、口径、来源，取数日期在标题下写一次', () => {
  const rows = [definition({}), definition({ name: '甲' })]
  const printed = wordsOf(print({ kind: 'definitions', title: '口径说明', note: '按2024年5月28日所知取数', rows }))
  expect(printed.slice(1, 8)).toEqual([
    '口径说明',
    '（按2024年5月28日所知取数）',
    '序号',
    '数字',
    '数值',
    '口径',
    '来源',
  ])
  expect(printed.filter((text) => text.includes('2024年5月28日'))).toHaveLength(1)
})

test('上下两行来源相同的合为一格，短的一组不分在两页', () => {
  const source = '区统计局《统计公报》'
  const rows = [
    definition({ source }),
    definition({ source, counted: '合计。' }),
    definition({ source: '《承诺事项》台账' }),
  ]
  const xml = print({ kind: 'definitions', title: '口径说明', rows })
  expect(wordsOf(xml).filter((text) => text === source)).toHaveLength(1)
  expect(xml.match(/<w:vMerge w:val="(restart|continue)"\/>/g)).toHaveLength(2)
  expect(xml.match(/<w:keepNext\/>/g)).toHaveLength(5)
})

test('来源写有记录条数的各写各的', () => {
  const rows = [definition({}), definition({ counted: '合计。' })]
  expect(print({ kind: 'definitions', title: '口径说明', rows })).not.toContain('vMerge')
})

test('以前的版本在每一行写截止日期，仍然印出来', () => {
  const rows = [definition({ knownOn: '2024年5月28日' })]
  expect(wordsOf(print({ kind: 'definitions', title: '口径说明', rows }))).toContain('（截至2024年5月28日）')
})

test('佐证数字各占一行', () => {
  const proof = (text: string) => ({ figure: { id: 'a', text } })
  const progress = [
    { text: '已投用。' },
    { text: '佐证数字：' },
    { text: '新增面积' },
    proof('6700平方米'),
    { text: '；签约企业' },
    proof('24家'),
    { text: '。' },
  ]
  const row = { opinion: '', measure: '', progress, unit: '区经信局', deadline: '2024年12月31日', state: '长期坚持' }
  const lines = print({ kind: 'measures', title: '对照表', rows: [row] }).replaceAll(
    /<w:br\/>/g,
    '<w:t xml:space="preserve">↵<',
  )
  expect(wordsOf(lines).join('')).toContain('已投用。↵佐证数字：↵新增面积6700平方米；↵签约企业24家。')
})
