import type { Comparison } from '../syntax.ts'
import type { Reader } from './reader.ts'

const comparisons: readonly Comparison[] = ['<=', '>=', '!=', '<', '>', '=']

/** The comparison operator that comes next, taken; null when none does. */
export function takeComparison(reader: Reader): Comparison | null {
  if (reader.sees('==')) reader.fail('syntax', '相等请写一个“=”')
  return comparisons.find((operator) => reader.take(operator)) ?? null
}
