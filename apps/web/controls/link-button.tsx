import type { AnchorHTMLAttributes } from 'react'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/shapes.ts'
import styles from './button.module.css'

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { icon?: IconName; weight?: 'plain' | 'text' }

/** Looks like a button, fetches a file. */
export function LinkButton({ icon, weight = 'plain', children, ...rest }: Props) {
  return (
    <a {...rest} className={`${styles['button']} ${styles[weight]}`}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </a>
  )
}
