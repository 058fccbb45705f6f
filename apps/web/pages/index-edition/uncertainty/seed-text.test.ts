import { expect, test } from 'vitest'
import { readSeed } from './seed-text.ts'

test('种子不填也行，填错了说应当怎样填', () => {
  expect(readSeed(' ')).toEqual({})
  expect(readSeed('42')).toEqual({ seed: 42 })
  expect(readSeed('4294967296').wrong).toContain('整数')
  expect(readSeed('一').seed).toBeUndefined()
})
