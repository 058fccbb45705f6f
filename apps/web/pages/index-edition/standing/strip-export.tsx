import type { IndexStrip } from '@dongjian/server/contract'
import { ChartExport } from '../../../charts/chart-export.tsx'
import type { TableOfChart } from '../../../charts/chart-table.ts'
import { drawElement } from '../../../charts/draw-element.ts'
import { workbookOf } from '../../../client/indices.ts'
import { marksOf, sayScore } from '../../../indices/index-words.ts'
import { light } from '../../../theme/tokens.ts'
import { useIndex } from '../index-in-hand.ts'
import { StripDrawing, stripHeight } from './strip-drawing.tsx'
import { placedUnits } from './strip-scale.ts'

const width = 960

/** The strip as a picture or a table; what was published goes along as a mark of its own. */
export function StripExport({ strip, published }: { strip: IndexStrip; published: number | null }) {
  const { county, edition } = useIndex()
  return (
    <ChartExport
      title={`${edition.unit.name}${strip.year}年指数自测的位次和得分`}
      marks={marksOf(edition)}
      sentence={edition.beside.find(({ year }) => year === strip.year)?.gap}
      draw={() =>
        drawElement(
          <StripDrawing units={placedUnits(strip.units)} published={published} tokens={light} width={width} />,
          { width, height: stripHeight },
        )
      }
      table={tableOf(strip)}
      workbook={workbookOf(county, edition.id)}
    />
  )
}

const tableOf = ({ units }: IndexStrip): TableOfChart => ({
  columns: [
    { name: '位次', number: true },
    { name: '代码' },
    { name: '县（市、区）' },
    { name: '得分', number: true },
    { name: '位次区间靠前一端', number: true },
    { name: '位次区间靠后一端', number: true },
    { name: '说明' },
  ],
  rows: units.map(({ code, name, score, place, low, high, why }) => [
    text(place),
    code,
    name,
    score === null ? null : sayScore(score),
    text(low),
    text(high),
    why,
  ]),
})

const text = (place: number | null): string | null => (place === null ? null : String(place))
