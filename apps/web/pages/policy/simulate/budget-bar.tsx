import { heightOf } from '../../../amount/decimal-text.ts'
import { sayTotal } from '../../../policies/money.ts'
import styles from './budget-bar.module.css'

interface Props {
  cost: string
  baseline: string
  budget: string | null
  beside: string
}

/** Cost from zero, the other version as a lighter bar behind it, the budget as a line across. */
export function BudgetBar({ cost, baseline, budget, beside }: Props) {
  const heights = [cost, baseline, budget ?? '0'].map(heightOf)
  const most = Math.max(...heights, 1) * 1.12
  const [now, before, limit] = heights.map((height) => `${(height / most) * 100}%`)
  const over = budget !== null && heightOf(cost) > heightOf(budget)
  return (
    <div
      role="img"
      aria-label={`要花 ${sayTotal(cost)}，${beside} ${sayTotal(baseline)}${budget === null ? '' : `，预算 ${sayTotal(budget)}`}`}
      className={styles['bar']}
    >
      <span className={styles['before']} style={{ inlineSize: before }} />
      <span className={styles['now']} data-over={over ? 'yes' : undefined} style={{ inlineSize: now }} />
      {budget !== null && (
        <span className={styles['budget']} style={{ insetInlineStart: limit }}>
          <span>预算 {sayTotal(budget)}</span>
        </span>
      )}
      <span className={styles['label']}>
        <i aria-hidden="true" /> {beside} {sayTotal(baseline)}
      </span>
    </div>
  )
}
