import type { Values } from '@dongjian/kernel/store'
import type { CountyRegisters } from '../registers.ts'

/** One row of an example ledger: references are written as the name under which the other row is kept here. */
export interface Example {
  readonly register: keyof CountyRegisters
  readonly as: string
  readonly status: string
  readonly values: Values
}

export const row = (register: Example['register'], as: string, status: string, values: Values): Example => ({
  register,
  as,
  status,
  values,
})
