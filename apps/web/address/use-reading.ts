import { useCounties } from '../client/counties.ts'
import { today } from '../days/day-text.ts'
import { useAddress, useCountyCode } from './use-address.ts'

/** What is being read: whose records, of which period, and as known on which day (today if none is given). */
export interface Reading {
  readonly county: string
  readonly period: string
  readonly asKnownOn: string | undefined
}

const lastYear = (): string => String(Number(today().slice(0, 4)) - 1)

export function useReading(): Reading {
  const county = useCountyCode()
  const { period, known } = useAddress()
  const counties = useCounties()
  const usual = counties.data?.find(({ code }) => code === county)?.period
  return { county, period: period ?? usual ?? lastYear(), asKnownOn: known }
}
