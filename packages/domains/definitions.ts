import { figures } from './figures.ts'
import { registers } from './registers.ts'

export { figures, registers }
export type { CountyRegisters } from './registers.ts'
export { domains } from './domains.ts'
export type { Domain } from './domains.ts'
export { items } from './returns/items.ts'
export type { ReturnItem } from './returns/items.ts'

/** All that the engine computes from; where received values stand is said by field names of the returns. */
export const county = {
  registers,
  figures,
  returns: {
    register: 'returns',
    item: 'item',
    period: 'period',
    value: 'value',
    unit: 'unit',
    cutOffOn: 'cutOffOn',
    withdrawn: 'withdrawn',
  },
} as const
