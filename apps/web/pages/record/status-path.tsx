import type { RecordDetail } from '@dongjian/server/contract'
import { sayDay } from '../../days/day-text.ts'
import styles from './status-path.module.css'

/** Where the record stands on its way, and on which day it got there; without a way, where it stands. */
export function StatusPath({ path }: { path: RecordDetail['path'] }) {
  if (path.length === 0) return null
  const now = path.findIndex((each) => each.now)
  return (
    <ol className={styles['path']} aria-label={path.length > 1 ? '办理进程' : '状态'}>
      {path.map(({ status, label, reached }, i) => (
        <li
          key={status}
          aria-current={i === now ? 'step' : undefined}
          className={i <= now ? styles['past'] : undefined}
        >
          <span className={styles['dot']} aria-hidden="true" />
          <span className={styles['label']}>{label}</span>
          <span className={styles['day']}>{reached ? sayDay(reached) : ' '}</span>
        </li>
      ))}
    </ol>
  )
}
