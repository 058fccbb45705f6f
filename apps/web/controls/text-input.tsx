import { useId, type InputHTMLAttributes, type ReactNode } from 'react'
import styles from './text-input.module.css'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> & {
  label: string
  /** The label is for who cannot see what stands around the field. */
  bare?: boolean
  /** Stands after the field: a unit. */
  after?: ReactNode
  onChange: (text: string) => void
}

export function TextInput({ label, bare = false, after, onChange, ...rest }: Props) {
  const id = useId()
  return (
    <span className={styles['field']}>
      <label htmlFor={id} className={bare ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <span className={styles['line']}>
        <input {...rest} id={id} onChange={(event) => onChange(event.target.value)} />
        {after && <span className={styles['after']}>{after}</span>}
      </span>
    </span>
  )
}
