import type { Simulated } from '@dongjian/server/contract'
import type { ReactNode } from 'react'
import { isNegative, minus } from '../../../amount/decimal-sum.ts'
import { inWan, sayChange, sayExact, sayTotal } from '../../../policies/money.ts'
import { BudgetBar } from './budget-bar.tsx'
import moving from '../../../page/moving.module.css'
import styles from './cost-panel.module.css'

/** What it costs, beside the money that there is and beside the other version. */
export function CostPanel({ simulated, beside }: { simulated: Simulated; beside: string }) {
  const { cost, baseline, budget, firms, winners, losers, gained, lost, year } = simulated
  const change = minus(cost, baseline)
  const left = budget === null ? null : minus(budget, cost)
  return (
    <section aria-label="要花多少" className={moving['panel']}>
      <div className={`${moving['numbers']} ${styles['numbers']}`}>
        <div title={sayExact(cost)}>
          <p>{year}年度要花</p>
          <p className={`${moving['key']} ${styles['key']}`} aria-live="polite">
            {inWan(cost)}
            <small>万元</small>
          </p>
        </div>
        <Number name={`比${beside}`} title={sayExact(change)}>
          {sayChange(change)}
        </Number>
        {left !== null && (
          <Number name={isNegative(left) ? '超出预算' : '预算结余'} title={sayExact(left)} alarm={isNegative(left)}>
            {sayTotal(left.replace('-', ''))}
          </Number>
        )}
        <Number name="多得" title={sayExact(gained)}>
          {winners}家{winners > 0 && <small>{sayChange(gained)}</small>}
        </Number>
        <Number name="少得" title={sayExact(lost)}>
          {losers}家{losers > 0 && <small>{sayChange(`-${lost}`)}</small>}
        </Number>
      </div>
      <BudgetBar cost={cost} baseline={baseline} budget={budget} beside={beside} />
      <p className={styles['about']}>
        按台账里 {firms} 家企业算，已扣除一票否决、就高不重复和年度上限；缺数据的不计在内。
      </p>
    </section>
  )
}

interface NumberProps {
  name: string
  title: string
  alarm?: boolean
  children: ReactNode
}

function Number({ name, title, alarm = false, children }: NumberProps) {
  return (
    <div title={title} data-alarm={alarm ? 'yes' : undefined}>
      <p>{name}</p>
      <p className={moving['number']}>{children}</p>
    </div>
  )
}
