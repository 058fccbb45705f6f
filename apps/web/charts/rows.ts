import type { Tokens } from '../theme/tokens.ts'

interface RowAxis {
  readonly names: readonly string[]
  /** For the names, in points. */
  readonly room: number
  readonly colorOf: (row: number) => string
}

/** The names of the rows of a chart, the first at the top. */
export const rowAxis = ({ names, room, colorOf }: RowAxis) => ({
  type: 'category',
  inverse: true,
  data: names,
  axisTick: { show: false },
  axisLine: { show: false },
  axisLabel: {
    fontSize: 12,
    interval: 0,
    width: room - 10,
    overflow: 'truncate',
    color: (_text: string, row: number) => colorOf(row),
  },
})

interface EdgeWord {
  readonly text: string
  readonly strong?: boolean
}

/** What each row says, in a column of its own at the right edge: readable without a pointer, and never over a bar. */
export const wordsAtEdge = (edge: number, words: readonly EdgeWord[], tokens: Tokens) => ({
  type: 'scatter',
  silent: true,
  symbolSize: 0,
  data: words.map(({ text, strong = false }, row) => ({
    value: [edge, row],
    label: { formatter: text, color: strong ? tokens.sea : tokens.inkSoft, fontWeight: strong ? 600 : 400 },
  })),
  label: { show: true, position: 'right', distance: 8, fontSize: 12 },
})
