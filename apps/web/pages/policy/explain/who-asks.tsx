import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { recordQuery } from '../../../client/records.ts'
import { Button } from '../../../controls/button.tsx'
import { Bone } from '../../../states/bones.tsx'
import { usePolicy } from '../policy-in-hand.ts'
import { YearChoice } from '../year-choice.tsx'
import styles from './who-asks.module.css'

const ReferencePicker = lazy(async () => ({
  default: (await import('../../../form/reference-picker.tsx')).ReferencePicker,
}))

/** A firm of the register, or whoever types what it knows of itself. */
export function WhoAsks() {
  const { view, change, reading } = usePolicy()
  const hand = view.by === 'hand'
  const chosen = useQuery({
    ...recordQuery(reading, 'organizations', view.firm ?? ''),
    enabled: view.firm !== undefined,
  })
  const name = chosen.data?.row.cells['name']
  return (
    <div className={styles['asks']}>
      <div className={styles['picker']}>
        <Suspense fallback={<Bone height={32} />}>
          <ReferencePicker
            label="企业"
            register="organizations"
            value={hand ? undefined : view.firm}
            text={typeof name === 'string' ? name : undefined}
            onChange={(firm) => change({ firm, by: undefined })}
          />
        </Suspense>
      </div>
      <span className={styles['or']}>或者</span>
      <Button aria-pressed={hand} onClick={() => change({ by: hand ? undefined : 'hand', firm: undefined })}>
        自己填
      </Button>
      <span className={styles['year']}>
        <YearChoice />
      </span>
    </div>
  )
}
