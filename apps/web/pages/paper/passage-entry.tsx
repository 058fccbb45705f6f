import { useState } from 'react'
import { Button } from '../../controls/button.tsx'
import { Failure } from '../../states/failure.tsx'
import { DecidedLine } from './decided-line.tsx'
import styles from './passage-entry.module.css'
import { PassageFacts } from './passage-facts.tsx'
import { PassageForm } from './passage-form.tsx'
import type { Passage } from './passages.ts'
import { SetAsideForm } from './set-aside-form.tsx'
import { StateMark } from './state-mark.tsx'
import { useDecide } from './use-decide.ts'

interface Props {
  paper: string
  passage: Passage
  closed: boolean
  chosen: boolean
  onChoose: () => void
}

/** One thing that was read, what it would become, and what a person does with it. */
export function PassageEntry({ paper, passage, closed, chosen, onChoose }: Props) {
  const [doing, setDoing] = useState<'edit' | 'setAside'>()
  const { name, state, order } = passage
  const leave = () => setDoing(undefined)
  const decidable = !closed && chosen && state !== 'confirmed'
  const { decide, busy, error } = useDecide(paper, passage, leave)
  return (
    <li className={styles['entry']} data-entry={order} data-chosen={chosen ? 'yes' : undefined}>
      <button type="button" className={styles['head']} aria-pressed={chosen} onClick={onChoose}>
        <span className={styles['name']}>{name}</span>
        <StateMark state={state} />
      </button>
      <PassageFacts passage={passage} />
      <DecidedLine passage={passage} />
      {error !== null && <Failure error={error} />}
      {decidable && doing === 'edit' && <PassageForm passage={passage} busy={busy} onSave={decide} onLeave={leave} />}
      {decidable && doing === 'setAside' && <SetAsideForm busy={busy} onSave={decide} onLeave={leave} />}
      {decidable && doing === undefined && (
        <div className={styles['acts']}>
          {passage.existing && (
            <Button busy={busy} onClick={() => decide({ do: 'link', record: passage.existing!.id })}>
              归到已有
            </Button>
          )}
          <Button busy={busy} onClick={() => decide({ do: 'add', values: {} })}>
            {passage.existing ? '另行登记' : '确认登记'}
          </Button>
          <Button onClick={() => setDoing('edit')}>修改后确认</Button>
          {state === 'open' && <Button onClick={() => setDoing('setAside')}>不作为</Button>}
        </div>
      )}
    </li>
  )
}
