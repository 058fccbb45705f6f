import type { PromiseDetail } from '@dongjian/server/contract'
import { useState } from 'react'
import { Popover } from '../../../controls/popover.tsx'
import { TextInput } from '../../../controls/text-input.tsx'
import { WriteForm } from '../write-form.tsx'

export function GiveLagReason({ promise }: { promise: PromiseDetail }) {
  const [reason, setReason] = useState(promise.lagReason ?? '')
  const { id, version, status } = promise
  return (
    <Popover label="填写滞后原因" face="填写滞后原因" align="end">
      {(close) => (
        <WriteForm
          verb="保存"
          ready={reason.trim() !== ''}
          about="写明卡在哪里、什么时候能补上；灯不会因此变绿。"
          entry={{
            register: 'commitments',
            old: { id, version },
            status,
            values: { lagReason: reason.trim() },
          }}
          onDone={close}
        >
          <TextInput label="滞后原因" value={reason} onChange={setReason} maxLength={300} required />
        </WriteForm>
      )}
    </Popover>
  )
}
