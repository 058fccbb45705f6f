import type { RecordRow } from '@dongjian/server/contract'
import { api } from './api.ts'
import { queryClient } from './query-client.ts'

export type Values = Record<string, string | number | boolean | string[] | null>

/** After a write every number and list may be another: all of them are asked again. */
const refresh = () => queryClient.invalidateQueries()

export interface Entry {
  readonly values: Values
  readonly status: string
  /** The writer has looked at what the server asked about. */
  readonly confirmed: boolean
}

export async function addRecord(county: string, register: string, entry: Entry): Promise<RecordRow> {
  const row = await api.registers.add({ region: county, register, ...entry })
  await refresh()
  return row
}

interface Change extends Entry {
  readonly id: string
  /** The version that was read; the server refuses if somebody changed it meanwhile. */
  readonly version: number
}

export async function changeRecord(county: string, register: string, change: Change): Promise<RecordRow> {
  const row = await api.registers.change({ region: county, register, ...change })
  await refresh()
  return row
}

export async function closeLedger(county: string, register: string, keptTo: string): Promise<void> {
  await api.registers.close({ region: county, register, keptTo })
  await refresh()
}
