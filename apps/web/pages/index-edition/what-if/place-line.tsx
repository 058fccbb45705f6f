import { sayPlace } from '../../../indices/index-words.ts'
import styles from './place-line.module.css'

interface Props {
  before: number
  after: number
  of: number
}

/** All places on a line, the first at the left: a ring where the county was, a dot where it would be. */
export function PlaceLine({ before, after, of }: Props) {
  const at = (place: number) => ((place - 1) / Math.max(of - 1, 1)) * 100
  const [from, to] = [at(before), at(after)]
  return (
    <div
      role="img"
      aria-label={`${of}个县（市、区）中，原${sayPlace(before)}，推演${sayPlace(after)}`}
      className={styles['line']}
    >
      <span className={styles['track']}>
        <span
          className={styles['moved']}
          style={{ insetInlineStart: `${Math.min(from, to)}%`, inlineSize: `${Math.abs(to - from)}%` }}
        />
        <span className={styles['before']} style={{ insetInlineStart: `${from}%` }} />
        <span className={styles['after']} style={{ insetInlineStart: `${to}%` }} />
      </span>
      <span className={styles['ends']}>
        <span>{sayPlace(1)}</span>
        <span>{sayPlace(of)}</span>
      </span>
    </div>
  )
}
