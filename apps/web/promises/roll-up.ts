import type { Promised } from '@dongjian/server/contract'
import { addDecimals } from '../amount/decimal-sum.ts'
import { shiftPoint, trimZeros } from '../amount/decimal-text.ts'
import { roundTo } from '../amount/amount-text.ts'

export interface RolledUpHere {
  readonly progress: string | null
  readonly weight: string
  readonly counted: number
  readonly leftOut: number
}

const places = 6
const scaled = (text: string): bigint => BigInt(shiftPoint(text, places).split('.')[0]!)

/** Σ weight × progress / Σ weight of the promises on the page, as the server counts those of a unit; one decimal. */
export function rollUpHere(promises: readonly Promised[]): RolledUpHere {
  const known = promises.filter(({ progress, weight }) => progress !== null && scaled(weight) > 0n)
  const weight = known.reduce((sum, one) => sum + scaled(one.weight), 0n)
  const done = known.reduce((sum, one) => sum + scaled(one.weight) * scaled(one.progress!), 0n)
  return {
    progress: weight === 0n ? null : trimZeros(roundTo(shiftPoint(String(done / weight), -places), 1)),
    weight: addDecimals(known.map((one) => one.weight)),
    counted: known.length,
    leftOut: promises.length - known.length,
  }
}
