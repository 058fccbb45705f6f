import { expect, test } from 'vitest'
import { programOfTexts } from '../agreement/small-program.ts'
import { sqlSources } from '../sql/sources.ts'
import { lowerProgram, neededBy } from './program.ts'

function lowered(texts: Readonly<Record<string, string>>) {
  const program = programOfTexts(texts)
  const values = { bounds: () => null, inlined: () => 5n, boundsOfParameter: () => ({ low: 0n, high: 10n }) }
  return lowerProgram(program, Object.keys(texts), sqlSources(program, values))
}

const refusalsOf = (text: string) =>
  lowered({ 甲: text }).refusals.map(({ text: part, reason }) => `${part}：${reason}`)

test('商和数比较、取整，不先取近似值', () => {
  for (const text of [
    '收入 / 支出 >= 0.03',
    'round half up(收入 / 支出 * 100, 1)',
    '收入 / 支出 - 1 > 0.2',
    '收入 / 支出 = 人数 / 贷款',
  ])
    expect(refusalsOf(text)).toEqual([])
})

test('商乘别的数再比较，34位小数和分数可能不同，指出是哪一段', () => {
  expect(refusalsOf('收入 / 支出 * 支出 = 收入')).toEqual([
    '收入 / 支出 * 支出：除不尽的商又乘别的数，34位小数和分数的结果可能不同',
  ])
  expect(refusalsOf('1 + round half up(max(收入 / 支出, 1) * 人数, 2)')).toHaveLength(1)
})

test('和34位小数一样长的数比较，商的舍入会改变大小，拒绝', () => {
  const third = `0.${'3'.repeat(34)}`
  expect(refusalsOf(`收入 / 支出 = ${third}`)).toHaveLength(1)
  expect(refusalsOf(`人数 / 支出 = ${third.slice(0, 12)}`)).toEqual([])
})

test('两个商相加减，拒绝', () => {
  expect(refusalsOf('收入 / 支出 + 人数 / 支出 > 1')).toHaveLength(1)
})

test('除以只含2和5的数是乘一个小数，不是商', () => {
  expect(refusalsOf('人数 / 8 * 人数')).toEqual([])
  expect(refusalsOf('人数 / 3 * 人数')).toHaveLength(1)
})

test('可能超过34位的整数，拒绝', () => {
  expect(refusalsOf('收入 * 收入')).toEqual([])
  expect(refusalsOf('收入 * 收入 * 收入')).toHaveLength(1)
})

test('读了被拒绝的定义，也被拒绝', () => {
  const { refusals } = lowered({ 甲: 'string length(行业)', 乙: '甲 + 1', 丙: '收入 + 1' })
  expect(refusals.map(({ definition }) => definition)).toEqual(['甲', '乙'])
})

test('只看输出用得着的定义', () => {
  const program = programOfTexts({ 甲: '收入 + 1', 乙: '甲 * 2', 丙: '支出' })
  expect([...neededBy(program, ['乙'])].toSorted()).toEqual(['乙', '收入', '甲'].toSorted())
})
