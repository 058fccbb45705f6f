import { useState } from 'react'
import { Popover } from '../../../controls/popover.tsx'
import { TextInput } from '../../../controls/text-input.tsx'
import { WriteForm } from '../write-form.tsx'
import type { StepInHand } from './step-in-hand.ts'

/** What was reported is not enough: it waits again, with what is lacking. */
export function SendBackMilestone({ step, old }: StepInHand) {
  const [note, setNote] = useState('')
  return (
    <Popover label={`退回补充：${step.name}`} face="退回补充" align="end">
      {(close) => (
        <WriteForm
          verb="退回"
          ready={note.trim() !== ''}
          entry={{ register: 'milestones', old, status: 'awaited', values: { reviewNote: note.trim() } }}
          onDone={close}
        >
          <TextInput label="审核意见" value={note} onChange={setNote} maxLength={300} required />
        </WriteForm>
      )}
    </Popover>
  )
}
