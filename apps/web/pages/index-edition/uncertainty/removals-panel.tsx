import type { IndexRemoval } from '@dongjian/server/contract'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState, type ReactNode } from 'react'
import { ChartPanel } from '../../../charts/chart-panel.tsx'
import { drawOption } from '../../../charts/draw-option.ts'
import { Drawing } from '../../../charts/drawing.tsx'
import { indexRemovalsQuery, workbookOf } from '../../../client/indices.ts'
import { Choice } from '../../../controls/choice.tsx'
import { chartMarks } from '../../../indices/chart-marks.ts'
import { Answered } from '../../../states/answered.tsx'
import { Bone, Loading } from '../../../states/bones.tsx'
import { useIndex } from '../index-in-hand.ts'
import { removalsHeight, removalsOption, removalsTable, sayRemovals } from './removals-chart.ts'

/** The place without each element of a level. */
export function RemovalsPanel() {
  const { county, edition, year } = useIndex()
  // All but the index itself, from the pillars down.
  const levels = edition.levels.slice(0, -1)
  const [level, setLevel] = useState(levels.length)
  const query = useQuery(indexRemovalsQuery({ county, id: edition.id, year, level }))
  const choice = (
    <Choice label="去掉哪一层的" value={level} onChange={(event) => setLevel(Number(event.target.value))}>
      {levels.map((name, i) => (
        <option key={name} value={i + 1}>
          去掉一个{name}
        </option>
      ))}
    </Choice>
  )
  return (
    <Answered
      query={query}
      loading={
        <Loading label="去掉一项的位次">
          <Bone height={240} />
        </Loading>
      }
    >
      {({ removals }) => <Removals removals={removals} choice={choice} />}
    </Answered>
  )
}

function Removals({ removals, choice }: { removals: readonly IndexRemoval[]; choice: ReactNode }) {
  const { county, edition, year } = useIndex()
  const option = useMemo(() => removalsOption(removals), [removals])
  const height = removalsHeight(removals)
  const sentence = sayRemovals(removals, edition.unit.name)
  return (
    <ChartPanel
      title={`${year}年去掉一项，自测位次变多少`}
      marks={chartMarks(edition)}
      sentence={sentence}
      table={removalsTable(removals)}
      draw={() => drawOption(option, { width: 960, height })}
      workbook={workbookOf(county, edition.id)}
    >
      <div>{choice}</div>
      <Drawing option={option} height={height} label={sentence} />
    </ChartPanel>
  )
}
