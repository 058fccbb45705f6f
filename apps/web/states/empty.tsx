import type { ReactNode } from 'react'
import styles from './empty.module.css'

interface Props {
  title: string
  why?: ReactNode
  /** It is all there is on the page: its title is the page's. */
  whole?: boolean
  children?: ReactNode
}

/** Why there is nothing, and the one thing to do. */
export function Empty({ title, why, whole = false, children }: Props) {
  const Title = whole ? 'h1' : 'p'
  return (
    <div className={styles['empty']}>
      <svg width="72" height="40" viewBox="0 0 72 40" aria-hidden="true">
        <path d="M2 30c6 0 6-3 11.3-3s6 3 11.3 3 6-3 11.4-3 6 3 11.3 3 6-3 11.4-3 6 3 11.3 3M12 36h48" />
        <path d="M24 24c1-8 6-14 12-14s11 6 12 14" />
      </svg>
      <Title className={styles['title']}>{title}</Title>
      {why && <p className={styles['why']}>{why}</p>}
      {children}
    </div>
  )
}
