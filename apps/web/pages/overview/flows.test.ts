import { figures } from '@dongjian/domains/definitions'
import { expect, test } from 'vitest'
import { flows } from './flows.ts'

test('资金流向两头的数字都在数字目录里，且都以元计', () => {
  const ends = flows.flatMap(({ from, to }) => [from, to])
  expect(ends.filter((code) => figures[code]?.unit !== '元')).toEqual([])
})
