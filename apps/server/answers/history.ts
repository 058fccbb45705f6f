import type { Register, Registers } from '@dongjian/kernel/define'
import type { RecordRow as StoredRow, Tx } from '@dongjian/kernel/store'
import type { Cell, RecordVersion } from '../contract/records.ts'
import { tellEvents } from './events.ts'
import { nameCells } from './names.ts'
import { cellsOf } from './rows.ts'

/** Each version with who opened it, through what, and what it changed. The newest first. */
export async function historyOf(
  tx: Tx,
  registers: Registers,
  register: Register,
  versions: readonly StoredRow[],
): Promise<RecordVersion[]> {
  const events = await tellEvents(
    tx,
    versions.map((v) => v.openedBy),
  )
  const names = await nameCells(tx, registers, register, versions)
  const cells = versions.map((v) => cellsOf(register, v.values, names))
  return versions
    .map((version, i) => ({
      version: version.version,
      from: version.recordedFrom,
      to: version.recordedTo,
      status: version.status,
      event: eventOf(events, version),
      changes: i === 0 ? [] : changesOf(register, versions[i - 1]!, version, cells[i - 1]!, cells[i]!),
    }))
    .toReversed()
}

function eventOf(events: ReadonlyMap<string, RecordVersion['event']>, version: StoredRow): RecordVersion['event'] {
  const event = events.get(version.openedBy)
  if (!event) throw new Error(`version ${version.version} of ${version.id} was opened by an event that is not there`)
  return event
}

type Cells = Readonly<Record<string, Cell>>

function changesOf(
  register: Register,
  before: StoredRow,
  after: StoredRow,
  old: Cells,
  now: Cells,
): RecordVersion['changes'] {
  const fields = Object.entries(register.fields).flatMap(([field, { label }]) =>
    JSON.stringify(before.values[field] ?? null) === JSON.stringify(after.values[field] ?? null)
      ? []
      : [{ field, label, old: old[field] ?? null, new: now[field] ?? null }],
  )
  if (before.status === after.status) return fields
  const say = (status: string) => register.statuses[status] ?? register.retiredStatuses?.[status] ?? status
  return [{ field: 'status', label: '状态', old: say(before.status), new: say(after.status) }, ...fields]
}
