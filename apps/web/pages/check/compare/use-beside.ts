import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useCountyCode } from '../../../address/use-address.ts'
import { api } from '../../../client/api.ts'
import { nameOf, type Draft } from '../../../drafts/draft-input.tsx'

/** A second text that is laid beside the draft in hand. */
export function useBeside(draft: Draft | undefined) {
  const county = useCountyCode()
  const [open, setOpen] = useState(false)
  const compare = useMutation({
    mutationFn: (other: Draft) =>
      api.reports.compare({
        region: county,
        ...(draft?.file ? { file: draft.file } : { text: draft?.text }),
        ...(other.file ? { otherFile: other.file } : { otherText: other.text }),
      }),
  })
  return {
    step: !open ? ('none' as const) : compare.isSuccess ? ('compared' as const) : ('asking' as const),
    compared: open ? compare.data : undefined,
    names: [draft ? nameOf(draft) : '', compare.variables ? nameOf(compare.variables) : ''] as const,
    busy: compare.isPending,
    error: open ? compare.error : null,
    ask: () => {
      compare.reset()
      setOpen(true)
    },
    compare: (other: Draft) => compare.mutate(other),
    leave: () => {
      compare.reset()
      setOpen(false)
    },
  }
}
