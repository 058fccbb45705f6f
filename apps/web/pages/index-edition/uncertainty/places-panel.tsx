import type { IndexUncertainty } from '@dongjian/server/contract'
import { useMemo } from 'react'
import { ChartPanel } from '../../../charts/chart-panel.tsx'
import { drawOption } from '../../../charts/draw-option.ts'
import { Drawing } from '../../../charts/drawing.tsx'
import { workbookOf } from '../../../client/indices.ts'
import { chartMarks } from '../../../indices/chart-marks.ts'
import { useIndex } from '../index-in-hand.ts'
import { placesOption, placesTable, type UnitPlaces } from './places-chart.ts'
import { sayStability } from './uncertainty-words.ts'

const height = 280

/** Where the place of one county falls; our own unless another is looked at. */
export function PlacesPanel({ found }: { found: IndexUncertainty }) {
  const { unit: code } = useIndex()
  const unit = found.units.find((each) => (code === undefined ? each.own : each.code === code))
  return unit ? <PlacesOfUnit found={found} unit={unit} /> : null
}

function PlacesOfUnit({ found, unit }: { found: IndexUncertainty; unit: UnitPlaces }) {
  const { county, edition, year } = useIndex()
  const option = useMemo(() => placesOption(unit), [unit])
  const sentence = sayStability(found, unit)
  return (
    <ChartPanel
      title={`${unit.name}${year}年自测位次的分布（每100次里几次）`}
      marks={chartMarks(edition)}
      sentence={sentence}
      table={placesTable(unit)}
      draw={() => drawOption(option, { width: 960, height })}
      workbook={workbookOf(county, edition.id)}
    >
      <Drawing option={option} height={height} label={sentence} />
    </ChartPanel>
  )
}
