import { Link } from '@tanstack/react-router'
import type { ExplainedClause, ExplainedFirm } from '@dongjian/server/contract'
import { Icon } from '../../../icons/icon.tsx'
import { sayAmount, sayExact } from '../../../policies/money.ts'
import { OutcomeMark } from '../../../policies/outcome-mark.tsx'
import { keptAcross } from '../../../policies/policy-view.ts'
import { usePolicy } from '../policy-in-hand.ts'
import { useNamedClause } from '../use-named-clause.ts'
import styles from './clause-answer.module.css'
import { ClauseMissing } from './clause-missing.tsx'
import { ClauseReduced } from './clause-reduced.tsx'
import { ClauseSteps } from './clause-steps.tsx'
import { ConditionLine } from './condition-line.tsx'

/** One clause for one firm. What it gives and what is missing lies open; what is out of reach opens with a click. */
export function ClauseAnswer({ clause, explained }: { clause: ExplainedClause; explained: ExplainedFirm }) {
  const { outcome, name, article, conditions } = clause
  const { place, named } = useNamedClause<HTMLDetailsElement>(clause.clause)
  const head = (
    <>
      <OutcomeMark outcome={outcome} />
      <span className={styles['name']}>{name}</span>
      <span className={styles['article']}>{article}</span>
      <Amount clause={clause} />
      <span className={styles['turn']}>
        <Icon name="down" size={16} />
      </span>
    </>
  )
  const body = (
    <div className={styles['body']}>
      <ClauseReduced clause={clause} firm={explained.firm.id} />
      <ul className={styles['conditions']} aria-label="条件">
        {conditions.map((condition) => (
          <ConditionLine key={condition.says} condition={condition} />
        ))}
      </ul>
      <ClauseMissing clause={clause} explained={explained} />
      <ClauseSteps clause={clause} explained={explained} />
      <Wording clause={clause} />
    </div>
  )
  return (
    <details ref={place} open={named || outcome !== '不符合'} id={clause.clause} className={styles['clause']}>
      <summary>{head}</summary>
      {body}
    </details>
  )
}

function Amount({ clause: { outcome, amount } }: { clause: ExplainedClause }) {
  if (outcome !== '符合') return null
  return (
    <strong className={styles['amount']} title={amount === null ? undefined : sayExact(amount)}>
      {amount === null ? '待定' : sayAmount(amount)}
    </strong>
  )
}

function Wording({ clause: { clause: code, article, wording } }: { clause: ExplainedClause }) {
  const { policy, reading } = usePolicy()
  return (
    <p className={styles['wording']}>
      <Link
        to="/$county/policies/$policy"
        params={{ county: reading.county, policy: policy.id }}
        search={(before: object) => keptAcross(before)}
        hash={code}
        activeOptions={{ exact: true }}
      >
        {article}
      </Link>
      ：{wording}
    </p>
  )
}
