import type { RecordRow, RegisterDefinition } from '@dongjian/server/contract'
import { statusColumn, shownFields } from '../columns/columns.ts'
import type { Sorting } from '../register-view.ts'
import { ColumnHead } from './column-head.tsx'
import { RecordTableRow } from './record-table-row.tsx'
import styles from './record-table.module.css'

interface Props {
  definition: RegisterDefinition
  rows: readonly RecordRow[]
  columns: readonly string[]
  sorting: Sorting
  onSort: (field: string, descending: boolean) => void
  /** The records are in an order of their own, that of a number's source. */
  fixed?: boolean
}

/** The ledger as a table, in its own scroll: headings stay above, names stay at the left. */
export function RecordTable({ definition, rows, columns, sorting, onSort, fixed = false }: Props) {
  const fields = shownFields(definition, columns)
  const withStatus = columns.includes(statusColumn)
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{definition.title}</caption>
      <thead>
        <tr>
          {fields.map((field) => (
            <ColumnHead key={field.name} field={field} sorting={sorting} onSort={fixed ? undefined : onSort} />
          ))}
          {withStatus && <th scope="col">状态</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RecordTableRow key={row.id} definition={definition} fields={fields} row={row} withStatus={withStatus} />
        ))}
      </tbody>
    </table>
  )
}
