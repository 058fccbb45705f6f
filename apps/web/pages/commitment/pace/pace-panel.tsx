import type { PromiseDetail } from '@dongjian/server/contract'
import { useMemo } from 'react'
import { useCountyCode } from '../../../address/use-address.ts'
import { ChartPanel } from '../../../charts/chart-panel.tsx'
import { drawOption } from '../../../charts/draw-option.ts'
import { Drawing } from '../../../charts/drawing.tsx'
import { useCounties } from '../../../client/counties.ts'
import { Panel } from '../../../page/panel.tsx'
import { paceHeight, paceOption, paceTable, sayPace } from '../../../promises/pace-chart.ts'
import { Empty } from '../../../states/empty.tsx'

/** What was reached month by month beside what was planned. */
export function PacePanel({ promise }: { promise: PromiseDetail }) {
  const code = useCountyCode()
  const county = useCounties().data?.find((each) => each.code === code)
  const option = useMemo(() => paceOption(promise), [promise])
  const title = `${promise.title}：进度曲线`
  const sentence = sayPace(promise)
  if (promise.nodes.length === 0 && promise.curve.every(({ reached }) => reached === null)) {
    return (
      <Panel title="进度曲线">
        <Empty title="还画不出曲线" why={promise.why} />
      </Panel>
    )
  }
  return (
    <ChartPanel
      title={title}
      marks={county?.demo ? ['演示数据'] : []}
      sentence={sentence}
      table={paceTable(promise)}
      draw={() => drawOption(option, { width: 960, height: paceHeight })}
    >
      <Drawing option={option} height={paceHeight} label={sentence} />
    </ChartPanel>
  )
}
