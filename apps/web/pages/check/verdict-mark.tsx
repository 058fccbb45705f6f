import type { Verdict } from './findings.ts'
import styles from './verdict-mark.module.css'

const shapes: Readonly<Record<Verdict, string>> = {
  differ: 'M4 4l8 8M12 4l-8 8',
  unjudged: 'M5.5 6a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.5M8 12.5v.1',
  hints: 'M8 3.5v5.5M8 12v.1',
  agree: 'M3.5 8.5 6.5 11.5 12.5 5',
  targets: 'M5 13.5V3h6.5l-1.5 2.5 1.5 2.5H5',
  outside: 'M3.5 8h9',
}

/** A shape for each verdict, so that it is read without its colour. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg className={styles[verdict]} width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[verdict]} />
    </svg>
  )
}
