import type { PolicyDetail } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { kindOf } from './fact-kinds.ts'

const formula = (text: string) => ({ text, line: 1, column: 1 })
const clause = (more: Partial<PolicyDetail['clauses'][number]>): PolicyDetail['clauses'][number] => ({
  code: '甲-1',
  article: '第一条',
  name: '甲',
  wording: '',
  conditions: [],
  amount: formula('0'),
  rounding: '1',
  exclusiveWith: [],
  taxLinked: false,
  examples: [],
  ...more,
})
const example = (facts: Record<string, string>) => ({ situation: '', facts, outcome: '符合' as const, amount: null })

test('带单位的是数', () => {
  expect(kindOf('营业收入', '元', { clauses: [] })).toEqual({ kind: 'number' })
})

test('规则里单独成句的、例子里只有是和否的，填是否', () => {
  expect(
    kindOf('高企有效', '', { clauses: [clause({ conditions: [{ says: '', formula: formula('高企有效') }] })] }),
  ).toEqual({
    kind: 'flag',
  })
  expect(kindOf('规上企业', '', { clauses: [clause({ examples: [example({ 规上企业: '是' })] })] })).toEqual({
    kind: 'flag',
  })
})

test('规则、表和例子里出现过的词，都可以选', () => {
  const amount = {
    hitPolicy: 'U',
    inputs: [formula('最高类别'), formula('规上企业')],
    rows: [
      { tests: [formula('"A类"'), formula('-')], result: formula('300000') },
      { tests: [formula('"B类"'), formula('否')], result: formula('200000') },
    ],
  }
  const clauses = [
    clause({
      amount,
      conditions: [{ says: '', formula: formula('最高类别 != "无"') }],
      examples: [example({ 最高类别: 'A类' })],
    }),
  ]
  expect(kindOf('最高类别', '', { clauses })).toEqual({ kind: 'choice', words: ['无', 'A类', 'B类'] })
  expect(kindOf('规上企业', '', { clauses })).toEqual({ kind: 'flag' })
})
