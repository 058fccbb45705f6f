import type { Milestone } from '@dongjian/server/contract'
import { useId, useState } from 'react'
import { DayInput } from '../../../controls/day-input.tsx'
import { Popover } from '../../../controls/popover.tsx'
import { today } from '../../../days/day-text.ts'
import { DocumentPicker } from '../../../form/document-picker.tsx'
import { WriteForm } from '../write-form.tsx'

interface Props {
  step: Milestone
  old: { id: string; version: number }
}

/** The unit says that it is done, with what shows it. */
export function ReportMilestone({ step, old }: Props) {
  const id = useId()
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
          <div>
            <label htmlFor={id}>佐证材料</label>
            <DocumentPicker id={id} value={evidence} text={step.evidence?.name} onChange={setEvidence} />
          </div>
        </WriteForm>
      )}
    </Popover>
  )
}
