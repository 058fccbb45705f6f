import type { Cell, RecordRow, RegisterDefinition } from '@dongjian/server/contract'
import type { FieldShape } from '../../cells/cell-text.ts'
import { CellView } from '../../cells/cell-view.tsx'
import { Panel } from '../../page/panel.tsx'
import { fieldGroups } from '../../registers/field-groups.ts'
import { FigureCode } from './figure-code.tsx'
import styles from './record-fields.module.css'

const isLong = (field: FieldShape, row: RecordRow): boolean => {
  const cell = row.cells[field.name]
  return typeof cell === 'string' && cell.length > 28
}

/** All fields in the groups of their register, labels above. */
export function RecordFields({ definition, row }: { definition: RegisterDefinition; row: RecordRow }) {
  return fieldGroups(definition).map(({ title, fields }) => (
    <Panel key={title} title={title}>
      <dl className={styles['fields']}>
        {fields.map((field) => (
          <div key={field.name} className={isLong(field, row) ? styles['long'] : undefined}>
            <dt title={field.hint ?? undefined}>{field.label}</dt>
            <dd>
              <FieldValue field={field} cell={row.cells[field.name]} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  ))
}

/** A field that names figures shows them as doors. */
function FieldValue({ field, cell }: { field: FieldShape; cell: Cell | undefined }) {
  if (field.label.endsWith('数字') && (typeof cell === 'string' || Array.isArray(cell)))
    return <FigureCode cell={cell} />
  return <CellView field={field} cell={cell} withUnit />
}
