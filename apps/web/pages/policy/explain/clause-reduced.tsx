import { Link } from '@tanstack/react-router'
import type { Entitlement, ExplainedClause } from '@dongjian/server/contract'
import { sayAmount, sayParameter } from '../../../policies/money.ts'
import { movedIn } from '../../../policies/policy-view.ts'
import { usePolicy } from '../policy-in-hand.ts'
import styles from './clause-note.module.css'

type Reduction = NonNullable<Entitlement['reduced']>

/** Why it is less than the clause alone gives. */
export function ClauseReduced({
  clause: { reduced, due, amount },
  firm,
}: {
  clause: ExplainedClause
  firm: string | null
}) {
  const { policy, view, reading } = usePolicy()
  if (reduced === null || due === null) return null
  const cap = policy.parameters.find(({ name }) => name === policy.firmCap)
  const limit = cap ? sayParameter(movedIn(view)[cap.name] ?? cap.value, cap.unit) : ''
  const words: Readonly<Record<Reduction, string>> = {
    excluded: '政策年度内在一票否决名单上，不给',
    lowerOfTwo: '与另一条就高不重复，只给最高的一条',
    capped: `加上前面各条，超过每家每年${limit}的上限`,
  }
  return (
    <p className={styles['note']}>
      单看本条是 {sayAmount(due)}；{words[reduced]}
      {amount !== null && `，本条给 ${sayAmount(amount)}`}。
      {reduced === 'excluded' && firm !== null && (
        <Link
          to="/$county/registers/$register"
          params={{ county: reading.county, register: 'policy-exclusions' }}
          search={{ 'f.organization': firm }}
        >
          看名单
        </Link>
      )}
    </p>
  )
}
