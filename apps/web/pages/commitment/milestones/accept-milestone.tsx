import { useState } from 'react'
import { DayInput } from '../../../controls/day-input.tsx'
import { Popover } from '../../../controls/popover.tsx'
import { TextInput } from '../../../controls/text-input.tsx'
import { today } from '../../../days/day-text.ts'
import { WriteForm } from '../write-form.tsx'
import { EvidenceField } from './evidence-field.tsx'
import type { StepInHand } from './step-in-hand.ts'

/** Somebody else has looked at what shows it; only then it counts. */
export function AcceptMilestone({ step, old }: StepInHand) {
  const [reviewer, setReviewer] = useState(step.reviewer ?? '')
  const [day, setDay] = useState(today)
  const [evidence, setEvidence] = useState(step.evidence?.sha256 ?? '')
  return (
    <Popover label={`审核：${step.name}`} face="审核" align="end">
      {(close) => (
        <WriteForm
          verb="审核通过"
          ready={reviewer.trim() !== '' && day !== '' && evidence !== ''}
          about={evidence === '' ? '要有佐证材料才能通过。' : '通过以后计入进度。'}
          entry={{
            register: 'milestones',
            old,
            status: 'accepted',
            values: { reviewer: reviewer.trim(), reviewedOn: day, evidence },
          }}
          onDone={close}
        >
          <TextInput label="审核人" value={reviewer} onChange={setReviewer} maxLength={40} required />
          <DayInput label="审核日期" value={day} onChange={setDay} max={today()} />
          {step.evidence === null && <EvidenceField step={step} value={evidence} onChange={setEvidence} />}
        </WriteForm>
      )}
    </Popover>
  )
}
