import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useCountyCode } from '../../address/use-address.ts'
import { inspectPaper, type GivenWords } from '../../client/papers.ts'
import { DraftInput } from '../../drafts/draft-input.tsx'
import { Failure } from '../../states/failure.tsx'
import { BringForm } from './bring-form.tsx'

const words = { file: '放入文稿', text: '文稿文字', act: '先读一遍' }

/** First the words, which are read and not kept; then what they are, which a person corrects. */
export function BringPaper() {
  const county = useCountyCode()
  const [given, setGiven] = useState<GivenWords>()
  const inspect = useMutation({
    mutationFn: (draft: GivenWords) => inspectPaper(county, draft),
    onSuccess: (_, draft) => setGiven(draft),
  })
  if (given && inspect.data) {
    return <BringForm words={given} inspected={inspect.data} onLeave={() => setGiven(undefined)} />
  }
  return (
    <>
      {inspect.isError && <Failure error={inspect.error} />}
      <DraftInput busy={inspect.isPending} words={words} onDraft={(draft) => inspect.mutate(draft)} />
    </>
  )
}
