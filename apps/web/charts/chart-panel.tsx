import { useState, type ReactNode } from 'react'
import { Button } from '../controls/button.tsx'
import { Panel } from '../page/panel.tsx'
import { ChartExport } from './chart-export.tsx'
import styles from './chart-panel.module.css'
import type { TableOfChart } from './chart-table.ts'
import type { Drawn } from './picture.ts'
import { TableView } from './table-view.tsx'

interface Props {
  title: string
  /** 自测, 模拟数据, 演示数据: they stand in every picture and table that is taken along. */
  marks: readonly string[]
  /** What the chart shows, in plain words. */
  sentence?: string | undefined
  table: TableOfChart
  draw: () => Drawn
  /** Where the whole workbook is fetched, if there is one. */
  workbook?: string | undefined
  /** The drawing on the page. */
  children: ReactNode
}

/** A chart with its sentence above it; to be read as a table, to be taken along. */
export function ChartPanel({ title, marks, sentence, table, draw, workbook, children }: Props) {
  const [asTable, setAsTable] = useState(false)
  return (
    <Panel
      title={title}
      acts={
        <div className={styles['acts']}>
          <Button weight="text" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            表格
          </Button>
          <ChartExport title={title} marks={marks} sentence={sentence} table={table} draw={draw} workbook={workbook} />
        </div>
      }
    >
      <div className={styles['body']}>
        {sentence && <p className={styles['sentence']}>{sentence}</p>}
        {asTable ? <TableView title={title} table={table} /> : children}
      </div>
    </Panel>
  )
}
