import { useId, type ReactNode, type SelectHTMLAttributes } from 'react'
import { Icon } from '../icons/icon.tsx'
import styles from './choice.module.css'

type Props = SelectHTMLAttributes<HTMLSelectElement> & { label: string; children: ReactNode; quiet?: boolean }

/** The browser's own list: it works with keys, on phones and with screen readers, and costs nothing to load. */
export function Choice({ label, children, quiet = false, ...rest }: Props) {
  const id = useId()
  return (
    <span className={quiet ? `${styles['choice']} ${styles['quiet']}` : styles['choice']}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <select {...rest} id={id} title={label}>
        {children}
      </select>
      <Icon name="down" size={14} />
    </span>
  )
}
