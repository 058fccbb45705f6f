import type { Milestone } from '@dongjian/server/contract'
import { useState } from 'react'
import { DayInput } from '../../../controls/day-input.tsx'
import { Popover } from '../../../controls/popover.tsx'
import { TextInput } from '../../../controls/text-input.tsx'
import { today } from '../../../days/day-text.ts'
import { WriteForm } from '../write-form.tsx'

interface Props {
  step: Milestone
  old: { id: string; version: number }
}

/** Somebody else has looked at what shows it; only then it counts. */
export function AcceptMilestone({ step, old }: Props) {
  const [reviewer, setReviewer] = useState(step.reviewer ?? '')
  const [day, setDay] = useState(today)
  return (
    <Popover label={`审核：${step.name}`} face="审核" align="end">
      {(close) => (
        <WriteForm
          verb="审核通过"
          ready={reviewer.trim() !== '' && day !== '' && step.evidence !== null}
          about={
            step.evidence === null
              ? '还没有佐证材料：在台账中打开这个里程碑，补上佐证再审核。'
              : '通过以后计入进度。退回补充的，在台账中写明审核意见。'
          }
          entry={{
            register: 'milestones',
            old,
            status: 'accepted',
            values: { reviewer: reviewer.trim(), reviewedOn: day },
          }}
          onDone={close}
        >
          <TextInput label="审核人" value={reviewer} onChange={setReviewer} maxLength={40} required />
          <DayInput label="审核日期" value={day} onChange={setDay} max={today()} />
        </WriteForm>
      )}
    </Popover>
  )
}
