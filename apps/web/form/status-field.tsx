import { useId } from 'react'
import styles from './entry-field.module.css'

interface Props {
  statuses: Readonly<Record<string, string>>
  value: string
  onChange: (status: string) => void
}

export function StatusField({ statuses, value, onChange }: Props) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>当前状态</label>
      <select id={id} className={styles['control']} value={value} onChange={(event) => onChange(event.target.value)}>
        {Object.entries(statuses).map(([status, label]) => (
          <option key={status} value={status}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
