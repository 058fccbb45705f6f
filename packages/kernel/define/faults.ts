import type { Fault } from './fault.ts'
import { findFigureFaults } from './figure-faults.ts'
import type { Figures } from './figure.ts'
import { findRegisterFaults } from './register-faults.ts'
import type { Registers } from './registers.ts'

export type { Fault } from './fault.ts'

/**
 * Every mistake in a set of definitions, all together. The compiler sees most of them where a definition is written
 * with its type; this walk also sees definitions that were widened, and what no type can say: a status that no step
 * reaches, two fields with one heading, an item that no figure receives.
 */
export function findFaults(registers: Registers, figures: Figures, items: readonly string[]): Fault[] {
  return [
    ...Object.values(registers).flatMap((register) => findRegisterFaults(registers, register)),
    ...findFigureFaults(registers, figures, items),
  ]
}
