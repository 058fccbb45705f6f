import type { IndexUncertainty } from '@dongjian/server/contract'
import type { TableOfChart } from '../../../charts/chart-table.ts'
import type { ChartOption } from '../../../charts/draw-option.ts'
import { sayInterval, sayPlace, sayShare, wholeInterval } from '../../../indices/index-words.ts'
import type { Tokens } from '../../../theme/tokens.ts'

export type UnitPlaces = IndexUncertainty['units'][number]

export interface PlaceShare {
  readonly place: number
  readonly count: number
  /** Of all runs, 0 to 1. */
  readonly share: number
  /** Between the 5 % and the 95 %. */
  readonly within: boolean
}

/** Every place between the best and the worst that came, also those that never did; the nominal place is among them. */
export function placeShares({ places, place, low, high }: UnitPlaces): PlaceShare[] {
  const runs = places.reduce((sum, { count }) => sum + count, 0)
  const all = [...places.map((each) => each.place), ...(place === null ? [] : [Math.round(place)])]
  if (runs === 0) return []
  const first = Math.min(...all)
  const [from, to] = low === null || high === null ? [] : wholeInterval(low, high)
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, i) => {
    const count = places.find((each) => each.place === first + i)?.count ?? 0
    const within = from !== undefined && to !== undefined && first + i >= from && first + i <= to
    return { place: first + i, count, share: count / runs, within }
  })
}

/** In whole per cents; what is less than half of one is no nought. */
const sayPart = (share: number): string => (share === 0 ? '' : share < 0.005 ? '<1' : String(Math.round(share * 100)))

/** How often each place came: columns from zero, nine tenths of the runs in the stronger colour, the run's own place marked. */
export function placesOption(unit: UnitPlaces): ChartOption {
  const shares = placeShares(unit)
  return (tokens, width) => ({
    grid: { left: 12, right: 12, top: 56, bottom: 28 },
    xAxis: {
      type: 'category',
      data: shares.map((each) => String(each.place)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: tokens.hairline } },
      axisLabel: { color: tokens.inkSoft, fontSize: 12, hideOverlap: true, formatter: sayTick(shares, width) },
    },
    yAxis: { type: 'value', min: 0, show: false },
    series: [
      {
        type: 'bar',
        silent: true,
        barCategoryGap: '12%',
        data: shares.map(({ share, within }) => ({
          value: share,
          itemStyle: { color: within ? tokens.sea : tokens.before, borderRadius: [2, 2, 0, 0] },
          label: {
            formatter: sayPart(share),
            backgroundColor: within ? tokens.seaWash : tokens.paper,
            padding: [0, 2],
          },
        })),
        label: {
          show: width / shares.length >= 15,
          position: 'top',
          fontSize: 11,
          color: tokens.inkSoft,
        },
        ...marksOf(unit, shares, tokens),
      },
    ],
  })
}

/** The ground of nine tenths of the runs, and the run's own place as a line. */
function marksOf({ place, low, high }: UnitPlaces, shares: readonly PlaceShare[], tokens: Tokens) {
  const at = (of: number) => ({ xAxis: shares.findIndex((each) => each.place === Math.round(of)) })
  const area =
    low === null || high === null
      ? []
      : [
          [
            { name: `九成在${sayInterval(low, high)}`, ...at(wholeInterval(low, high)[0]) },
            at(wholeInterval(low, high)[1]),
          ],
        ]
  return {
    markArea: {
      silent: true,
      itemStyle: { color: tokens.seaWash },
      label: { position: 'insideTop', distance: -36, color: tokens.ink, fontSize: 12 },
      data: area,
    },
    markLine: {
      silent: true,
      // Over the ground, behind the columns and their numbers.
      z: 1.5,
      symbol: 'none',
      lineStyle: { color: tokens.ink, type: 'dashed', width: 1.5 },
      label: { color: tokens.ink, fontSize: 12, fontWeight: 600, formatter: `自测${sayPlace(place ?? 0)}` },
      data: place === null ? [] : [at(place)],
    },
  }
}

/** The word stands at both ends only. */
const sayTick = (shares: readonly PlaceShare[], width: number) => (text: string, i: number) =>
  (i === 0 || i === shares.length - 1) && width / shares.length > 36 ? sayPlace(text) : text

export const placesTable = (unit: UnitPlaces): TableOfChart => ({
  columns: [{ name: '位次' }, { name: '次数', number: true }, { name: '占比', number: true }, { name: '在九成区间内' }],
  rows: placeShares(unit).map(({ place, count, share, within }) => [
    sayPlace(place),
    String(count),
    sayShare(share),
    within ? '是' : '否',
  ]),
})
