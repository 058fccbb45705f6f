import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useCountyCode } from '../../address/use-address.ts'
import { withdrawPaper } from '../../client/papers.ts'
import { Button } from '../../controls/button.tsx'
import form from '../../controls/popover-form.module.css'
import { Popover } from '../../controls/popover.tsx'
import { TextInput } from '../../controls/text-input.tsx'
import { Failure } from '../../states/failure.tsx'

/** A paper that was brought in by mistake: nothing is lost, and it takes no more decisions. */
export function WithdrawPaper({ id }: { id: string }) {
  const county = useCountyCode()
  const [reason, setReason] = useState('')
  const withdrawing = useMutation({ mutationFn: () => withdrawPaper(county, id, reason) })
  return (
    <Popover label="收错了，撤回" face="撤回" align="end">
      {(close) => (
        <form
          className={form['form']}
          onSubmit={(event) => {
            event.preventDefault()
            withdrawing.mutate(undefined, { onSuccess: close })
          }}
        >
          <p className={form['about']}>撤回以后不能再确认，文稿和已经登记的记录都留着；可以重新收入。</p>
          <TextInput label="为什么撤回" maxLength={200} value={reason} onChange={setReason} />
          {withdrawing.isError && <Failure error={withdrawing.error} />}
          <Button type="submit" busy={withdrawing.isPending} disabled={reason.trim() === ''}>
            撤回
          </Button>
        </form>
      )}
    </Popover>
  )
}
