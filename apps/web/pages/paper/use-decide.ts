import { useMutation } from '@tanstack/react-query'
import type { Decision } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { decidePassages } from '../../client/papers.ts'
import type { Passage } from './passages.ts'

export type Act = Decision['act']

/** What a person does with one passage. */
export function useDecide(paper: string, { kind, place }: Passage, onDone: () => void) {
  const county = useCountyCode()
  const deciding = useMutation({
    mutationFn: (act: Act) => decidePassages(county, paper, [{ kind, place, act }]),
    onSuccess: onDone,
  })
  return { decide: (act: Act) => deciding.mutate(act), busy: deciding.isPending, error: deciding.error }
}
