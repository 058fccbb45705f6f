import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Commitment } from './queries.ts'
import { rhythmOf } from './rhythm.ts'
import { rollUp, shareDone } from './share.ts'

const promise = (more: Partial<Commitment>) => ({ operator: 'atLeast', target: '40', ...more }) as Commitment

test.each<[string, Partial<Commitment>, string | null, string | null]>([
  ['按目标算比例', {}, '30', '75'],
  ['超额完成也只算百分之百', {}, '52', '100'],
  ['负增长算零', { target: '15' }, '-3.2', '0'],
  ['目标是零的，不低于零就算做到', { target: '0' }, '0', '100'],
  ['不超过的目标没有超过', { operator: 'atMost' }, '38', '100'],
  ['不超过的目标超过了', { operator: 'atMost' }, '50', '80'],
  ['没有数', {}, null, null],
])('%s', (_, more, reached, share) => {
  expect(shareDone(promise(more), reached, [])).toBe(share)
})

test('汇总是加权平均：大事的分量大', () => {
  expect(
    rollUp([
      { weight: '3', share: '100' },
      { weight: null, share: '20' },
    ]),
  ).toEqual({
    share: '80',
    weight: '4',
    counted: 2,
    leftOut: 0,
  })
})

test('进度不知道的不算零，另外说明几项', () => {
  expect(
    rollUp([
      { weight: null, share: '50' },
      { weight: '9', share: null },
    ]),
  ).toEqual({
    share: '50',
    weight: '1',
    counted: 1,
    leftOut: 1,
  })
  expect(rollUp([])).toEqual({ share: null, weight: '0', counted: 0, leftOut: 0 })
})

test('汇总从不超过百分之百，也不出各项的范围', () => {
  const part = fc.record({
    weight: fc.option(fc.integer({ min: 1, max: 1000 }).map(String)),
    share: fc.integer({ min: 0, max: 250 }).map(String),
  })
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (parts) => {
      const share = Number(rollUp(parts).share)
      const own = parts.map((each) => Math.min(100, Number(each.share)))
      expect(share).toBeGreaterThanOrEqual(Math.min(...own) - 0.05)
      expect(share).toBeLessThanOrEqual(Math.max(...own) + 0.05)
    }),
  )
})

test('节点按近几年的节奏测算，不是直线', () => {
  const years = [
    { year: 2021, reached: ['0', '1', '2', '6'] },
    { year: 2022, reached: ['0', '2', '3', '9'] },
  ]
  expect(rhythmOf({ target: '1', unit: '万平方米' }, years, '平方米').pace).toBe('6月底0.2；9月底0.33；12月底1')
  expect(rhythmOf({ target: '20', unit: '家' }, years, '家')).toEqual({
    pace: '6月底4；9月底7；12月底20',
    basis: '按2021—2022年节奏测算：3月底0%、6月底20%、9月底33%，12月底100%',
  })
})
