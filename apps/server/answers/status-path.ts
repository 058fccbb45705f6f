import type { Register } from '@dongjian/kernel/define'
import type { RecordRow as StoredRow } from '@dongjian/kernel/store'
import type { RecordDetail } from '../contract/records.ts'

/** The statuses on a record's way: that of its register, or the one that it took off it; where there is none, its own. */
export function statusPath(register: Register, versions: readonly StoredRow[], now: StoredRow): RecordDetail['path'] {
  return wayTo(register, now.status).map((status) => ({
    status,
    label: register.statuses[status] ?? register.retiredStatuses?.[status] ?? status,
    reached: dayReached(register, versions, now, status),
    now: status === now.status,
  }))
}

function wayTo(register: Register, now: string): string[] {
  const way = register.way ?? []
  if (way.includes(now)) return [...way]
  const origins = Object.values(register.steps)
    .filter((step) => step.to === now)
    .flatMap((step) => [step.from].flat())
  const last = way.findLastIndex((status) => origins.includes(status))
  return [...way.slice(0, last + 1), now]
}

// The date that a step asks for is the day of the matter; when it was recorded is known of every version.
function dayReached(register: Register, versions: readonly StoredRow[], now: StoredRow, status: string): string | null {
  const dated = Object.values(register.steps)
    .filter((step) => step.to === status)
    .flatMap((step) => [...[step.sets ?? []].flat(), ...(step.needs ?? [])])
    .find((name) => register.fields[name]?.type === 'date' && now.values[name])
  if (dated) return now.values[dated] as string
  const first = versions.find((version) => version.status === status && version.version > 1)
  return first ? first.recordedFrom.slice(0, 10) : null
}
