import type { ButtonHTMLAttributes } from 'react'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/shapes.ts'
import styles from './button.module.css'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  icon?: IconName
  /** The one thing to do on the page, or a way to take something back. */
  weight?: 'primary' | 'plain' | 'text'
  busy?: boolean
}

export function Button({ icon, weight = 'plain', busy = false, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy}
      disabled={busy || rest.disabled}
      className={`${styles['button']} ${styles[weight]}`}
    >
      {busy ? <span className={styles['busy']} aria-hidden="true" /> : icon && <Icon name={icon} size={16} />}
      {children}
    </button>
  )
}
