import type { EChartsCoreOption } from 'echarts/core'
import { sayGlance } from '../amount/amount-text.ts'
import { heightOf } from '../amount/decimal-text.ts'
import { sans, type Tokens } from '../theme/tokens.ts'

export interface Point {
  readonly period: string
  readonly periodText: string
  readonly value: string | null
}

export interface Series {
  readonly unit: string
  readonly series: readonly Point[]
  /** The period that is being read. */
  readonly marked: string
  /** The smaller the better: the first stands at the top. */
  readonly isPlace: boolean
}

/** Up to this many periods are columns from zero: a line through two points says more than is known. */
const mostColumns = 3

/** Columns or a line with the values written beside them, no axis of values, no legend; a place is never a column. */
export const seriesOption = ({ unit, series, marked, isPlace }: Series, tokens: Tokens): EChartsCoreOption => ({
  animation: false,
  textStyle: { fontFamily: sans },
  grid: { left: 36, right: 36, top: 28, bottom: 24 },
  xAxis: {
    type: 'category',
    data: series.map(({ periodText }) => periodText),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: tokens.hairline } },
    axisLabel: { color: tokens.inkSoft, fontSize: 12, interval: 0, hideOverlap: true },
  },
  yAxis: { type: 'value', scale: !isColumns({ unit, series }), show: false, inverse: isPlace },
  series: [
    isColumns({ unit, series })
      ? {
          type: 'bar',
          barMaxWidth: 48,
          data: series.map(({ period, value }) => columnOf(value, unit, period === marked, tokens)),
        }
      : {
          type: 'line',
          lineStyle: { color: tokens.sea, width: 2 },
          data: series.map(({ period, value }) => pointOf(value, unit, period === marked, tokens)),
        },
  ],
})

const isColumns = ({ unit, series }: Pick<Series, 'unit' | 'series'>): boolean =>
  unit !== '位' && series.length <= mostColumns

const pointOf = (value: string | null, unit: string, marked: boolean, tokens: Tokens) => ({
  value: value === null ? null : heightOf(value),
  symbol: 'circle',
  symbolSize: marked ? 9 : 6,
  itemStyle: { color: marked ? tokens.sea : tokens.paper, borderColor: tokens.sea, borderWidth: 2 },
  label: labelOf(value, unit, marked, tokens),
})

const columnOf = (value: string | null, unit: string, marked: boolean, tokens: Tokens) => ({
  value: value === null ? null : heightOf(value),
  itemStyle: { color: marked ? tokens.sea : tokens.before, borderRadius: [2, 2, 0, 0] },
  label: labelOf(value, unit, marked, tokens),
})

const labelOf = (value: string | null, unit: string, marked: boolean, tokens: Tokens) => ({
  show: value !== null,
  position: 'top',
  color: marked ? tokens.ink : tokens.inkSoft,
  fontWeight: marked ? 600 : 400,
  fontSize: 12,
  backgroundColor: tokens.paper,
  padding: [1, 3],
  formatter: value === null ? '' : Object.values(sayGlance(value, unit)).join(''),
})
