import { Link } from '@tanstack/react-router'
import type { RecordRow, RegisterDefinition } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { cellText, isNumeric, unitOf, type FieldShape } from '../../cells/cell-text.ts'
import { CellView } from '../../cells/cell-view.tsx'
import { useNarrow } from '../../controls/use-narrow.ts'
import styles from './small-table.module.css'

interface Props {
  definition: RegisterDefinition
  rows: readonly RecordRow[]
  /** Of everything behind the number, not only of the rows that are shown. */
  sums: Readonly<Record<string, string>>
}

/** A narrow table: the name, then the fields of a phone's card, numbers at the right. */
export function RecordLines({ definition, rows, sums }: Props) {
  const county = useCountyCode()
  const narrow = useNarrow()
  const naming = definition.fields.find(({ name }) => name === definition.naming)!
  const glance = definition.glance
    .filter((name) => name !== definition.naming)
    .flatMap((name) => definition.fields.find((field) => field.name === name) ?? [])
    .toSorted((a, b) => Number(isNumeric(a)) - Number(isNumeric(b)))
    // A phone has room for one beside the name: the number, where there is one.
    .slice(narrow ? -1 : 0)
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{naming.label}</th>
          {glance.map((field) => (
            <th key={field.name} scope="col" className={isNumeric(field) ? styles['amount'] : undefined}>
              {field.label}
              {unitOf(field) && `（${unitOf(field)}）`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className={shortOf(naming)}>
              <Link
                to="/$county/registers/$register/$record"
                params={{ county, register: definition.name, record: row.id }}
              >
                {cellText(naming, row.cells[naming.name]) ?? '未命名'}
              </Link>
            </th>
            {glance.map((field) => (
              <td key={field.name} className={isNumeric(field) ? styles['amount'] : shortOf(field)}>
                <CellView field={field} cell={row.cells[field.name]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {glance.some(({ name }) => name in sums) && (
        <tfoot>
          <tr>
            <th scope="row">合计</th>
            {glance.map((field) => (
              <td key={field.name} className={styles['amount']}>
                {field.name in sums && cellText(field, sums[field.name])}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  )
}

/** A day or a number of a paper is never broken in two. */
const shortOf = ({ type, name }: FieldShape): string | undefined =>
  type === 'date' || name === 'number' || name === 'code' ? styles['short'] : undefined
