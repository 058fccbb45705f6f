import type { Scaled } from '../lowering/node.ts'
import { factors } from '../lowering/rounding.ts'
import { bind } from './slots.ts'
import type { Emitter } from './emitter.ts'

/**
 * Rounding by whole numbers in doubles. Math.floor(a / b) is the exact floor while |a| stays below 2^53: when a / b is
 * no whole number it is at least 1 / b away from the next one, which is more than half a unit of the last place of the
 * quotient, so that the division cannot round up to it. The bound is checked where the node was lowered (`widest`).
 */
export function rounded(emit: Emitter, node: Extract<Scaled, { kind: 'round' }>): string {
  const { numerator, denominator, mode } = node
  const { top, bottom } = factors(numerator, denominator, node.scale)
  if (denominator === null) return roundBy(mode, timesLiteral(emit.name(numerator), top), String(bottom), numerator)
  const by = timesLiteral(emit.name(denominator), bottom)
  const of = timesLiteral(emit.name(numerator), top)
  if (denominator.low > 0n) return roundBy(mode, of, by, numerator)
  const [size, signed] = [
    bind(emit.slots, node, 'd', () => `Math.abs(${by})`),
    bind(emit.slots, node, 's', () => `(${emit.name(denominator)} < 0 ? -${of} : ${of})`),
  ]
  return roundBy(mode, signed, size, { low: -1n, high: 1n })
}

// n and d are names or products of one, d is positive.
function roundBy(mode: string, n: string, d: string, { low, high }: Pick<Scaled, 'low' | 'high'>): string {
  const bySign = (above: string, below: string) =>
    low >= 0n ? above : high <= 0n ? below : `(${n} < 0 ? ${below} : ${above})`
  const halfAbove = `Math.floor((2 * ${n} + ${d}) / (2 * ${d}))`
  const halfBelow = `Math.ceil((2 * ${n} - ${d}) / (2 * ${d}))`
  switch (mode) {
    case 'floor':
      return `Math.floor(${n} / ${d})`
    case 'ceiling':
      return `Math.ceil(${n} / ${d})`
    case 'down':
      return bySign(`Math.floor(${n} / ${d})`, `Math.ceil(${n} / ${d})`)
    case 'up':
      return bySign(`Math.ceil(${n} / ${d})`, `Math.floor(${n} / ${d})`)
    case 'half up':
      return bySign(halfAbove, halfBelow)
    case 'half down':
      return bySign(halfBelow, halfAbove)
    default: {
      // A half went up; when that is odd the even neighbour lies below.
      const isOddHalf = `(2 * ${n} + ${d}) % (2 * ${d}) === 0 && ${halfAbove} % 2 !== 0`
      return `(${isOddHalf} ? ${halfAbove} - 1 : ${halfAbove})`
    }
  }
}

function timesLiteral(name: string, factor: bigint): string {
  return factor === 1n ? name : `(${name} * ${factor})`
}
