import styles from './compared-mark.module.css'
import { verdictWords, type Verdict } from './verdicts.ts'

const shapes: Readonly<Record<Verdict, string>> = {
  agrees: 'M3.5 8.5 6.5 11.5 12.5 5',
  paidNotEntitled: 'M4 4l8 8M12 4l-8 8',
  otherAmount: 'M3.5 6h9M3.5 10h9M10.5 3.5l-5 9',
  notPaid: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z',
  paidWithoutData: 'M5.5 6a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.5M8 12.5v.1',
}

/** How what was paid stands to what was due: a shape and a word. */
export function ComparedMark({ verdict }: { verdict: Verdict }) {
  return (
    <span className={`${styles['mark']} ${styles[verdict]}`}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[verdict]} />
      </svg>
      {verdictWords[verdict]}
    </span>
  )
}
