import { emptyColumn, type Column, type Population } from '../columns/population.ts'
import { facts, type FactName } from './policies.ts'

/** Numbers from 0 to 1 that are the same in every run (xorshift32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

type Draw = (random: () => number) => number

// Skewed like firms: many small, few large. In 分.
const money =
  (largest: number): Draw =>
  (random) =>
    Math.round(random() ** 4 * largest * 100)
const orMissing =
  (share: number, missing: number, draw: Draw): Draw =>
  (random) =>
    random() < share ? missing : draw(random)
const chance =
  (share: number): Draw =>
  (random) =>
    random() < share ? 1 : 0
const pick =
  (choices: number): Draw =>
  (random) =>
    Math.floor(random() * choices)

const draws: Record<FactName, Draw> = {
  研发费用: orMissing(0.02, NaN, money(50_000_000)),
  上年研发费用: orMissing(0.03, NaN, money(45_000_000)),
  营业收入: orMissing(0.01, NaN, money(800_000_000)),
  贷款余额: money(50_000_000),
  贷款天数: pick(366),
  高企首次认定: orMissing(0.01, 2, chance(0.05)),
  失信: chance(0.01),
  保费: money(500_000),
  险种: orMissing(0.02, -1, pick(4)),
  规模: pick(4),
  人才数: orMissing(0.02, NaN, pick(40)),
}

/** So many firms of a made-up county; the same numbers in every run. */
export function makePopulation(size: number): Population {
  const random = seeded(20_231_231)
  const columns = Object.entries(draws).map(([name, draw]): [FactName, Column] => {
    const column = emptyColumn(facts[name as FactName], size)
    for (let row = 0; row < size; row += 1) column.values[row] = draw(random)
    return [name as FactName, column]
  })
  return { size, columns: new Map(columns) }
}
