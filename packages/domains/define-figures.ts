import { figuresOver } from '@dongjian/kernel/define'
import type { CountyRegisters } from './registers.ts'
import type { ReturnItem } from './returns/items.ts'

/** The typed door for every figures.ts: a wrong register, field, status or item does not compile. */
export const { over, received, derived, defineFigures } = figuresOver<CountyRegisters, ReturnItem>()
