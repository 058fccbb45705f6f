import { Link } from '@tanstack/react-router'
import type { ExplainedClause, ExplainedFirm, PolicyOutcome } from '@dongjian/server/contract'
import { sayAmount, sayExact } from '../../../policies/money.ts'
import { OutcomeMark } from '../../../policies/outcome-mark.tsx'
import { usePolicy } from '../policy-in-hand.ts'
import styles from './answer.module.css'
import { ClauseAnswer } from './clause-answer.tsx'

interface Props {
  explained: ExplainedFirm
  waiting: boolean
  /** The facts that were typed in place of the ledgers'. */
  tried: readonly string[]
}

/** First what it gets, then what one fact more could bring, then what is out of reach. */
const order: readonly PolicyOutcome[] = ['符合', '缺数据', '不符合']

export function Answer({ explained, waiting, tried }: Props) {
  const { clauses } = explained
  return (
    <section aria-label="能得多少" aria-busy={waiting} className={styles['answer']}>
      <Total explained={explained} tried={tried} />
      {order.map((outcome) => {
        const own = clauses.filter((clause) => clause.outcome === outcome)
        if (own.length === 0) return null
        return (
          <section key={outcome} aria-label={outcome} className={styles['group']}>
            {own.map((clause: ExplainedClause) => (
              <ClauseAnswer key={clause.clause} clause={clause} explained={explained} />
            ))}
          </section>
        )
      })}
    </section>
  )
}

function Total({ explained: { firm, year, total, excluded, clauses }, tried }: Omit<Props, 'waiting'>) {
  const { reading } = usePolicy()
  const count = (outcome: PolicyOutcome) => clauses.filter((clause) => clause.outcome === outcome).length
  // What is missing is no zero: nothing is said where nothing can be told.
  const untold = count('符合') === 0 && count('缺数据') > 0 && !excluded
  return (
    <div className={styles['total']}>
      <p>
        {firm.id === null ? (
          firm.name
        ) : (
          <Link
            to="/$county/registers/$register/$record"
            params={{ county: reading.county, register: 'organizations', record: firm.id }}
          >
            {firm.name}
          </Link>
        )}
        <span>
          {' '}
          {year}政策年度{count('缺数据') > 0 && !excluded && !untold ? '已能确定' : '能得'}
        </span>
      </p>
      <p className={styles['amount']} title={untold ? undefined : sayExact(total)} aria-live="polite">
        {untold ? '还算不出' : sayAmount(total)}
      </p>
      <ul className={styles['counts']}>
        {order.map((outcome) => (
          <li key={outcome}>
            <OutcomeMark outcome={outcome} /> {count(outcome)} 条
          </li>
        ))}
      </ul>
      {excluded && <p className={styles['barred']}>在一票否决名单上，当年各条都不给。</p>}
      {firm.id !== null && tried.length > 0 && (
        <p className={styles['barred']}>按试填的{tried.join('、')}算，台账没有改动。</p>
      )}
    </div>
  )
}
