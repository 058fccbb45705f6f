// lint: import(no-cycle)
import { one } from './one-way.ts'

export const other = (): number => one()
