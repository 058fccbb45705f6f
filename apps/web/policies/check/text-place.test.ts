import { expect, test } from 'vitest'
import { spanOf } from './text-place.ts'

test('行和列从一数起，选到行末', () => {
  expect(spanOf('甲\n乙丙丁\n戊', 2, 2)).toEqual({ from: 3, to: 5 })
  expect(spanOf('甲', 1, 1)).toEqual({ from: 0, to: 1 })
})

test('超出范围的列停在行末', () => {
  expect(spanOf('甲乙', 1, 9)).toEqual({ from: 2, to: 2 })
})
