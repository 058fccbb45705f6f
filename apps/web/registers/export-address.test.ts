import { expect, test } from 'vitest'
import { exportAddress } from './export-address.ts'

test('导出的正是筛选出来的', () => {
  const address = exportAddress({ county: '330305', period: '2023', asKnownOn: '2024-05-28' }, 'rd-projects', {
    find: '海藻',
    'f.status': 'approved|contracted',
    'f.approvedOn': '2023-01-01..',
    'f.chain': '-',
  })
  const [path, query] = address.split('?')
  expect(path).toBe('/api/330305/registers/rd-projects/export')
  expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
    asKnownOn: '2024-05-28',
    search: '海藻',
    'filters[status][any][0]': 'approved',
    'filters[status][any][1]': 'contracted',
    'filters[approvedOn][from]': '2023-01-01',
    'filters[chain][empty]': 'true',
  })
})
