import { expect, test } from 'vitest'
import { parametersIn, sayFormula, sayTest } from './rule-words.ts'

const parameter = (name: string) => ({ name, value: '1', unit: '元', min: '0', max: '2', step: '1' })

test('一个参数的名称在另一个里面，不算用到', () => {
  const [long, short] = [parameter('研发补助上限'), parameter('补助上限')]
  expect(parametersIn(['min(研发费用, 研发补助上限)'], [short, long])).toEqual([long])
  expect(parametersIn(['补助上限 + 研发补助上限'], [short, long])).toEqual([short, long])
})

test('规则式说成办事的人看得懂的话', () => {
  expect(sayFormula('min(研发费用（加计扣除） * 折合比例(研发补助比例), 研发补助上限)')).toBe(
    '取较小(研发费用（加计扣除） × 折合比例(研发补助比例), 研发补助上限)',
  )
  expect(sayFormula('高企有效 and 营业收入 >= 100')).toBe('高企有效 并且 营业收入 ≥ 100')
})

test('表里的一格', () => {
  expect(sayTest('"A类"')).toBe('A类')
  expect(sayTest('-')).toBe('不限')
})
