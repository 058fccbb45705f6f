import { Link } from '@tanstack/react-router'
import type { RecordRow, RegisterDefinition } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { cellText, isNumeric, type FieldShape } from '../../cells/cell-text.ts'
import { CellView } from '../../cells/cell-view.tsx'
import styles from './record-table.module.css'
import { StatusTag } from './status-tag.tsx'

interface Props {
  definition: RegisterDefinition
  fields: readonly FieldShape[]
  row: RecordRow
  withStatus: boolean
}

export function RecordTableRow({ definition, fields, row, withStatus }: Props) {
  const county = useCountyCode()
  const [naming, ...others] = fields
  return (
    <tr>
      {naming && (
        <th scope="row">
          <Link
            to="/$county/registers/$register/$record"
            params={{ county, register: definition.name, record: row.id }}
          >
            {cellText(naming, row.cells[naming.name]) ?? '未命名'}
          </Link>
        </th>
      )}
      {others.map((field) => (
        <td key={field.name} className={isNumeric(field) ? styles['amount'] : undefined}>
          <CellView field={field} cell={row.cells[field.name]} />
        </td>
      ))}
      {withStatus && (
        <td>
          <StatusTag label={definition.statuses[row.status] ?? row.status} />
        </td>
      )}
    </tr>
  )
}
