import type { ReactNode, Ref } from 'react'
import styles from './scroll-region.module.css'

interface Props {
  label: string
  className?: string | undefined
  ref?: Ref<HTMLDivElement>
  children: ReactNode
}

/** What scrolls inside itself takes the focus, so that the arrow keys scroll it. */
export function ScrollRegion({ label, className, ref, children }: Props) {
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1), though it is not a control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={ref} className={`${styles['region']} ${className ?? ''}`} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  )
}
