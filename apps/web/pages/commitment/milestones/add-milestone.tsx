import type { PromiseDetail } from '@dongjian/server/contract'
import { useState } from 'react'
import { DayInput } from '../../../controls/day-input.tsx'
import { Popover } from '../../../controls/popover.tsx'
import { TextInput } from '../../../controls/text-input.tsx'
import { WriteForm } from '../write-form.tsx'

export function AddMilestone({ promise }: { promise: PromiseDetail }) {
  const [name, setName] = useState('')
  const [dueOn, setDueOn] = useState(promise.dueOn ?? '')
  const [weight, setWeight] = useState('')
  const order = Math.max(0, ...promise.steps.map((step) => step.order)) + 1
  return (
    <Popover label="添加里程碑" face="添加里程碑" align="end">
      {(close) => (
        <WriteForm
          verb="添加"
          ready={name.trim() !== '' && dueOn !== '' && /^(\d+(\.\d+)?)?$/.test(weight.trim())}
          entry={{
            register: 'milestones',
            status: 'awaited',
            values: {
              commitment: promise.id,
              order: String(order),
              name: name.trim(),
              dueOn,
              weight: weight.trim() || null,
            },
          }}
          onDone={() => {
            setName('')
            close()
          }}
        >
          <TextInput label="里程碑" value={name} onChange={setName} maxLength={160} required />
          <DayInput label="应完成日期" value={dueOn} onChange={setDueOn} />
          <TextInput label="权重（不填为1）" value={weight} onChange={setWeight} inputMode="decimal" />
        </WriteForm>
      )}
    </Popover>
  )
}
