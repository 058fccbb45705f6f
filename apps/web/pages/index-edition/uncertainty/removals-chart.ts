import type { IndexRemoval } from '@dongjian/server/contract'
import type { TableOfChart } from '../../../charts/chart-table.ts'
import type { ChartOption } from '../../../charts/draw-option.ts'
import { rowAxis, wordsAtEdge } from '../../../charts/rows.ts'
import { sayPlace } from '../../../indices/index-words.ts'

/** Those that our place hangs on most come first. */
export const byShift = (removals: readonly IndexRemoval[]): IndexRemoval[] =>
  removals.toSorted((a, b) => Math.abs(b.shift ?? 0) - Math.abs(a.shift ?? 0) || b.meanShift - a.meanShift)

const row = 26

export const removalsHeight = (removals: readonly IndexRemoval[]): number => removals.length * row + 16

const sayShift = (shift: number): string => (shift === 0 ? '不变' : shift > 0 ? `前移${shift}位` : `后退${-shift}位`)

const sayRemoval = ({ place, shift }: IndexRemoval): string =>
  place === null || shift === null ? '没有位次' : `${sayPlace(place)} ${sayShift(shift)}`

/** What the place would be without each: forward to the right, back to the left. */
export function removalsOption(removals: readonly IndexRemoval[]): ChartOption {
  const shown = byShift(removals)
  const shifts = shown.map(({ shift }) => shift ?? 0)
  const [least, most] = [Math.min(0, ...shifts), Math.max(1, ...shifts)]
  return (tokens, width) => {
    const room = Math.min(190, width * 0.4)
    return {
      grid: { left: room, right: 120, top: 4, bottom: 8 },
      xAxis: { type: 'value', min: least, max: most, show: false },
      yAxis: rowAxis({ names: shown.map(({ name }) => name), room, colorOf: () => tokens.ink }),
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: 12,
          data: shown.map(({ shift }) => ({
            value: shift,
            itemStyle: { color: (shift ?? 0) < 0 ? tokens.amber : tokens.sea },
          })),
        },
        wordsAtEdge(
          most,
          shown.map((each) => ({ text: sayRemoval(each) })),
          tokens,
        ),
      ],
    }
  }
}

/** What holds the place up, and what holds it back. */
export function sayRemovals(removals: readonly IndexRemoval[], unit: string): string {
  const [first] = byShift(removals)
  if (!first?.shift || first.place === null) return `去掉哪一项，${unit}的自测位次都不变。`
  const held = first.shift < 0 ? '靠它撑着' : '被它拖着'
  return `去掉“${first.name}”对${unit}的自测位次影响最大，${sayShift(first.shift)}到${sayPlace(first.place)}：现在的位次${held}。`
}

export const removalsTable = (removals: readonly IndexRemoval[]): TableOfChart => ({
  columns: [
    { name: '去掉' },
    { name: '本地位次', number: true },
    { name: '本地变动', number: true },
    { name: '各地平均变动（位）', number: true },
    { name: '各地最大变动（位）', number: true },
  ],
  rows: byShift(removals).map(({ name, place, shift, meanShift, maxShift }) => [
    name,
    place === null ? null : sayPlace(place),
    shift === null ? null : sayShift(shift),
    meanShift.toFixed(1),
    String(maxShift),
  ]),
  missing: '没有位次',
})
