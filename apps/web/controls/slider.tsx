import { useId, useState } from 'react'
import { IconButton } from './icon-button.tsx'
import styles from './slider.module.css'

interface Props {
  label: string
  unit: string
  /** Exact decimal texts; the browser moves the handle in whole steps. */
  value: string
  min: string
  max: string
  step: string
  /** Where it stands when nobody has moved it; marked on the track. */
  usual: string
  /** A value as it is said: `120万元`. */
  say: (value: string) => string
  /** Stands under the track: the value of another version. */
  note?: string | undefined
  /** The ends of the track as they are said, where that is shorter than `say`. */
  sayEnd?: (value: string) => string
  /** Other values that are marked on the track; the note names them. */
  marks?: readonly string[]
  /** What is typed may lie beyond the ends. */
  open?: boolean
  onChange: (value: string) => void
}

/** A number that is dragged, stepped with the arrow keys, or typed. */
export function Slider({
  label,
  unit,
  value,
  min,
  max,
  step,
  usual,
  say,
  sayEnd = say,
  note,
  marks = [],
  open = false,
  onChange,
}: Props) {
  const id = useId()
  const moved = value !== usual
  const place = (at: string) => {
    const share = (Number(at) - Number(min)) / (Number(max) - Number(min) || 1)
    return { insetInlineStart: `calc(8px + ${share} * (100% - 16px))` }
  }
  const range = { min, max, step }
  return (
    <div
      className={styles['slider']}
      data-moved={moved ? 'yes' : undefined}
      role="group"
      aria-labelledby={`${id}-name`}
    >
      <div className={styles['head']}>
        <label id={`${id}-name`} htmlFor={id}>
          {label}
        </label>
        {moved && <IconButton icon="undo" label={`${label}回到${say(usual)}`} onClick={() => onChange(usual)} />}
        <Typed {...range} open={open} label={`${label}（${unit}）`} value={value} onChange={onChange} />
        <span className={styles['unit']}>{unit}</span>
      </div>
      <div className={styles['track']}>
        <span className={styles['usual']} style={place(usual)} />
        {marks.map((mark, i) => (
          <span key={i} className={styles['mark']} style={place(mark)} />
        ))}
        <input
          {...range}
          id={id}
          type="range"
          value={value}
          aria-valuetext={say(value)}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <div className={styles['ends']}>
        <span>{sayEnd(min)}</span>
        <span>{note ?? (moved ? `原 ${say(usual)}` : '')}</span>
        <span>{sayEnd(max)}</span>
      </div>
    </div>
  )
}

interface TypedProps {
  label: string
  value: string
  min: string
  max: string
  step: string
  open: boolean
  onChange: (value: string) => void
}

/** What is half typed waits for Enter or for the focus to leave; what lies outside goes to the nearest end, unless the ends are open. */
function Typed({ label, value, min, max, step, open, onChange }: TypedProps) {
  const [draft, setDraft] = useState<string>()
  const settle = () => {
    if (draft !== undefined && /^-?\d+(\.\d+)?$/.test(draft)) {
      onChange(open ? draft : Number(draft) < Number(min) ? min : Number(draft) > Number(max) ? max : draft)
    }
    setDraft(undefined)
  }
  return (
    <input
      type="number"
      aria-label={label}
      value={draft ?? value}
      min={open ? undefined : min}
      max={open ? undefined : max}
      step={step}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
    />
  )
}
