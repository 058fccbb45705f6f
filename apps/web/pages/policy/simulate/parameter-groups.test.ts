import type { PolicyDetail } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { parameterGroups } from './parameter-groups.ts'
import { withMoved } from './with-moved.ts'

const parameter = (name: string) => ({ name, value: '12', unit: '%', min: '0', max: '20', step: '0.5' })
const clause = (name: string, text: string) =>
  ({ name, conditions: [], amount: { text, line: 1, column: 1 } }) as unknown as PolicyDetail['clauses'][number]
const parameters = ['比例', '上限', '每家年度上限'].map(parameter)

test('参数排在先用到它的条款下面，没有条款用到的在最后', () => {
  const groups = parameterGroups({
    parameters,
    clauses: [clause('甲', '费用 * 比例'), clause('乙', 'min(比例, 上限)')],
  })
  expect(groups.map(({ name, parameters: own }) => [name, own.map((each) => each.name)])).toEqual([
    ['甲', ['比例']],
    ['乙', ['上限']],
    ['各条合计', ['每家年度上限']],
  ])
})

test('拖回原处就不算改动', () => {
  expect(withMoved({ parameters }, {}, '比例', '13')).toEqual({ 比例: '13' })
  expect(withMoved({ parameters }, { 比例: '13', 上限: '5' }, '比例', '12.0')).toEqual({ 上限: '5' })
})
