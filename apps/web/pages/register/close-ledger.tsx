import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { RegisterDefinition } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { closeLedger } from '../../client/changes.ts'
import { useRegisters } from '../../client/registers.ts'
import { Button } from '../../controls/button.tsx'
import { DayInput } from '../../controls/day-input.tsx'
import { Popover } from '../../controls/popover.tsx'
import { sayDay, yesterday } from '../../days/day-text.ts'
import { Failure } from '../../states/failure.tsx'
import styles from '../../controls/popover-form.module.css'

/** 结账: states that what is not in the ledger did not happen, so that a quiet month is a zero and no gap. */
export function CloseLedger({ definition }: { definition: RegisterDefinition }) {
  const county = useCountyCode()
  const kept = useRegisters(county).data?.find(({ name }) => name === definition.name)
  const [day, setDay] = useState(yesterday())
  const closing = useMutation({ mutationFn: (keptTo: string) => closeLedger(county, definition.name, keptTo) })
  if (!kept?.keptTo) return null
  return (
    <Popover label="结账" face="结账" align="end">
      {() => (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            closing.mutate(day)
          }}
        >
          <p>
            {definition.title}
            {kept.closed ? '已结账到' : '最近一次登记在'}
            {sayDay(kept.keptTo!)}。
          </p>
          <DayInput label="结到哪一天" value={day} max={yesterday()} onChange={setDay} />
          <p className={styles['about']}>
            结账就是说明：到这一天为止的事项都已登记，没有登记的就是没有。以后补登的照常收，作为更正留痕。
          </p>
          {closing.isError && <Failure error={closing.error} />}
          {closing.isSuccess && <p role="status">已结账到{sayDay(closing.variables)}。</p>}
          <Button type="submit" weight="primary" busy={closing.isPending} disabled={day === '' || day <= kept.keptTo!}>
            结账
          </Button>
        </form>
      )}
    </Popover>
  )
}
