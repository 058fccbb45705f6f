import { useMutation } from '@tanstack/react-query'
import { useCountyCode } from '../../address/use-address.ts'
import { addRecord, changeRecord, type Values } from '../../client/changes.ts'

export interface Written {
  readonly register: 'commitments' | 'milestones'
  /** None for a new record. */
  readonly old?: { readonly id: string; readonly version: number }
  readonly status: string
  readonly values: Values
  readonly confirmed: boolean
}

/** Writes one record of the promise; what was typed stays when the server says no. */
export function useWrite(onDone: () => void) {
  const county = useCountyCode()
  return useMutation({
    mutationFn: ({ register, old, ...entry }: Written) =>
      old ? changeRecord(county, register, { ...old, ...entry }) : addRecord(county, register, entry),
    onSuccess: onDone,
  })
}
