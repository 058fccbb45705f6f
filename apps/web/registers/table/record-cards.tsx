import { Link } from '@tanstack/react-router'
import type { RecordRow, RegisterDefinition } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { cellText } from '../../cells/cell-text.ts'
import { CellView } from '../../cells/cell-view.tsx'
import styles from './record-cards.module.css'
import { StatusTag } from './status-tag.tsx'

/** On a phone: the name, and the fields that matter. */
export function RecordCards({ definition, rows }: { definition: RegisterDefinition; rows: readonly RecordRow[] }) {
  const county = useCountyCode()
  const naming = definition.fields.find(({ name }) => name === definition.naming)!
  const glance = definition.glance
    .filter((name) => name !== definition.naming)
    .flatMap((name) => definition.fields.find((field) => field.name === name) ?? [])
  return (
    <ul className={styles['cards']}>
      {rows.map((row) => (
        <li key={row.id}>
          <div className={styles['head']}>
            <Link
              to="/$county/registers/$register/$record"
              params={{ county, register: definition.name, record: row.id }}
            >
              {cellText(naming, row.cells[naming.name]) ?? '未命名'}
            </Link>
            <StatusTag label={definition.statuses[row.status] ?? row.status} />
          </div>
          <dl>
            {glance.map((field) => (
              <div key={field.name}>
                <dt>{field.label}</dt>
                <dd>
                  <CellView field={field} cell={row.cells[field.name]} withUnit />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
