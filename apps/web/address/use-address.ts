import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { Address } from './address.ts'

const county = getRouteApi('/$county')

export const useCountyCode = (): string => county.useParams().county
export const useAddress = (): Address => county.useSearch()

/** Changes the address in place of the page: `undefined` takes a word out of it. */
export function useChangeAddress(): (change: Partial<Record<keyof Address, string | undefined>>) => void {
  const navigate = useNavigate()
  return (change) => {
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...change }), resetScroll: false })
  }
}
