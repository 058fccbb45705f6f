import type { BarScale } from './bar-span.ts'
import styles from './signed-bar.module.css'

const percent = (share: number): string => `${share * 100}%`

/** A bar from zero; the number stands beside it in words. */
export function SignedBar({ value, scale, light = false }: { value: number; scale: BarScale; light?: boolean }) {
  const { from, size } = scale.span(value)
  return (
    <span className={styles['plot']} aria-hidden="true">
      {scale.zero > 0 && <span className={styles['zero']} style={{ insetInlineStart: percent(scale.zero) }} />}
      <span
        className={`${styles['bar']} ${value < 0 ? styles['less'] : ''} ${light ? styles['light'] : ''}`}
        style={{ insetInlineStart: percent(from), inlineSize: percent(size) }}
      />
    </span>
  )
}
