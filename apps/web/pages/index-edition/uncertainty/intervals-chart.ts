import type { IndexStrip } from '@dongjian/server/contract'
import type { TableOfChart } from '../../../charts/chart-table.ts'
import type { ChartOption } from '../../../charts/draw-option.ts'
import { rowAxis, wordsAtEdge } from '../../../charts/rows.ts'
import { whiskers } from '../../../charts/whiskers.ts'
import { sayInterval, wholeInterval } from '../../../indices/index-words.ts'
import type { Tokens } from '../../../theme/tokens.ts'

type Unit = IndexStrip['units'][number]

export interface UnitInterval extends Unit {
  readonly place: number
  readonly low: number
  readonly high: number
}

const hasInterval = (unit: Unit): unit is UnitInterval => unit.place !== null && unit.low !== null && unit.high !== null

/** Those whose interval is known, by place. */
export const unitIntervals = (units: readonly Unit[]): UnitInterval[] =>
  units
    .filter(hasInterval)
    .map((unit) => {
      const [low, high] = wholeInterval(unit.low, unit.high)
      return { ...unit, low, high }
    })
    .toSorted((a, b) => a.place - b.place)

const beside = 7

/** One county and those around it: as many rows wherever it stands. */
export function around(units: readonly UnitInterval[], code: string): readonly UnitInterval[] {
  const at = Math.max(
    0,
    units.findIndex((unit) => unit.code === code),
  )
  const from = Math.max(0, Math.min(at - beside, units.length - 2 * beside - 1))
  return units.slice(from, from + 2 * beside + 1)
}

const rowHeight = 22

export const intervalsHeight = (units: readonly UnitInterval[]): number => units.length * rowHeight + 32

/** A county a row: a dot at its own place, a whisker over nine tenths of the runs, both written at the right. */
export function intervalsOption(units: readonly UnitInterval[], marked: string): ChartOption {
  const first = Math.min(...units.map(({ low, place }) => Math.min(low, place)))
  const last = Math.max(first + 1, ...units.map(({ high, place }) => Math.max(high, place)))
  const own = units.findIndex(({ code }) => code === marked)
  return (tokens, width) => {
    const room = Math.min(140, width * 0.34)
    return {
      grid: { left: room, right: 84, top: 24, bottom: 8 },
      xAxis: { ...placeAxis(tokens, width), min: first, max: last },
      yAxis: rowAxis({
        names: units.map(({ name, place }) => `${place} ${name}`),
        room,
        colorOf: (row) => (row === own ? tokens.sea : tokens.ink),
      }),
      series: [
        whiskers(
          units.map(({ low, high }, row) => ({ low, high, row, color: row === own ? tokens.sea : tokens.none })),
        ),
        dots(units, own, tokens),
        wordsAtEdge(
          last,
          units.map(({ low, high }, row) => ({ text: sayInterval(low, high), strong: row === own })),
          tokens,
        ),
      ],
    }
  }
}

const placeAxis = (tokens: Tokens, width: number) => ({
  type: 'value',
  position: 'top',
  minInterval: 1,
  splitNumber: width < 520 ? 2 : 5,
  axisLabel: { color: tokens.inkSoft, fontSize: 12, hideOverlap: true, formatter: '第{value}位' },
  splitLine: { lineStyle: { color: tokens.hairline } },
})

const dots = (units: readonly UnitInterval[], own: number, tokens: Tokens) => ({
  type: 'scatter',
  silent: true,
  z: 4,
  data: units.map(({ place }, row) => ({
    value: [place, row],
    symbolSize: row === own ? 10 : 6,
    itemStyle: { color: row === own ? tokens.sea : tokens.inkSoft },
  })),
})

export const intervalsTable = (units: readonly UnitInterval[]): TableOfChart => ({
  columns: [
    { name: '县（市、区）' },
    { name: '自测位次', number: true },
    { name: '靠前一端（5%）', number: true },
    { name: '靠后一端（95%）', number: true },
  ],
  rows: units.map(({ name, place, low, high }) => [name, String(place), String(low), String(high)]),
})
