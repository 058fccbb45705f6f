/**
 * Instants are texts of PostgreSQL with microseconds and an offset. They never pass through a
 * JavaScript Date, which cuts them to milliseconds and would move a version to the other side of an edition.
 */
export type Instant = string

/** What was known on a day is everything recorded before the next midnight of the county's clock. */
export function knownOn(day: string): Instant {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`not a day: ${day}`)
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const next = new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10)
  return `${next} 00:00:00+08`
}

/** The midnight with which a day begins. */
export const startOf = (day: string): Instant => `${day} 00:00:00+08`
