import type { PolicyBrief } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { baselinesOf, self, usualBaseline } from './baselines.ts'

const version = (id: string, more: Partial<PolicyBrief> = {}): PolicyBrief => ({
  id,
  number: '',
  name: '科创',
  edition: id,
  state: 'issued',
  years: { from: 2023, to: 2025 },
  madeFrom: null,
  addedAt: '',
  ...more,
})
const issued = version('2023')
const earlier = version('2020', { years: { from: 2020, to: 2022 } })
const revision = version('修订', { state: 'draft' })
const moved = version('测算稿', { state: 'draft', madeFrom: '2020' })
const all = [issued, earlier, revision, moved, version('保险', { name: '保险' })]

test('只与同一份文件的别的版本比较', () => {
  expect(baselinesOf(issued, all).map(({ id }) => id)).toEqual(['2020', '修订', '测算稿'])
})

test('草案与它的来处比，没有来处的与同一年度已印发的比', () => {
  expect(usualBaseline(moved, all)).toBe('2020')
  expect(usualBaseline(revision, all)).toBe('2023')
  expect(usualBaseline(issued, all)).toBe(self)
  expect(usualBaseline(version('孤本', { state: 'draft', name: '新' }), all)).toBe(self)
})
