import type { IndexSensitivity } from '@dongjian/server/contract'
import type { TableOfChart } from '../../../charts/chart-table.ts'
import type { ChartOption } from '../../../charts/draw-option.ts'
import { rowAxis, wordsAtEdge } from '../../../charts/rows.ts'
import { whiskers } from '../../../charts/whiskers.ts'
import { byWeight } from './uncertainty-words.ts'

type Parameter = IndexSensitivity['parameters'][number]

interface EffectRow {
  readonly name: string
  readonly order: 'first' | 'total'
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

/** Two rows for each choice: what hangs on it alone, and what hangs on it together with others. */
export const effectRows = (parameters: readonly Parameter[]): EffectRow[] =>
  byWeight(parameters).flatMap(({ name, first, firstLow, firstHigh, total, totalLow, totalHigh }) => [
    { name: `${name}（连同搭配）`, order: 'total', value: total, low: totalLow, high: totalHigh },
    { name: `${name}（单独）`, order: 'first', value: first, low: firstLow, high: firstHigh },
  ])

const row = 26

export const effectsHeight = (parameters: readonly Parameter[]): number => parameters.length * 2 * row + 16

/** Below this width there is room for the value alone; its interval is drawn, and stands in the table. */
const narrowest = 520

const sayEffect = ({ value, low, high }: EffectRow, whole: boolean): string => {
  if (value === null) return '算不出'
  const range = !whole || low === null || high === null ? '' : `（${say(low)}～${say(high)}）`
  return say(value) + range
}

const say = (value: number): string => value.toFixed(2).replace('-', '−').replace('−0.00', '0.00')

const roomOf = (width: number): number => Math.min(150, width * 0.36)

/** Bars from zero with the interval of each; nothing is hidden that falls below zero. */
export function effectsOption(parameters: readonly Parameter[]): ChartOption {
  const rows = effectRows(parameters)
  const ends = rows.flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0])
  const [least, most] = [Math.min(0, ...ends), Math.max(0.1, ...ends)]
  return (tokens, width) => ({
    grid: { left: roomOf(width), right: width < narrowest ? 56 : 150, top: 4, bottom: 8 },
    xAxis: { type: 'value', min: least, max: most, show: false },
    // Names stand at the edge, also where bars go below zero.
    yAxis: rowAxis({ names: rows.map(({ name }) => name), room: roomOf(width), colorOf: () => tokens.ink }),
    series: [
      {
        type: 'bar',
        silent: true,
        barWidth: 12,
        data: rows.map(({ value, order }) => ({
          value,
          itemStyle: { color: order === 'total' ? tokens.sea : tokens.before },
        })),
      },
      whiskers(
        rows.flatMap(({ low, high }, i) =>
          low === null || high === null ? [] : [{ low, high, row: i, color: tokens.ink }],
        ),
      ),
      wordsAtEdge(
        most,
        rows.map((each) => ({ text: sayEffect(each, width >= narrowest) })),
        tokens,
      ),
    ],
  })
}

export const effectsTable = (parameters: readonly Parameter[]): TableOfChart => ({
  columns: [
    { name: '放开的做法' },
    { name: '指数', number: true },
    { name: '下限', number: true },
    { name: '上限', number: true },
  ],
  rows: effectRows(parameters).map(({ name, value, low, high }) => [
    name,
    ...[value, low, high].map((each) => (each === null ? null : say(each))),
  ]),
  missing: '算不出',
})
