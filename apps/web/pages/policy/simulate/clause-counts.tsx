import { Link } from '@tanstack/react-router'
import type { Simulated } from '@dongjian/server/contract'
import { Panel } from '../../../page/panel.tsx'
import { sayExact, sayTotal } from '../../../policies/money.ts'
import { keptAcross } from '../../../policies/policy-view.ts'
import { usePolicy } from '../policy-in-hand.ts'
import styles from './clause-counts.module.css'

/** Of every clause: how many firms meet it, fail it, or cannot be told for want of a fact; and what it costs. */
export function ClauseCounts({ simulated: { clauses, firms } }: { simulated: Simulated }) {
  return (
    <Panel title="各条">
      <ul className={styles['clauses']}>
        {clauses.map((clause) => (
          <ClauseCount key={clause.clause} clause={clause} firms={firms} />
        ))}
      </ul>
    </Panel>
  )
}

function ClauseCount({ clause, firms }: { clause: Simulated['clauses'][number]; firms: number }) {
  const { policy, reading } = usePolicy()
  const { clause: code, name, met, unmet, unknown, cost } = clause
  const share = (count: number) => ({ inlineSize: `${(count / Math.max(firms, 1)) * 100}%` })
  return (
    <li>
      <p className={styles['head']}>
        <Link
          to="/$county/policies/$policy"
          params={{ county: reading.county, policy: policy.id }}
          search={(before: object) => keptAcross(before)}
          hash={code}
          activeOptions={{ exact: true }}
        >
          {name}
        </Link>
        <span title={sayExact(cost)}>{sayTotal(cost)}</span>
      </p>
      <span className={styles['track']} aria-hidden="true">
        <span className={styles['met']} style={share(met)} />
        <span className={styles['unmet']} style={share(unmet)} />
        <span className={styles['unknown']} style={share(unknown)} />
      </span>
      <p className={styles['counts']}>
        <span>符合 {met}</span>
        <span>不符合 {unmet}</span>
        <span data-some={unknown > 0 ? 'yes' : undefined}>缺数据 {unknown}</span>
      </p>
    </li>
  )
}
