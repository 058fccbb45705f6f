import { Link } from '@tanstack/react-router'
import { useCountyCode } from '../../address/use-address.ts'
import { sayInstant } from '../../days/day-text.ts'
import { Light } from '../../figure/light.tsx'
import styles from './passage-entry.module.css'
import type { Passage } from './passages.ts'

/** What became of a passage: its record with the light of today, or why it was set aside. */
export function DecidedLine({ passage: { decided } }: { passage: Passage }) {
  const county = useCountyCode()
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
      <Link to="/$county/registers/$register/$record" params={{ county, register, record: id }}>
        {code}
      </Link>
      <span className={styles['soft']}>{who}</span>
    </p>
  )
}
