import { useId } from 'react'
import { DayField } from './day-field.tsx'
import styles from './day-input.module.css'

interface Props {
  label: string
  value: string
  onChange: (day: string) => void
  max?: string | undefined
}

/** A labelled day. */
export function DayInput({ label, value, onChange, max }: Props) {
  const id = useId()
  return (
    <span className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <DayField id={id} value={value} onChange={onChange} max={max} />
    </span>
  )
}
