import { useId, useRef, useState, type ReactNode } from 'react'
import styles from './popover.module.css'
import { useLeave } from './use-leave.ts'

interface Props {
  label: string
  /** What the button shows. */
  face: ReactNode
  buttonClass?: string | undefined
  align?: 'start' | 'end'
  children: (close: () => void) => ReactNode
}

/** A small sheet under its button; Esc and a click elsewhere close it and give the focus back. */
export function Popover({ label, face, buttonClass, align = 'start', children }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const whole = useLeave<HTMLSpanElement>(open, () => setOpen(false))
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <span
      ref={whole}
      className={styles['whole']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        close()
      }}
    >
      <button
        ref={button}
        type="button"
        className={buttonClass ?? styles['button']}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <div id={id} role="group" aria-label={label} className={`${styles['sheet']} ${styles[align]}`}>
          {children(close)}
        </div>
      )}
    </span>
  )
}
