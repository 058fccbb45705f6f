import { expect, test } from 'vitest'
import { readTyped } from './typed-number.ts'

test.each([
  ['1845000', '1845000'],
  ['1,845,000.50', '1845000.5'],
  ['１８４．５万', '1845000'],
  ['184.5万元', '1845000'],
  ['0.123456万', '1234.56'],
  ['0.12345678万', undefined],
  ['1.234', undefined],
  ['很多', undefined],
  ['', undefined],
])('填的“%s”读作 %s', (typed, read) => {
  expect(readTyped(typed)).toBe(read)
})
