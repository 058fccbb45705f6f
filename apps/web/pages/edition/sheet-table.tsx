import type { ReportBlock } from '@dongjian/server/contract'
import { Runs } from './runs.tsx'
import styles from './sheet-table.module.css'
import type { Reading } from './sheet.tsx'

type Table = Extract<ReportBlock, { kind: 'table' }>

export function SheetTable({ table, ...reading }: { table: Table } & Reading) {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        {table.caption && <caption>{table.caption}</caption>}
        <thead>
          <tr>
            {table.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={i}>
              {row.map((runs, j) => (
                <td key={table.head[j]}>
                  <Runs runs={runs} {...reading} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
