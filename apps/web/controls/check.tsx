import type { InputHTMLAttributes } from 'react'
import styles from './check.module.css'

export function Check({ label, ...rest }: InputHTMLAttributes<HTMLInputElement> & { label: string }) {
  return (
    <label className={styles['check']}>
      <input {...rest} type="checkbox" />
      {label}
    </label>
  )
}
