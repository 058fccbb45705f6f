/**
 * Instants are texts of PostgreSQL with microseconds and an offset. They never pass through a
 * JavaScript Date, which cuts them to milliseconds and would move a version to the other side of an edition.
 */
export type Instant = string

const lastDay = '9999-12-31'

/** What was known on a day is everything recorded before the next midnight of the county's clock. */
export function knownOn(day: string): Instant {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`not a day: ${day}`)
  // Before the calendar of PostgreSQL nothing was known, and its open end is the last midnight there is.
  if (day < '0001') return '0001-01-01 00:00:00+08'
  if (day >= lastDay) return `${lastDay} 00:00:00+08`
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return `${next} 00:00:00+08`
}

/** The midnight with which a day begins. */
export const startOf = (day: string): Instant => `${day} 00:00:00+08`
