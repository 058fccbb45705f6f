import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

export interface SqlMeasured {
  /** Milliseconds to sum the five policies over all firms on one worker. */
  readonly compiled: number
  readonly byHand: number
  readonly version: string
  readonly isRight: boolean
}

interface Line {
  readonly version: string
  readonly compiled: number
  readonly byHand: number
  readonly sums: readonly (readonly string[])[]
  readonly refusals: readonly unknown[]
}

/** The database is another package's: a process of its own measures it. */
export function measureSql(size: number, sums: readonly string[]): SqlMeasured {
  const script = resolve(import.meta.dirname, '../../../tests/bench/policy-rules-sql.ts')
  const text = execFileSync(process.execPath, [script, String(size)], { encoding: 'utf8', maxBuffer: 1 << 24 })
  const { version, compiled, byHand, sums: found, refusals } = JSON.parse(text) as Line
  const isRight = refusals.length === 0 && found.every((list) => list.every((sum, at) => plain(sum) === sums[at]))
  return { version, compiled, byHand, isRight }
}

function plain(sum: string): string {
  return sum.includes('.') ? sum.replace(/\.?0+$/, '') : sum
}
