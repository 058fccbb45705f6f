import { getField } from './registers.ts'
import { sayDay } from './period.ts'
import type { Deadline, Register } from './register.ts'
import { addDays, addMonths, addWorkingDays, isArranged, orNextWorkingDay, orWorkingDayBefore } from './working-days.ts'

export interface DueDay {
  readonly day: string
  /** 收文次日起10个工作日 */
  readonly says: string
  /** The holidays of that time are not all announced yet: 暂按推算. */
  readonly provisional: boolean
}

interface Counted {
  /** The day on which the status began. */
  readonly began: string
  readonly values: Readonly<Record<string, unknown>>
}

/**
 * The day by which a step is due, as an office counts: the first day is not counted, a month ends on the same-numbered
 * day, an end on a holiday moves on, days before a meeting count backwards and never move on. Undefined while the date
 * that it hangs on is unknown.
 */
export function dueDay(register: Register, deadline: Deadline, { began, values }: Counted): DueDay | undefined {
  const label = (field: string): string => getField(register, field).label
  const dayOf = (field: string): string | undefined => {
    const value = values[field]
    return typeof value === 'string' ? value : undefined
  }
  const due = (day: string, says: string): DueDay => ({ day, says, provisional: !isArranged(began, day) })
  if ('workingDays' in deadline)
    return due(addWorkingDays(began, deadline.workingDays), `${sayDay(began)}次日起${deadline.workingDays}个工作日`)
  if ('days' in deadline)
    return due(orNextWorkingDay(addDays(began, deadline.days)), `${sayDay(began)}次日起${deadline.days}日`)
  if ('months' in deadline)
    return due(orNextWorkingDay(addMonths(began, deadline.months)), `${sayDay(began)}起${deadline.months}个月`)
  if ('on' in deadline) {
    const day = dayOf(deadline.on)
    return day === undefined ? undefined : { day, says: label(deadline.on), provisional: false }
  }
  const meeting = dayOf(deadline.of)
  if (meeting === undefined) return undefined
  const day = orWorkingDayBefore(addDays(meeting, -deadline.daysBefore))
  return { day, says: `${label(deadline.of)}前${deadline.daysBefore}日`, provisional: !isArranged(day, meeting) }
}
