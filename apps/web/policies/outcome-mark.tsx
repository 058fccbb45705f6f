import type { PolicyOutcome } from '@dongjian/server/contract'
import styles from './outcome-mark.module.css'

const shapes: Readonly<Record<PolicyOutcome, string>> = {
  符合: 'M3.5 8.5 6.5 11.5 12.5 5',
  不符合: 'M4 4l8 8M12 4l-8 8',
  缺数据: 'M5.5 6a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.5M8 12.5v.1',
}
const names: Readonly<Record<PolicyOutcome, string>> = { 符合: 'met', 不符合: 'unmet', 缺数据: 'unknown' }

export const outcomeOfMet = (met: boolean | null): PolicyOutcome => (met === null ? '缺数据' : met ? '符合' : '不符合')

/** An answer of a rule: a shape and a word; a missing fact is an answer of its own. */
export function OutcomeMark({ outcome, wordless = false }: { outcome: PolicyOutcome; wordless?: boolean }) {
  return (
    <span className={`${styles['outcome']} ${styles[names[outcome]]}`}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[outcome]} />
      </svg>
      <span className={wordless ? 'visually-hidden' : undefined}>{outcome}</span>
    </span>
  )
}
