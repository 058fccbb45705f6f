import type { ComparedClaim, PolicyDetail } from '@dongjian/server/contract'
import { sayAmount } from '../../../policies/money.ts'
import { ClaimLink, FirmLink, WhyLink } from './compared-links.tsx'
import { ComparedMark } from './compared-mark.tsx'
import { whyOf } from './compared-words.ts'
import styles from './compared-cards.module.css'
import { dueOf } from './verdicts.ts'

/** On a phone: the firm, the verdict, and the two amounts. */
export function ComparedCards({ rows, policy }: { rows: readonly ComparedClaim[]; policy: PolicyDetail }) {
  const names = new Map(policy.clauses.map(({ code, name }) => [code, name]))
  return (
    <ul className={styles['cards']} aria-label="应得与兑现逐家逐条">
      {rows.map((row) => (
        <li key={`${row.firm.id} ${row.clause}`}>
          <div className={styles['head']}>
            <FirmLink row={row} />
            <ComparedMark verdict={row.verdict} />
          </div>
          <dl>
            <div>
              <dt>{names.get(row.clause) ?? row.clause}应得</dt>
              <dd>{sayDue(dueOf(row))}</dd>
            </div>
            <div>
              <dt>
                兑现 <ClaimLink row={row} />
              </dt>
              <dd>{row.paid === null ? '没有' : sayAmount(row.paid)}</dd>
            </div>
          </dl>
          <WhyLink row={row}>{whyOf(row)}</WhyLink>
        </li>
      ))}
    </ul>
  )
}

const sayDue = (due: string | null): string => (due === null ? '缺数据' : sayAmount(due))
