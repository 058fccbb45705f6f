import type { Promised } from '@dongjian/server/contract'
import { Figure } from '../figure/figure.tsx'
import { Missing } from '../figure/missing.tsx'
import styles from './promise-value.module.css'

/** What is reached, as a door, beside what was promised; milestones where no figure measures it. */
export function PromiseValue({ promise }: { promise: Promised }) {
  const { figure, title, year, value, target, why, milestones } = promise
  if (target === '') {
    return milestones.all === 0 ? (
      <Missing why={why} />
    ) : (
      <span>
        {milestones.accepted} <span className={styles['target']}>/ {milestones.all} 个里程碑</span>
      </span>
    )
  }
  return (
    <span>
      {value === null ? (
        <Missing why={why} />
      ) : figure === null ? (
        value
      ) : (
        <Figure code={figure} label={title} period={String(year)}>
          {value}
        </Figure>
      )}{' '}
      <span className={styles['target']}>/ {target}</span>
    </span>
  )
}
