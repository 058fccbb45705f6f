import { Link } from '@tanstack/react-router'
import type { Simulated } from '@dongjian/server/contract'
import { heightOf } from '../../../amount/decimal-text.ts'
import { sayAmount, sayChange, sayExact } from '../../../policies/money.ts'
import { writeMoved, type Moved } from '../../../policies/policy-view.ts'
import { usePolicy } from '../policy-in-hand.ts'
import type { Scale } from './changes.ts'
import styles from './firm-changes.module.css'

interface Props {
  change: Simulated['changes'][number]
  scale: Scale
  moved: Moved
}

export function FirmChange({ change: { id, name, before, after, change }, scale, moved }: Props) {
  const { policy, reading, year } = usePolicy()
  const { county } = reading
  const width = Math.abs(heightOf(change)) * scale.perYuan
  const loss = change.startsWith('-')
  const start = loss ? scale.zero - width : scale.zero
  return (
    <li>
      <Link
        to="/$county/registers/$register/$record"
        params={{ county, register: 'organizations', record: id }}
        className={styles['name']}
        title={name}
      >
        {name}
      </Link>
      <span className={styles['plot']} aria-hidden="true">
        <span className={styles['zero']} style={{ insetInlineStart: `${scale.zero}%` }} />
        <span
          className={styles['bar']}
          data-loss={loss ? 'yes' : undefined}
          style={{ insetInlineStart: `${start}%`, inlineSize: `${width}%` }}
        />
      </span>
      <Link
        to="/$county/policies/$policy/explain"
        params={{ county, policy: policy.id }}
        search={{ firm: id, year: String(year), ...writeMoved(moved) }}
        className={styles['amount']}
        title={`${sayAmount(before)} → ${sayAmount(after)}（${sayExact(change)}），看为什么`}
      >
        {sayChange(change)}
      </Link>
    </li>
  )
}
