import { isNumeric, unitOf, type FieldShape } from '../../cells/cell-text.ts'
import type { Sorting } from '../register-view.ts'
import styles from './record-table.module.css'

interface Props {
  field: FieldShape
  sorting: Sorting
  onSort: ((field: string, descending: boolean) => void) | undefined
}

export function ColumnHead({ field, sorting, onSort }: Props) {
  const sorted = onSort && sorting.field === field.name
  const unit = unitOf(field)
  const words = unit ? `${field.label}（${unit}）` : field.label
  // Numbers are first asked for from the largest down, everything else from the beginning.
  const next = sorted ? !sorting.descending : isNumeric(field)
  return (
    <th
      scope="col"
      className={isNumeric(field) ? styles['amount'] : undefined}
      aria-sort={sorted ? (sorting.descending ? 'descending' : 'ascending') : undefined}
    >
      {onSort ? (
        <button type="button" onClick={() => onSort(field.name, next)} title={`按${field.label}排序`}>
          {words}
          <span aria-hidden="true" className={styles['arrow']}>
            {sorted ? (sorting.descending ? '↓' : '↑') : ''}
          </span>
        </button>
      ) : (
        words
      )}
    </th>
  )
}
