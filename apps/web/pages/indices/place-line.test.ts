import { expect, test } from 'vitest'
import { placeLine } from './place-line.ts'

const frame = { width: 220, height: 100, side: 10 }

test('第1位在最上面，最靠后的在最下面', () => {
  const { points, path } = placeLine(
    [
      { year: '2022', place: '101' },
      { year: '2023', place: '1' },
    ],
    frame,
  )
  expect(points.map(({ x, y }) => [x, y])).toEqual([
    [10, 100],
    [210, 0],
  ])
  expect(path).toBe('M10.0 100.0L210.0 0.0')
})

test('没有公布的年度断开，不连成一条线', () => {
  const years = ['87', null, '30'].map((place, i) => ({ year: String(2021 + i), place }))
  expect(placeLine(years, frame).path.match(/[ML]/g)).toEqual(['M', 'M'])
})

test('只有一年，画在中间', () => {
  expect(placeLine([{ year: '2023', place: '30' }], frame).points[0]?.x).toBe(110)
})
