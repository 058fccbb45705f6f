import { expect, test } from 'vitest'
import { drawOption } from '../../../charts/draw-option.ts'
import { placeShares, placesOption, placesTable, type UnitPlaces } from './places-chart.ts'

const unit: UnitPlaces = {
  code: '330305',
  name: '示例区',
  own: true,
  place: 30,
  score: 150.6,
  mean: 29.4,
  median: 29,
  low: 27,
  high: 31,
  places: [
    { place: 27, count: 20 },
    { place: 28, count: 150 },
    { place: 31, count: 29 },
    { place: 33, count: 1 },
  ],
}

test('没有出现过的位次也占一格，占比合起来是全部', () => {
  const shares = placeShares(unit)
  expect(shares.map(({ place }) => place)).toEqual([27, 28, 29, 30, 31, 32, 33])
  expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
  expect(shares.filter(({ within }) => within).map(({ place }) => place)).toEqual([27, 28, 29, 30, 31])
})

test('自测的位次从来没有抽到，也标得出来', () => {
  expect(placeShares({ ...unit, place: 25 })[0]).toEqual({ place: 25, count: 0, share: 0, within: false })
  expect(placeShares({ ...unit, places: [] })).toEqual([])
})

test('图上直接写明九成的区间和自测的位次', () => {
  const { svg } = drawOption(placesOption(unit), { width: 720, height: 260 })
  expect(svg).toContain('九成在第27—31位')
  expect(svg).toContain('自测第30位')
})

test('不到百分之一的不写成零', () => {
  expect(placesTable(unit).rows.at(-1)).toEqual(['第33位', '1', '0.5%', '否'])
  expect(placesTable(unit).rows[2]).toEqual(['第29位', '0', '0%', '是'])
})
