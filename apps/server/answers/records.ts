import type { Register, Registers } from '@dongjian/kernel/define'
import { getRecord, listRecords, listVersions, totalRecords, type Query, type Tx } from '@dongjian/kernel/store'
import type { RecordDetail, RecordPage } from '../contract/records.ts'
import { historyOf } from './history.ts'
import { referringTo } from './referring.ts'
import { rowsOf } from './rows.ts'
import { statusPath } from './status-path.ts'

/** A page of a register, with the count and the sums of everything that the query filters. */
export async function pageOfRecords(
  tx: Tx,
  registers: Registers,
  register: Register,
  query: Query,
): Promise<RecordPage> {
  const page = await listRecords(tx, registers, register, query)
  const { count, more, sums } = await totalRecords(tx, register, query)
  const rows = await rowsOf(tx, registers, register, page.rows)
  return { register: register.name, rows, next: page.next, count, more, sums }
}

/** A record as this transaction sees it, with all its versions and the records that refer to it. */
export async function showRecord(tx: Tx, registers: Registers, register: Register, id: string): Promise<RecordDetail> {
  const stored = await getRecord(tx, register, id)
  const versions = await listVersions(tx, register, id)
  const known = versions.filter((version) => version.version <= stored.version)
  const [row] = await rowsOf(tx, registers, register, [stored])
  return {
    register: register.name,
    title: register.title,
    row: row!,
    recordedTo: stored.recordedTo,
    path: statusPath(register, known, stored),
    versions: await historyOf(tx, registers, register, versions),
    referring: await referringTo(tx, registers, register, id),
  }
}
