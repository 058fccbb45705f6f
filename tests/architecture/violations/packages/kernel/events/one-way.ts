// lint: import(no-cycle)
import { other } from './other-way.ts'

export const one = (): number => other()
