import type { CustomSeriesRenderItemAPI } from 'echarts'

export interface Whisker {
  readonly low: number
  readonly high: number
  /** Of the row that it lies in. */
  readonly row: number
  readonly color: string
}

const cap = 4

/** Intervals as lines with an end at each side, one in a row of a chart whose rows are categories. */
export const whiskers = (shown: readonly Whisker[]) => ({
  type: 'custom',
  silent: true,
  z: 3,
  data: shown.map(({ low, high, row }) => [low, high, row]),
  encode: { x: [0, 1], y: 2 },
  renderItem: ({ dataIndex }: { dataIndex: number }, api: CustomSeriesRenderItemAPI) => {
    const row = api.value(2)
    const [from = 0, y = 0] = api.coord([api.value(0), row])
    const [to = 0] = api.coord([api.value(1), row])
    const style = { stroke: shown[dataIndex]?.color ?? 'none', lineWidth: 1.5 }
    const line = (x1: number, y1: number, x2: number, y2: number) => ({
      type: 'line' as const,
      shape: { x1, y1, x2, y2 },
      style,
    })
    return {
      type: 'group' as const,
      children: [line(from, y, to, y), line(from, y - cap, from, y + cap), line(to, y - cap, to, y + cap)],
    }
  },
})
