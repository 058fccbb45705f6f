import { expect, test } from 'vitest'
import { decodeProblem, isNotFound, problemOf } from './problem.ts'

test('服务器拒绝时，原话和编号都带到页面上', () => {
  const refused = decodeProblem(
    { code: 'editionUnknown', message: '没有这一版报告', facts: { id: '1' }, traceId: 'T-1' },
    { status: 404 },
  )
  expect(problemOf(refused)).toEqual({
    code: 'editionUnknown',
    message: '没有这一版报告',
    facts: { id: '1' },
    traceId: 'T-1',
  })
  expect(isNotFound(refused)).toBe(true)
})

test('连不上时不给编造的编号', () => {
  expect(problemOf(new TypeError('fetch failed')).traceId).toBe('')
  expect(decodeProblem('<html>', { status: 502 })).toBeNull()
})
