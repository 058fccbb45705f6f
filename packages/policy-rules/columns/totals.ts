import { reach } from '../lowering/interval.ts'
import type { PlannedOutput } from './plan.ts'
import { writeScaled, type Column } from './population.ts'
import type { Baselines, Tally } from './tally.ts'

/** What one group of firms gets of one amount. */
export interface AmountTotal {
  readonly kind: 'number'
  /** Exact decimal text. */
  readonly sum: string
  /** Firms with an amount other than zero. */
  readonly paid: number
  /** Firms whose amount is not known: 缺数据. */
  readonly unknown: number
  /** Beside the baseline; null without one. A firm whose amount is unknown in either neither wins nor loses. */
  readonly change: Change | null
}

export interface Change {
  readonly winners: number
  readonly losers: number
  readonly gained: string
  readonly lost: string
}

/** How many firms of one group meet a condition: 符合, 不符合, 缺数据. */
export interface OutcomeTotal {
  readonly kind: 'boolean'
  readonly met: number
  readonly unmet: number
  readonly unknown: number
}

export type Total = AmountTotal | OutcomeTotal

/** The totals of each output, one place for each group. */
export function totalsOf(
  outputs: readonly PlannedOutput[],
  tallies: ReadonlyMap<string, Tally>,
  baselines: Baselines,
  groups: number,
): Map<string, readonly Total[]> {
  return new Map(
    outputs.map((output) => {
      const tally = tallies.get(output.name)!
      const total = (_: unknown, group: number): Total =>
        output.kind === 'number'
          ? amountOf(tally, group, output.node.scale, baselines.has(output.name))
          : outcomeOf(tally, group)
      return [output.name, Array.from({ length: groups }, total)]
    }),
  )
}

/** The columns of amounts that an earlier run left, each at the scale of its output. */
export function baselinesOf(outputs: readonly PlannedOutput[], earlier: ReadonlyMap<string, unknown>): Baselines {
  const found = new Map<string, Float64Array>()
  for (const { name, kind, node } of outputs) {
    const column = earlier.get(name) as Column | undefined
    if (kind !== 'number' || column === undefined) continue
    if (column.kind !== 'number' || column.decimals !== node.scale || reach(node) > largestCompared)
      throw new RangeError(`“${name}”不能和这一列比较：小数位数不同，或者超过2^52`)
    found.set(name, column.values)
  }
  return found
}

// The difference of two such amounts stays below 2^53.
const largestCompared = 2n ** 52n

function outcomeOf({ counts }: Tally, group: number): OutcomeTotal {
  const [met = 0, unmet = 0, unknown = 0] = counts.slice(3 * group, 3 * group + 3)
  return { kind: 'boolean', met, unmet, unknown }
}

function amountOf(tally: Tally, group: number, decimals: number, hasBaseline: boolean): AmountTotal {
  const { sums, gains, losses, winners, losers, counts } = tally
  const text = (sum: bigint | undefined) => writeScaled(sum ?? 0n, decimals)
  const change = {
    winners: winners[group] ?? 0,
    losers: losers[group] ?? 0,
    gained: text(gains[group]),
    lost: text(losses[group]),
  }
  return {
    kind: 'number',
    sum: text(sums[group]),
    paid: counts[3 * group] ?? 0,
    unknown: counts[3 * group + 2] ?? 0,
    change: hasBaseline ? change : null,
  }
}
