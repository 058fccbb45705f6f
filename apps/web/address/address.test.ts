import { expect, test } from 'vitest'
import { parseSearch, readAddress, stringifySearch } from './address.ts'

test('地址往返不变', () => {
  const search = { period: '2023-01~11', known: '2024-05-28', figure: 'rd-projects.funding' }
  expect(parseSearch(stringifySearch(search))).toEqual(search)
})

test('写坏的日期和期间按没写处理', () => {
  expect(readAddress({ period: '去年', known: '5月28日' })).toEqual({})
})

test('没有打开的数字就没有切片', () => {
  expect(readAddress({ slice: 'host=1' })).toEqual({})
})
