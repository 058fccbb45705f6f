import { useId, type InputHTMLAttributes } from 'react'
import styles from './day-input.module.css'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'value' | 'onChange'> & {
  label: string
  value: string
  onChange: (day: string) => void
}

/** One day, as `2024-05-28`; the browser's own calendar, which takes keys as well as the pointer. */
export function DayInput({ label, value, onChange, ...rest }: Props) {
  const id = useId()
  return (
    <span className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        id={id}
        type="date"
        lang="zh-CN"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  )
}
