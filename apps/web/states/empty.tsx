import type { ReactNode } from 'react'
import styles from './empty.module.css'

/** Why there is nothing, and the one thing to do. */
export function Empty({ title, why, children }: { title: string; why?: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles['empty']}>
      <svg width="72" height="40" viewBox="0 0 72 40" aria-hidden="true">
        <path d="M2 30c6 0 6-3 11.3-3s6 3 11.3 3 6-3 11.4-3 6 3 11.3 3 6-3 11.4-3 6 3 11.3 3M12 36h48" />
        <path d="M24 24c1-8 6-14 12-14s11 6 12 14" />
      </svg>
      <p className={styles['title']}>{title}</p>
      {why && <p className={styles['why']}>{why}</p>}
      {children}
    </div>
  )
}
