import { Missing } from '../figure/missing.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import type { TableOfChart } from './chart-table.ts'
import styles from './table-view.module.css'

/** The numbers behind a chart. */
export function TableView({ title, table }: { title: string; table: TableOfChart }) {
  const { columns, rows, missing = '这一格没有数' } = table
  return (
    <ScrollRegion label={`${title}的表格`} className={styles['region']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map(({ name, number }) => (
              <th key={name} scope="col" data-number={number ? 'yes' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={cells[0] ?? row}>
              {columns.map(({ name, number }, at) => (
                <td key={name} data-number={number ? 'yes' : undefined}>
                  {cells[at] ?? <Missing why={missing} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
