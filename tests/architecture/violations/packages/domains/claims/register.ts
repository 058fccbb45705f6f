// expect: a register is data
import { readFileSync } from 'node:fs'

export const title = readFileSync('title', 'utf8')
