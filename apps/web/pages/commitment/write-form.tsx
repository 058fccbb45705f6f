import type { ReactNode } from 'react'
import { Button } from '../../controls/button.tsx'
import styles from '../../controls/popover-form.module.css'
import { sayAnswer } from '../../form/rule-answer.ts'
import { Failure } from '../../states/failure.tsx'
import { useWrite, type Written } from './use-write.ts'

interface Props {
  verb: string
  about?: string | undefined
  /** What is missing before it can be sent. */
  ready?: boolean
  entry: Omit<Written, 'confirmed'>
  onDone: () => void
  children?: ReactNode
}

/** A small form that writes one record; what only looks wrong can be confirmed. */
export function WriteForm({ verb, about, ready = true, entry, onDone, children }: Props) {
  const write = useWrite(onDone)
  const answered = sayAnswer(write.error)
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        write.mutate({ ...entry, confirmed: false })
      }}
    >
      {children}
      {about && <p className={styles['about']}>{about}</p>}
      {Object.values(answered.faults).map((fault) => (
        <p key={fault} role="alert">
          {fault}
        </p>
      ))}
      {write.isError && answered.count === 0 && <Failure error={write.error} />}
      <Button type="submit" weight="primary" busy={write.isPending} disabled={!ready}>
        {verb}
      </Button>
      {answered.asks && (
        <Button busy={write.isPending} onClick={() => write.mutate({ ...entry, confirmed: true })}>
          已核对无误，照此{verb}
        </Button>
      )}
    </form>
  )
}
