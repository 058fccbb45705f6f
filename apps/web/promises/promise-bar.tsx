import type { Promised } from '@dongjian/server/contract'
import { heightOf, trimZeros } from '../amount/decimal-text.ts'
import { Missing } from '../figure/missing.tsx'
import styles from './promise-bar.module.css'

/** What part of a promise is done; never beyond its end. */
export function PromiseBar({ promise: { progress, light, why } }: { promise: Promised }) {
  if (progress === null) return <Missing why={why} />
  return (
    <span className={styles['bar']}>
      <span className={styles['track']} aria-hidden="true">
        <span
          className={styles['fill']}
          data-light={light}
          style={{ inlineSize: `${Math.min(100, Math.max(0, heightOf(progress)))}%` }}
        />
      </span>
      <span className={styles['percent']}>{trimZeros(progress)}%</span>
    </span>
  )
}
