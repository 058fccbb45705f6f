import type { Population } from '../columns/population.ts'

/**
 * The sums of the five amounts in 分, by BigInt alone and straight from the text of the policies: it knows nothing of
 * trees, scales or doubles. A missing fact leaves an amount out, as 缺数据.
 */
export function sumExactly(population: Population, rows = population.size): readonly bigint[] {
  const sums = [0n, 0n, 0n, 0n, 0n]
  for (let row = 0; row < rows; row += 1) {
    for (const [at, amount] of amountsOf(population, row).entries()) sums[at]! += amount ?? 0n
  }
  return sums
}

export function amountsOf(population: Population, row: number): readonly (bigint | null)[] {
  const number = (name: string): bigint | null => {
    const value = population.columns.get(name)!.values[row]!
    return Number.isNaN(value) ? null : BigInt(value)
  }
  const code = (name: string): number => population.columns.get(name)!.values[row]!
  const isBad = code('失信') === 1
  return [
    research(isBad, number('研发费用'), number('上年研发费用'), number('营业收入')),
    isBad ? 0n : least(halfUp(number('贷款余额')! * 175n * number('贷款天数')!, 3_600_000n), 30_000_000n),
    recognition(isBad, code('高企首次认定'), number('营业收入')),
    insurance(code('险种'), number('保费')!),
    talents(code('规模'), number('人才数')),
  ]
}

function research(isBad: boolean, spent: bigint | null, before: bigint | null, turnover: bigint | null): bigint | null {
  const isShort = spent !== null && turnover !== null && turnover !== 0n && spent * 100n < turnover * 3n
  if (isBad || isShort) return 0n
  if (spent === null || turnover === null || turnover === 0n || before === null || before === 0n) return null
  const more = (spent - before) * 100n >= before * 20n ? (spent - before) * 1500n : 0n
  return least(halfUp(spent * 1000n + more, 10_000n), 50_000_000n)
}

function recognition(isBad: boolean, isFirst: number, turnover: bigint | null): bigint | null {
  if (isBad || isFirst === 0) return 0n
  if (isFirst === 2 || turnover === null) return null
  return turnover >= 2_000_000_000n ? 30_000_000n : 20_000_000n
}

function insurance(kind: number, premium: bigint): bigint | null {
  if (kind === -1) return null
  return kind < 2 ? least(halfUp(premium * 5n, 10n), 10_000_000n) : 0n
}

function talents(size: number, count: bigint | null): bigint | null {
  if (count === null) return null
  const step = count < 5n ? 0 : count < 20n ? 6 : 11
  return BigInt(step * (4 - size)) * 100_000n
}

// Halves away from zero, in whole numbers; the divisor is positive.
function halfUp(value: bigint, by: bigint): bigint {
  return value < 0n ? -((-2n * value + by) / (2n * by)) : (2n * value + by) / (2n * by)
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)
