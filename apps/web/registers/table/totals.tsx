import type { RecordPage, RegisterDefinition } from '@dongjian/server/contract'
import { cellText, isNumeric, unitOf } from '../../cells/cell-text.ts'
import { groupDigits } from '../../amount/decimal-text.ts'
import styles from './totals.module.css'

interface Props {
  definition: RegisterDefinition
  page: RecordPage
  columns: readonly string[]
}

/** How many are filtered and what they add up to, for the columns that are shown. */
export function Totals({ definition, page, columns }: Props) {
  const sums = definition.fields
    .filter((field) => isNumeric(field) && field.type !== 'decimal' && columns.includes(field.name))
    .flatMap((field) => (page.sums[field.name] === undefined ? [] : [{ field, sum: page.sums[field.name]! }]))
  return (
    <div role="status" aria-label="筛选结果合计">
      <dl className={styles['totals']}>
        <div>
          <dt>共</dt>
          <dd>{page.more ? `${groupDigits(String(page.count))}+` : groupDigits(String(page.count))} 条</dd>
        </div>
        {sums.map(({ field, sum }) => (
          <div key={field.name}>
            <dt>{field.label}合计</dt>
            <dd>
              {cellText(field, sum)} {unitOf(field)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
