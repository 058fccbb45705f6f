import { useMutation } from '@tanstack/react-query'
import { sayPeriod } from '@dongjian/kernel/define'
import type { Checked } from '@dongjian/server/contract'
import { useState } from 'react'
import { useReading } from '../../address/use-reading.ts'
import { api } from '../../client/api.ts'
import { Button } from '../../controls/button.tsx'
import { sayDay, today } from '../../days/day-text.ts'
import { Page } from '../../page/page.tsx'
import { Failure } from '../../states/failure.tsx'
import { CheckResult } from './check-result.tsx'
import { DraftInput, type Draft } from './draft-input.tsx'

const aboutOf = (checked: Checked | undefined): string =>
  checked
    ? `按${checked.period ? sayPeriod(checked.period) : '文中写明'}的口径、${sayDay(checked.asKnownOn ?? today())}掌握的台账核对。文稿没有保存。`
    : '把文稿放进来，逐个数字与台账、来数核对：按词语认数字，不看数值凑。文稿只在本机处理，不保存。'

export default function CheckPage() {
  const { county, asKnownOn } = useReading()
  const [name, setName] = useState('')
  const check = useMutation({
    mutationFn: (draft: Draft) =>
      api.reports.check({ region: county, asKnownOn, ...(draft.file ? { file: draft.file } : { text: draft.text }) }),
    onMutate: (draft) => setName(draft.file?.name ?? '粘贴的文稿'),
  })
  return (
    <Page
      fill={check.isSuccess}
      title="核稿"
      about={aboutOf(check.data)}
      acts={check.isSuccess && <Button onClick={() => check.reset()}>换一份文稿</Button>}
    >
      {check.isSuccess ? (
        <CheckResult name={name} checked={check.data} />
      ) : (
        <>
          {check.isError && <Failure error={check.error} />}
          <DraftInput busy={check.isPending} onDraft={(draft) => check.mutate(draft)} />
        </>
      )}
    </Page>
  )
}
