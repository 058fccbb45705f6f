import { useId, type ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import choice from './choice.module.css'
import styles from './text-input.module.css'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  /** Options. */
  children: ReactNode
}

/** A choice in a form: its label stands above it. */
export function SelectField({ label, value, onChange, children }: Props) {
  const id = useId()
  return (
    <span className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <span className={choice['choice']}>
        <select id={id} value={value} style={{ inlineSize: '100%' }} onChange={(event) => onChange(event.target.value)}>
          {children}
        </select>
        <Icon name="down" size={14} />
      </span>
    </span>
  )
}
