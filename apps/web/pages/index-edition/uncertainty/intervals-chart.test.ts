import { expect, test } from 'vitest'
import { drawOption } from '../../../charts/draw-option.ts'
import { light } from '../../../theme/tokens.ts'
import { around, intervalsOption, intervalsTable, unitIntervals } from './intervals-chart.ts'

const unit = (place: number, known = true) => ({
  code: `c${place}`,
  name: `县${place}`,
  own: place === 30,
  score: 200 - place,
  place,
  low: known ? Math.max(1, place - 3) : null,
  high: known ? place + 4 : null,
  why: null,
})
const units = Array.from({ length: 90 }, (_, i) => unit(90 - i))

test('按位次从前到后，没有区间的不画', () => {
  const placed = unitIntervals([{ ...unit(3), low: 1.95, high: 6.05 }, unit(1), unit(2, false)])
  expect(placed.map(({ place }) => place)).toEqual([1, 3])
  expect(placed[1]).toMatchObject({ low: 1, high: 7 })
})

test('先看本地前后各七个，靠边时也是十五个', () => {
  const all = unitIntervals(units)
  expect(around(all, 'c30').map(({ place }) => place)).toEqual(Array.from({ length: 15 }, (_, i) => 23 + i))
  expect(around(all, 'c1')).toHaveLength(15)
  expect(around(all, 'c90').at(-1)?.place).toBe(90)
  expect(around(all, '没有')[0]?.place).toBe(1)
})

test('每个县的位次和区间都写在图上，本地用强调色', () => {
  const shown = around(unitIntervals(units), 'c30')
  const { svg } = drawOption(intervalsOption(shown, 'c30'), { width: 720, height: 400 })
  expect(svg).toContain('30 县30')
  expect(svg).toContain('第27—34位')
  expect(svg).toContain(light.sea)
  expect(intervalsTable(shown).rows[7]).toEqual(['县30', '30', '27', '34'])
})
