import { Link } from '@tanstack/react-router'
import type { Cell, RecordVersion, RegisterDefinition } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { cellText, unitOf } from '../../cells/cell-text.ts'
import { sayDay, sayInstant } from '../../days/day-text.ts'
import { statusField } from '../../registers/filters/filter-fields.ts'
import styles from './version-entry.module.css'

interface Props {
  definition: RegisterDefinition
  version: RecordVersion
  open: boolean
}

export function VersionEntry({ definition, version, open }: Props) {
  const county = useCountyCode()
  const { event, changes } = version
  const dated = event.at.slice(0, 10) !== event.trueAt.slice(0, 10)
  return (
    <li className={styles['entry']}>
      <details open={open}>
        <summary>
          <span className={styles['what']}>{event.text}</span>
          <span className={styles['when']}>
            {dated ? `${sayDay(event.at.slice(0, 10))}的台账` : sayInstant(event.at)} · {event.actor}
          </span>
        </summary>
        {dated && <p className={styles['note']}>实际于{sayInstant(event.trueAt)}录入</p>}
        {changes.length === 0 ? (
          <p className={styles['note']}>{version.version === 1 ? '首次登记' : '内容没有变化'}</p>
        ) : (
          <dl>
            {changes.map((change) => (
              <Changed key={change.field} definition={definition} {...change} />
            ))}
          </dl>
        )}
        {event.importId && (
          <Link to="/$county/imports/$import" params={{ county, import: event.importId }}>
            看这次导入
          </Link>
        )}
      </details>
    </li>
  )
}

interface Change {
  definition: RegisterDefinition
  field: string
  label: string
  old: Cell
  new: Cell
}

function Changed({ definition, field: name, label, old, new: now }: Change) {
  const field = name === 'status' ? statusField(definition) : definition.fields.find((each) => each.name === name)
  const say = (cell: Cell) => (field ? cellText(field, cell) : null) ?? '未填'
  const unit = field ? unitOf(field) : null
  return (
    <div className={styles['changed']}>
      <dt>
        {label}
        {unit && `（${unit}）`}
      </dt>
      <dd>
        <del>{say(old)}</del>
        <span aria-label="改为"> → </span>
        <ins>{say(now)}</ins>
      </dd>
    </div>
  )
}
