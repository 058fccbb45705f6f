import type { Aggregation } from '../index.ts'
import { sum, type Cell } from './plain-columns.ts'

interface Part {
  readonly value: number
  readonly weight: number
}

/** One row of cells for each unit of a period. */
export function plainAggregate(
  rows: readonly (readonly Cell[])[],
  weights: readonly number[],
  spec: Aggregation,
): Cell[] {
  const scores = spec.method === 'copeland' ? copeland(rows, weights) : rows.map((row) => ofRow(row, weights, spec))
  return scores.map((score, at) => {
    const row = rows[at]!
    const isEnough = row.filter((cell) => cell !== null).length / row.length >= (spec.available ?? 0)
    return score !== null && isEnough && Number.isFinite(score) ? score : null
  })
}

function ofRow(
  row: readonly Cell[],
  weights: readonly number[],
  spec: Exclude<Aggregation, { method: 'copeland' }>,
): Cell {
  const parts = row.flatMap((value, at): Part[] =>
    value === null || weights[at] === 0 ? [] : [{ value, weight: weights[at]! }],
  )
  if (parts.length === 0) return null
  const total = sum(parts.map(({ weight }) => weight))
  const average = (of: (value: number) => number) => sum(parts.map(({ value, weight }) => weight * of(value))) / total
  const middle = average((value) => value)
  const values = parts.map(({ value }) => value)
  switch (spec.method) {
    case 'arithmetic':
      return middle
    case 'geometric':
      return power(parts, total, 0)
    case 'harmonic':
      return power(parts, total, -1)
    case 'generalised mean':
      return power(parts, total, spec.power)
    case 'mean-min': {
      const off = middle - Math.min(...values)
      return middle - spec.alpha * (Math.hypot(off, spec.beta) - spec.beta)
    }
    case 'mean-spread penalty': {
      if (middle <= 0) return null
      const count = spec.spread === 'sample' ? parts.length / (parts.length - 1) : 1
      const penalty = (average((value) => (value - middle) ** 2) * count) / middle
      return spec.sign === '-' ? middle - penalty : middle + penalty
    }
  }
}

function power(parts: readonly Part[], total: number, p: number): Cell {
  if (p === 1) return sum(parts.map(({ value, weight }) => (weight / total) * value))
  if (parts.some(({ value }) => value < 0 || (value === 0 && p <= 0))) return null
  if (p === 0) return parts.reduce((product, { value, weight }) => product * value ** (weight / total), 1)
  return sum(parts.map(({ value, weight }) => (weight / total) * value ** p)) ** (1 / p)
}

function copeland(rows: readonly (readonly Cell[])[], weights: readonly number[]): Cell[] {
  const isIn = rows.map((row) => row.some((cell, at) => cell !== null && weights[at] !== 0))
  return rows.map((row, one) => {
    if (!isIn[one]) return null
    const others = rows.filter((_, other) => other !== one && isIn[other])
    return sum(others.map((other) => against(row, other, weights)))
  })
}

function against(row: readonly Cell[], other: readonly Cell[], weights: readonly number[]): number {
  const common = row.flatMap((cell, at): (Part & { theirs: number })[] => {
    const theirs = other[at] ?? null
    return cell === null || theirs === null ? [] : [{ value: cell, theirs, weight: weights[at]! }]
  })
  const total = sum(common.map(({ weight }) => weight))
  if (total === 0) return 0
  const ahead = sum(common.map(({ value, theirs, weight }) => (value > theirs ? weight : 0)))
  const behind = sum(common.map(({ value, theirs, weight }) => (value < theirs ? weight : 0)))
  return Math.abs(ahead - behind) < 1e-12 * total ? 0 : Math.sign(ahead - behind)
}
