import type { PolicyBrief } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { papersOf, sayYears } from './papers.ts'

const version = (name: string, edition: string, more: Partial<PolicyBrief> = {}): PolicyBrief => ({
  id: edition,
  number: '演示〔2023〕1号',
  name,
  edition,
  state: 'issued',
  years: { from: 2023, to: 2025 },
  madeFrom: null,
  addedAt: '2026-11-25 00:00:00+08',
  ...more,
})

test('同一份文件的版本放在一起，已印发的在草案前面，新的在旧的前面', () => {
  const papers = papersOf([
    version('保险', '保险2023'),
    version('科创', '草案', { state: 'draft' }),
    version('科创', '2020年版', { years: { from: 2020, to: 2022 } }),
    version('科创', '2023年版'),
  ])
  expect(papers.map(({ name, versions }) => [name, versions.map(({ edition }) => edition)])).toEqual([
    ['科创', ['2023年版', '2020年版', '草案']],
    ['保险', ['保险2023']],
  ])
})

test('政策年度', () => {
  expect(sayYears({ from: 2020, to: 2022 })).toBe('2020—2022年度')
  expect(sayYears({ from: 2023, to: 2023 })).toBe('2023年度')
})
