import { Link } from '@tanstack/react-router'
import type { PolicyClause, PolicyDetail } from '@dongjian/server/contract'
import { useCountyCode } from '../../../address/use-address.ts'
import { useNamedClause } from '../use-named-clause.ts'
import { ClauseAmount } from './clause-amount.tsx'
import { ClauseConditions } from './clause-conditions.tsx'
import { ClauseExamples } from './clause-examples.tsx'
import styles from './clause-section.module.css'

/** One clause: what the paper says, and beside it what runs. */
export function ClauseSection({ clause, policy }: { clause: PolicyClause; policy: PolicyDetail }) {
  const county = useCountyCode()
  const { code, article, name, wording, taxLinked } = clause
  const { place, named } = useNamedClause<HTMLElement>(code)
  return (
    <section
      ref={place}
      id={code}
      data-named={named ? 'yes' : undefined}
      aria-labelledby={`${code}-name`}
      className={styles['clause']}
    >
      <div className={styles['paper']}>
        <p className={styles['article']}>{article}</p>
        <h3 id={`${code}-name`}>{name}</h3>
        <p className={styles['wording']}>{wording}</p>
        <p className={styles['code']}>
          {policy.state === 'issued' ? (
            <Link
              to="/$county/registers/$register"
              params={{ county, register: 'policy-clauses' }}
              search={{ 'f.code': code }}
            >
              {code}
            </Link>
          ) : (
            code
          )}
        </p>
        {taxLinked && (
          <p className={styles['flag']}>
            <strong>与税收挂钩</strong>，印发前须送公平竞争审查。
          </p>
        )}
      </div>
      <div className={styles['rules']}>
        <ClauseConditions clause={clause} policy={policy} />
        <ClauseAmount clause={clause} policy={policy} />
        <ClauseExamples clause={clause} />
      </div>
    </section>
  )
}
