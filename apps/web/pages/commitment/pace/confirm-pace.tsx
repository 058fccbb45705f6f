import type { PromiseDetail } from '@dongjian/server/contract'
import { Popover } from '../../../controls/popover.tsx'
import { sayDay, today } from '../../../days/day-text.ts'
import { WriteForm } from '../write-form.tsx'

export function ConfirmPace({ promise: { id, version, status, pace } }: { promise: PromiseDetail }) {
  return (
    <Popover label="核定节点计划" face="核定节点计划" align="end">
      {(close) => (
        <WriteForm
          verb="核定"
          about={`“${pace}”自${sayDay(today())}起作为核定的节点计划。`}
          entry={{
            register: 'commitments',
            old: { id, version },
            status,
            values: { paceConfirmedOn: today() },
          }}
          onDone={close}
        />
      )}
    </Popover>
  )
}
