import { useState } from 'react'
import { DayInput } from '../../../controls/day-input.tsx'
import { Popover } from '../../../controls/popover.tsx'
import { today } from '../../../days/day-text.ts'
import { WriteForm } from '../write-form.tsx'
import { EvidenceField } from './evidence-field.tsx'
import type { StepInHand } from './step-in-hand.ts'

/** The unit says that it is done, with what shows it. */
export function ReportMilestone({ step, old }: StepInHand) {
  const [day, setDay] = useState(today)
  const [evidence, setEvidence] = useState(step.evidence?.sha256 ?? '')
  return (
    <Popover label={`报完成：${step.name}`} face="报完成" align="end">
      {(close) => (
        <WriteForm
          verb="报完成"
          ready={day !== ''}
          about="佐证材料只传一次，审核时一并看。"
          entry={{
            register: 'milestones',
            old,
            status: 'reported',
            values: { reportedOn: day, evidence: evidence || null },
          }}
          onDone={close}
        >
          <DayInput label="报完成日期" value={day} onChange={setDay} max={today()} />
          <EvidenceField step={step} value={evidence} onChange={setEvidence} />
        </WriteForm>
      )}
    </Popover>
  )
}
