import { collectFigures } from '@dongjian/kernel/define'
import { registers } from './registers.ts'

export { registers }
export type { CountyRegisters } from './registers.ts'
export { items } from './returns/items.ts'
export type { ReturnItem } from './returns/items.ts'

export const figures = collectFigures(registers)
