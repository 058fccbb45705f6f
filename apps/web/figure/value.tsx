import { sayGlance, sayValue } from '../amount/amount-text.ts'
import { Missing } from './missing.tsx'
import styles from './value.module.css'

interface Props {
  value: string | null
  unit: string
  why?: string | null | undefined
  size?: 'key' | 'line'
  /** On a card: 万元 to two digits; the panel behind the door has all of them. */
  glance?: boolean
}

/** A number and its unit; the unit stands smaller beside a key number. */
export function Value({ value, unit, why, size = 'line', glance = false }: Props) {
  if (value === null) return <Missing why={why ?? '还没有这个数'} />
  const spoken = (glance ? sayGlance : sayValue)(value, unit)
  return (
    <span className={styles[size]}>
      <span className={styles['number']}>{spoken.number}</span>
      <span className={styles['unit']}>{spoken.unit}</span>
    </span>
  )
}
