import { listOf } from './lists.ts'
import { firstStatus, type Register } from './register.ts'

/**
 * The fields without which a record cannot be in a status: every step that leads into it needs them. A paper may be
 * scanned later, and where a record begins nothing is needed but what is required.
 */
export function neededIn(register: Register, status: string): string[] {
  const into = Object.values(register.steps).filter(({ to }) => to === status)
  if (status === firstStatus(register) || into.length === 0) return []
  return listOf(into[0]!.needs).filter(
    (name) => register.fields[name]?.type !== 'document' && into.every((step) => listOf(step.needs).includes(name)),
  )
}
