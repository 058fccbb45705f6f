import type { ComparedClaim } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { comparedTable, sayDifference, whyOf } from './compared-words.ts'

const row = (more: Partial<ComparedClaim>): ComparedClaim => ({
  clause: '科创-1',
  firm: { id: '1', name: '甲' },
  verdict: 'paidNotEntitled',
  entitlement: { clause: '科创-1', outcome: '不符合', due: null, amount: null, reduced: null },
  paid: '100',
  claim: null,
  ...more,
})

test('差额带正负号，相同的不写', () => {
  expect(sayDifference('219600', '221400.5')).toBe('+1,800.5')
  expect(sayDifference('30000', null)).toBe('−30,000')
  expect(sayDifference('5', '5.00')).toBe('')
  expect(sayDifference(null, '5')).toBe('')
})

test('为什么，用几个字说', () => {
  expect(whyOf(row({}))).toBe('条件不符合')
  expect(whyOf(row({ entitlement: null }))).toBe('不在当年核算的企业里')
  expect(
    whyOf(row({ entitlement: { clause: '科创-1', outcome: '符合', due: '9', amount: '0', reduced: 'excluded' } })),
  ).toBe('在一票否决名单上')
})

test('另存的表格写明演示数据，未知的留空', () => {
  const rows = [row({ verdict: 'paidWithoutData', claim: { id: '2', number: 'DX-1' } })]
  const titled = { title: '2022年度', demo: true, clauses: new Map([['科创-1', '研发']]) }
  expect(comparedTable(rows, titled).split('\r\n').slice(0, 3)).toEqual([
    '"2022年度（演示数据）"',
    '企业,条款,结论,应得（元）,兑现（元）,为什么,兑现件',
    '"甲","研发","缺数据而兑现",,100,"条件不符合","DX-1"',
  ])
})
