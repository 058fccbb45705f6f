import { expect, test } from 'vitest'
import { factsOfTyped, isWrong } from './typed-facts.ts'

const units = new Map([
  ['营业收入', '元'],
  ['高企有效', ''],
])

test('空着的不说，写坏的不问', () => {
  expect(factsOfTyped({ 营业收入: '1,000万', 高企有效: '是' }, units)).toEqual({ 营业收入: '10000000', 高企有效: '是' })
  expect(factsOfTyped({ 营业收入: '一千万', 高企有效: '' }, units)).toEqual({})
  expect([isWrong('一千万', '元'), isWrong('', '元'), isWrong('是', '')]).toEqual([true, false, false])
})
