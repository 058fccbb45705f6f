import { useMutation } from '@tanstack/react-query'
import type { Checked } from '@dongjian/server/contract'
import { useState } from 'react'
import { useReading } from '../../address/use-reading.ts'
import { api } from '../../client/api.ts'
import type { Draft } from '../../drafts/draft-input.tsx'

interface Order {
  readonly draft: Draft
  /** The day that a person asked for: doors to numbers change the address afterwards. */
  readonly asKnownOn: string | undefined
}

/** A draft with what the check says of it; checked again it keeps its place until the new answer is there. */
export function useDraftCheck() {
  const { county, asKnownOn } = useReading()
  const [held, hold] = useState<Order & { readonly checked: Checked }>()
  const check = useMutation({
    mutationFn: ({ draft: { file, text }, asKnownOn: day }: Order) =>
      api.reports.check({ region: county, asKnownOn: day, ...(file ? { file } : { text }) }),
    onSuccess: (checked, order) => hold({ ...order, checked }),
  })
  return {
    checked: held?.checked,
    draft: held?.draft,
    busy: check.isPending,
    error: check.error,
    past: held?.asKnownOn !== undefined,
    check: (draft: Draft) => check.mutate({ draft, asKnownOn }),
    again: async (): Promise<Checked | undefined> => held && check.mutateAsync(held),
    leave: () => {
      hold(undefined)
      check.reset()
    },
  }
}
