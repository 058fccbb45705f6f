// expect: the kernel stands on nothing of ours
// lint: eslint(no-restricted-imports)
import { registers } from '@dongjian/domains/definitions'

export const names = Object.keys(registers)
