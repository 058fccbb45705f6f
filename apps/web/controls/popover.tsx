import { useId, useState, type ReactNode } from 'react'
import { Floating } from './floating.tsx'
import styles from './popover.module.css'

interface Props {
  label: string
  /** What the button shows. */
  face: ReactNode
  buttonClass?: string | undefined
  align?: 'start' | 'end'
  children: (close: () => void) => ReactNode
}

/** A small sheet under its button. */
export function Popover({ label, face, buttonClass, align = 'start', children }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const close = () => setOpen(false)
  return (
    <span className={styles['whole']}>
      <button
        type="button"
        className={buttonClass ?? styles['button']}
        title={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <Floating id={id} label={label} className={`${styles['sheet']} ${styles[align]}`} onLeave={close}>
          {children(close)}
        </Floating>
      )}
    </span>
  )
}
