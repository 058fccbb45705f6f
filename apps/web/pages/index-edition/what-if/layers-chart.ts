import type { IndexWhatIf } from '@dongjian/server/contract'
import type { ChartOption } from '../../../charts/draw-option.ts'
import { rowAxis } from '../../../charts/rows.ts'
import type { TableOfChart } from '../../../charts/chart-table.ts'
import { sayScore, signed } from '../../../indices/index-words.ts'
import type { Tokens } from '../../../theme/tokens.ts'

type Layer = IndexWhatIf['elements'][number]

type Side = 'before' | 'after'

const row = 34

export const layersHeight = (layers: readonly Layer[]): number => layers.length * row + 16

/** The index first, then what counts towards it: as the tree reads. */
export const fromTop = (layers: readonly Layer[]): Layer[] => layers.toSorted((a, b) => b.level - a.level)

/** Below this width there is room for the new score and its change alone; the old one stands in the table. */
const narrowest = 520

const sayLayer = ({ before, after }: Layer, whole: boolean): string => {
  const to = after === null ? '没有得分' : sayScore(after)
  const change = before === null || after === null ? '' : `（${signed(after - before)}）`
  if (!whole) return to + change
  return `${before === null ? '没有得分' : sayScore(before)} → ${to}${change}`
}

/** Each layer whose score moved, from zero: what it is now over a lighter bar of what it was. */
export function layersOption(layers: readonly Layer[]): ChartOption {
  const shown = fromTop(layers)
  const most = Math.max(1, ...shown.flatMap(({ before, after }) => [before ?? 0, after ?? 0]))
  const least = Math.min(0, ...shown.flatMap(({ before, after }) => [before ?? 0, after ?? 0]))
  return (tokens, width) => ({
    grid: { left: Math.min(150, width * 0.32), right: 12, top: 4, bottom: 4 },
    xAxis: { type: 'value', min: least, max: most * (width < narrowest ? 2.2 : 1.6), show: false },
    // Two axes over one another, else the two bars of a row would lie side by side.
    yAxis: [
      rowAxis({
        names: shown.map(({ name }) => name),
        room: Math.min(150, width * 0.32),
        colorOf: () => tokens.ink,
      }),
      { type: 'category', inverse: true, data: shown.map(({ name }) => name), show: false },
    ],
    series: (['before', 'after'] as const).map((side) => barsOf(side, shown, tokens, width >= narrowest)),
  })
}

const barsOf = (side: Side, layers: readonly Layer[], tokens: Tokens, whole: boolean) => ({
  type: 'bar',
  silent: true,
  yAxisIndex: side === 'before' ? 0 : 1,
  barWidth: side === 'before' ? 18 : 8,
  z: side === 'before' ? 1 : 2,
  itemStyle: { color: side === 'before' ? tokens.before : tokens.sea },
  label: { position: 'right', fontSize: 12, color: tokens.ink },
  data: layers.map((layer) => ({
    value: layer[side],
    label: { show: side === longer(layer), formatter: sayLayer(layer, whole) },
  })),
})

/** The words stand beside the longer bar, so that they lie on neither. */
const longer = ({ before, after }: Layer): Side => ((before ?? 0) > (after ?? 0) ? 'before' : 'after')

export const layersTable = (layers: readonly Layer[]): TableOfChart => ({
  columns: [
    { name: '层' },
    { name: '原得分', number: true },
    { name: '推演得分', number: true },
    { name: '变化', number: true },
  ],
  rows: fromTop(layers).map(({ name, before, after }) => [
    name,
    before === null ? null : sayScore(before),
    after === null ? null : sayScore(after),
    before === null || after === null ? null : signed(after - before),
  ]),
  missing: '没有得分',
})
