import { expect, test } from 'vitest'
import { filtersOf, writeFilters, type Filters } from './filter-text.ts'

test('筛选条件写进地址再读出来，不变', () => {
  const filters: Filters = {
    status: { any: ['approved', 'contracted'] },
    approvedOn: { from: '2023-01-01', to: '2023-12-31' },
    fiscalFunding: { from: '100' },
    name: { contains: '海藻|海参' },
    chain: { empty: true },
    leader: { empty: false },
  }
  expect(filtersOf(writeFilters(filters))).toEqual(filters)
})

test('地址里的别的词不是筛选条件', () => {
  expect(filtersOf({ period: '2023', figure: 'a.b' })).toEqual({})
})
