import type { ComparedClaim } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { dueOf, narrow, sumsOf, type Verdict } from './verdicts.ts'

const row = (firm: string, verdict: Verdict, due: string | null, paid: string | null): ComparedClaim => ({
  clause: '科创-1',
  firm: { id: firm, name: firm },
  verdict,
  entitlement: due === null ? null : { clause: '科创-1', outcome: '符合', due, amount: due, reduced: null },
  paid,
  claim: null,
})
const rows = [
  row('甲公司', 'agrees', '100.10', '100.10'),
  row('乙公司', 'paidNotEntitled', null, '50'),
  row('丙公司', 'paidWithoutData', null, '20'),
  row('丁公司', 'notPaid', '30.2', null),
]
const all = { verdict: undefined, clause: undefined, find: '' }

test('要看的排在前面，可按结论、条款、企业筛', () => {
  expect(narrow(rows, all).map(({ firm }) => firm.name)).toEqual(['乙公司', '丙公司', '丁公司', '甲公司'])
  expect(narrow(rows, { ...all, verdict: 'notPaid' })).toEqual([rows[3]])
  expect(narrow(rows, { ...all, clause: '别的' })).toEqual([])
  expect(narrow(rows, { ...all, find: '甲' })).toEqual([rows[0]])
})

test('不符合的应得是零，缺数据的应得是未知', () => {
  expect(rows.map(dueOf)).toEqual(['100.10', '0', null, '30.2'])
  expect(sumsOf(rows)).toEqual({ due: '130.3', paid: '170.1' })
})
