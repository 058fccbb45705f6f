import type { Draw } from './random.ts'

/** Money in 分: whole numbers, so that parts add up to their total exactly. */
export type Fen = bigint

/** 1494.39 万元 → 分. */
export function fenOf(wan: string): Fen {
  const [whole = '0', part = ''] = wan.split('.')
  return BigInt(whole) * 1_000_000n + BigInt(part.padEnd(6, '0'))
}

/** 分 as a ledger writes it in 万元, without needless zeros. */
export function wanOf(fen: Fen): string {
  const part = (fen % 1_000_000n).toString().padStart(6, '0').replace(/0+$/, '')
  return `${fen / 1_000_000n}${part === '' ? '' : `.${part}`}`
}

export const sumOf = (parts: readonly Fen[]): Fen => parts.reduce((sum, part) => sum + part, 0n)

/** Parts in proportion to the weights, each a multiple of `step`; the largest takes what is left, so the sum is exact. */
export function splitBy(total: Fen, weights: readonly number[], step: Fen = 1n): Fen[] {
  const all = BigInt(weights.reduce((sum, weight) => sum + weight, 0))
  const parts = weights.map((weight) => ((total * BigInt(weight)) / all / step) * step)
  const largest = weights.indexOf(Math.max(...weights))
  parts[largest] = parts[largest]! + total - sumOf(parts)
  return parts
}

/** Weights of firms as they are: a few large, many small. */
export const unevenWeights = (count: number, draw: Draw): number[] =>
  Array.from({ length: count }, () => {
    const size = draw.whole(12, 40)
    return size * size * draw.pick([1, 1, 1, 2, 3]) + draw.whole(1, 97)
  })
