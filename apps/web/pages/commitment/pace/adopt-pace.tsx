import type { PromiseDetail } from '@dongjian/server/contract'
import { WriteForm } from '../write-form.tsx'
import styles from './adopt-pace.module.css'

/** The plan that the last years suggest, with its arithmetic; one click makes it the plan. */
export function AdoptPace({ promise, now }: { promise: PromiseDetail; now: boolean }) {
  const { suggestion, pace, paceConfirmedOn, id, version, status } = promise
  if ('none' in suggestion)
    return pace === null ? <p className={styles['suggestion']}>没有可以参照的节奏：{suggestion.none}。</p> : null
  // A plan that somebody stands for is not argued with.
  if (paceConfirmedOn !== null && pace !== null) return null
  if (suggestion.pace === pace) return null
  return (
    <div className={styles['suggestion']}>
      <p>
        <strong>按往年节奏建议：{suggestion.pace}</strong>
      </p>
      <p className={styles['soft']}>{suggestion.basis}</p>
      {now && (
        <WriteForm
          verb="采用"
          entry={{
            register: 'commitments',
            old: { id, version },
            status,
            values: { pace: suggestion.pace, paceBasis: suggestion.basis, paceConfirmedOn: null },
          }}
          onDone={() => undefined}
        />
      )}
    </div>
  )
}
