import { expect, test } from 'vitest'
import { readFigure, readSlice, writeFigure, writeSlice } from './figure-text.ts'

test('数字连同它自己的期间写进地址', () => {
  expect(readFigure(writeFigure({ code: 'challenges.listed', period: '2024-01~05' }))).toEqual({
    code: 'challenges.listed',
    period: '2024-01~05',
  })
  expect(readFigure('rd-projects.count')).toEqual({ code: 'rd-projects.count' })
})

test('切片里的名称可以带任何字符', () => {
  const slice = { host: '星贝（集团）&A=1' }
  expect(readSlice(writeSlice(slice))).toEqual(slice)
  expect(writeSlice({})).toBeUndefined()
})
