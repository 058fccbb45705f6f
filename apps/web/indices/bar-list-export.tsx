import { ChartExport } from '../charts/chart-export.tsx'
import type { TableOfChart } from '../charts/chart-table.ts'
import { drawElement } from '../charts/draw-element.ts'
import { light } from '../theme/tokens.ts'
import { barListHeight, BarListDrawing, type BarOfList } from './bar-list-drawing.tsx'

interface Props {
  title: string
  marks: readonly string[]
  sentence?: string | undefined
  bars: readonly BarOfList[]
  table: TableOfChart
  workbook: string
}

/** Takes bars in a table along as a picture, or the table itself. */
export function BarListExport({ bars, ...words }: Props) {
  return (
    <ChartExport
      {...words}
      draw={() =>
        drawElement(<BarListDrawing bars={bars} tokens={light} width={960} />, {
          width: 960,
          height: barListHeight(bars),
        })
      }
    />
  )
}
