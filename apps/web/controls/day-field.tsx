import { useRef, useState } from 'react'
import { readDay } from '../days/day-text.ts'
import styles from './day-field.module.css'
import { IconButton } from './icon-button.tsx'

interface Props {
  id: string
  /** `2024-05-28`, or empty. */
  value: string
  onChange: (day: string) => void
  max?: string | undefined
  describedBy?: string | undefined
  wrong?: boolean | undefined
}

/** One day: typed in any way that people write it, or picked from the browser's calendar. */
export function DayField({ id, value, onChange, max, describedBy, wrong = false }: Props) {
  const [typed, setTyped] = useState<string>()
  const calendar = useRef<HTMLInputElement>(null)
  const settle = (text: string) => {
    const day = text.trim() === '' ? '' : readDay(text)
    if (day === undefined) return
    setTyped(undefined)
    if (day !== value) onChange(day)
  }
  const unread = typed !== undefined && typed.trim() !== '' && readDay(typed) === undefined
  return (
    <span className={styles['line']}>
      <input
        id={id}
        className={styles['day']}
        inputMode="numeric"
        autoComplete="off"
        placeholder="年-月-日"
        value={typed ?? value}
        aria-describedby={describedBy}
        aria-invalid={wrong || unread}
        title={unread ? '写成 2024-05-28 或 2024年5月28日' : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={(event) => settle(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && settle(event.currentTarget.value)}
      />
      <input
        ref={calendar}
        type="date"
        className={styles['calendar']}
        tabIndex={-1}
        aria-hidden="true"
        value={value}
        max={max}
        onChange={(event) => settle(event.target.value)}
      />
      <IconButton
        icon="calendar"
        label="从日历选"
        tabIndex={-1}
        className={styles['open']}
        onClick={() => calendar.current?.showPicker()}
      />
    </span>
  )
}
