import { sayInstant } from '../../days/day-text.ts'
import { Light } from '../../figure/light.tsx'
import { PlaceLink } from '../../page/place-link.tsx'
import styles from './passage-entry.module.css'
import type { Passage } from './passages.ts'

/** What became of a passage: its record with the light of today, or why it was set aside. */
export function DecidedLine({ passage: { decided } }: { passage: Passage }) {
  if (!decided) return null
  const { record, note, at, by } = decided
  const who = `${by}，${sayInstant(at)}`
  if (!record) {
    return (
      <p className={styles['decided']}>
        {note}（{who}）
      </p>
    )
  }
  const { register, id, code, light } = record
  return (
    <p className={styles['decided']}>
      {light && <Light colour={light} />}
      <PlaceLink place={{ kind: 'record', register, id }} label={code}>
        {code}
      </PlaceLink>
      <span className={styles['soft']}>{who}</span>
    </p>
  )
}
