import type { IndexStrip } from '@dongjian/server/contract'
import { useMemo, useState } from 'react'
import { ChartPanel } from '../../../charts/chart-panel.tsx'
import { drawOption } from '../../../charts/draw-option.ts'
import { Drawing } from '../../../charts/drawing.tsx'
import { workbookOf } from '../../../client/indices.ts'
import { Button } from '../../../controls/button.tsx'
import { chartMarks } from '../../../indices/chart-marks.ts'
import { Panel } from '../../../page/panel.tsx'
import { Empty } from '../../../states/empty.tsx'
import { useIndex } from '../index-in-hand.ts'
import { around, intervalsHeight, intervalsOption, intervalsTable, unitIntervals } from './intervals-chart.ts'

/** Everybody's place with its interval; first those around ours. */
export function IntervalsPanel({ strip }: { strip: IndexStrip }) {
  const { county, edition, year, unit } = useIndex()
  const [all, setAll] = useState(false)
  const marked = unit ?? edition.unit.code
  const units = useMemo(() => unitIntervals(strip.units), [strip])
  const shown = useMemo(() => (all ? units : around(units, marked)), [all, units, marked])
  const option = useMemo(() => intervalsOption(shown, marked), [shown, marked])
  if (units.length === 0) {
    return (
      <Panel title="各地自测位次的区间">
        <Empty title="还没有区间" why="先在上面开始测算，做完这里就有各县（市、区）的位次区间。" />
      </Panel>
    )
  }
  return (
    <ChartPanel
      title={`${year}年各县（市、区）自测位次的区间`}
      marks={chartMarks(edition)}
      sentence="点是按模型原来做法的位次，线是反复测算中九成落在的范围：线越短，位次越稳；两条线重叠多的，谁前谁后说不准。"
      table={intervalsTable(units)}
      draw={() => drawOption(intervalsOption(units, marked), { width: 960, height: intervalsHeight(units) })}
      workbook={workbookOf(county, edition.id)}
    >
      <Drawing
        option={option}
        height={intervalsHeight(shown)}
        label={`${shown.length}个县（市、区）的位次和区间，数见表格`}
      />
      <div>
        {units.length > shown.length || all ? (
          <Button weight="text" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? '只看前后各几个' : `看全部 ${units.length} 个`}
          </Button>
        ) : null}
      </div>
    </ChartPanel>
  )
}
