import type { FigureDetail } from '@dongjian/server/contract'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../controls/button.tsx'
import { Bone } from '../../states/bones.tsx'
import styles from './curve.module.css'
import { SeriesTable } from './series-table.tsx'

const SeriesChart = lazy(async () => ({ default: (await import('../../charts/series-chart.tsx')).SeriesChart }))

/** The value over the periods, as a drawing or as a table. */
export function Curve({ figure }: { figure: FigureDetail }) {
  const [asTable, setAsTable] = useState(false)
  if (figure.series.filter(({ value }) => value !== null).length < 2) return null
  return (
    <section aria-label="历年">
      <div className={styles['head']}>
        <h3>历年</h3>
        <Button weight="text" onClick={() => setAsTable(!asTable)}>
          {asTable ? '看图' : '看表'}
        </Button>
      </div>
      {asTable ? (
        <SeriesTable figure={figure} />
      ) : (
        <Suspense fallback={<Bone height={160} />}>
          <SeriesChart label={figure.label} unit={figure.unit} series={figure.series} marked={figure.period} />
        </Suspense>
      )}
    </section>
  )
}
