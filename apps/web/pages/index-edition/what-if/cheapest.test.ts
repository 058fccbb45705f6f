import type { IndexCheapestWay } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { saySpreads, waysTo } from './cheapest.ts'

const way = (code: string, places: number, inSpreads: number | null, to: string | null = '1'): IndexCheapestWay => ({
  code,
  name: code,
  unit: '%',
  better: 'higher',
  places,
  from: '0',
  to,
  change: to,
  inSpreads,
  reached: to !== null,
  why: to === null ? '改到最大也不够' : null,
})

test('省力的在前，够不着的单列', () => {
  const ways = [way('甲', 5, 1.2), way('乙', 5, 0.3), way('丙', 5, null, null), way('丁', 1, 0.1)]
  const { reached, unreached } = waysTo(ways, 5)
  expect(reached.map(({ code }) => code)).toEqual(['乙', '甲'])
  expect(unreached.map(({ code }) => code)).toEqual(['丙'])
  expect(saySpreads(0.3149)).toBe('0.31倍')
})
