import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useReading } from '../../address/use-reading.ts'
import { api } from '../../client/api.ts'
import { Button } from '../../controls/button.tsx'
import { Page } from '../../page/page.tsx'
import { Failure } from '../../states/failure.tsx'
import { CheckResult } from './check-result.tsx'
import { DraftInput, type Draft } from './draft-input.tsx'

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
      about="把文稿放进来，逐个数字与台账、来数核对：按词语认数字，不看数值凑。文稿只在本机处理，不保存。"
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
