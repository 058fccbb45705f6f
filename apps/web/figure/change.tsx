import { sayValue } from '../amount/amount-text.ts'
import styles from './change.module.css'

interface Props {
  /** The value less that of the period before; null when either is missing. */
  difference: string | null
  /** In %, when it means something for the unit. */
  growth: string | null
  unit: string
}

const sign = (text: string): '+' | '−' | '' => (/^-?0*(\.0*)?$/.test(text) ? '' : text.startsWith('-') ? '−' : '+')

/** How far a value has moved. No colour: more is not always better. */
export function Change({ difference, growth, unit }: Props) {
  if (difference === null) return null
  const moved = sign(difference)
  if (moved === '') return <span className={styles['change']}>持平</span>
  const spoken = sayValue(difference.replace('-', ''), unit === '%' ? '个百分点' : unit)
  const percent = growth !== null && unit !== '%' && unit !== '位' ? `${growth.replace('-', '')}%` : null
  return (
    <span className={styles['change']}>
      <span aria-hidden="true">{moved === '+' ? '↑' : '↓'}</span>
      <span className="visually-hidden">{moved === '+' ? '增加' : '减少'}</span>
      {percent ?? `${spoken.number}${spoken.unit}`}
    </span>
  )
}
