// expect: a pure library does no I/O
// lint: eslint(no-restricted-imports)
import { readFileSync } from 'node:fs'

export const words = (file: string): string => readFileSync(file, 'utf8')
