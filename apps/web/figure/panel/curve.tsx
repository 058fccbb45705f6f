import type { FigureDetail } from '@dongjian/server/contract'
import { lazy, Suspense, useRef, useState } from 'react'
import { useCountyCode } from '../../address/use-address.ts'
import { pictureText, save, tableText } from '../../charts/save-series.ts'
import { useCounties } from '../../client/counties.ts'
import { Button } from '../../controls/button.tsx'
import { Bone } from '../../states/bones.tsx'
import styles from './curve.module.css'
import { SeriesTable } from './series-table.tsx'

const SeriesChart = lazy(async () => ({ default: (await import('../../charts/series-chart.tsx')).SeriesChart }))

/** The value over the periods, as a drawing or as a table; both can be taken along. */
export function Curve({ figure }: { figure: FigureDetail }) {
  const [asTable, setAsTable] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const code = useCountyCode()
  const here = useCounties().data?.find((county) => county.code === code)
  if (figure.series.filter(({ value }) => value !== null).length < 2) return null
  const { label, unit, series, period, isPlace } = figure
  const titled = { title: `${here?.name ?? ''}${label}`, unit, series, demo: here?.demo ?? false }
  const keep = () => {
    const drawing = place.current?.querySelector('svg')
    if (asTable) save(`${titled.title}.csv`, 'text/csv', tableText(titled))
    else if (drawing) save(`${titled.title}.svg`, 'image/svg+xml', pictureText(drawing, titled))
  }
  return (
    <section aria-label="历年">
      <div className={styles['head']}>
        <h3>历年</h3>
        <Button weight="text" onClick={() => setAsTable(!asTable)}>
          {asTable ? '看图' : '看表'}
        </Button>
        <Button weight="text" onClick={keep}>
          {asTable ? '存为表格' : '存为图片'}
        </Button>
      </div>
      {asTable ? (
        <SeriesTable figure={figure} />
      ) : (
        <div ref={place}>
          <Suspense fallback={<Bone height={168} />}>
            <SeriesChart label={label} unit={unit} series={series} marked={period} isPlace={isPlace} />
          </Suspense>
        </div>
      )}
    </section>
  )
}
