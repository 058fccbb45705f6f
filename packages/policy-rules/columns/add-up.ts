import { reach } from '../lowering/interval.ts'
import { build } from './build.ts'
import { cellOf } from './write-columns.ts'
import type { Emitter } from './emitter.ts'
import { emitterFor, type PlannedOutput } from './plan.ts'
import type { Population } from './population.ts'
import { createTally, type Baselines, type Groups, type Tally } from './tally.ts'

/** Adds up outputs without writing rows. */
export interface Adder {
  readonly add: (
    parameters: ReadonlyMap<string, number>,
    groups: Groups | null,
    baselines: Baselines,
  ) => Map<string, Tally>
}

// A double adds whole numbers exactly up to 2^53. So many rows are added before the sums move into a BigInt that they
// cannot pass it; an amount too large for a thousand such rows is added in two halves of 26 bits and more.
const longest = 65_536
const shortest = 1024
const half = 2 ** 26

interface Part {
  readonly output: PlannedOutput
  readonly isSplit: boolean
  readonly hasBaseline: boolean
}

// Places of one output's part in the array of sums: sum low and high, gained low and high, lost low and high, three
// counts, winners, losers.
const places = 11

export function createAdder(
  outputs: readonly PlannedOutput[],
  population: Population,
  compared: ReadonlySet<string>,
  isGrouped: boolean,
): Adder {
  const emit = emitterFor(outputs, population)
  const parts = outputs.map((output): Part => ({
    output,
    isSplit: isLarge(output),
    hasBaseline: compared.has(output.name),
  }))
  const pieces = parts.map((part, at) => pieceOf(emit, part, at, isGrouped))
  const baselineSlots = parts.flatMap(({ hasBaseline }, at) => (hasBaseline ? [`b${at}`] : []))
  const { slots } = emit
  const body = [
    ...slots.before,
    ...(isGrouped ? [] : pieces.flatMap(({ variables }) => variables.map((name) => `let ${name} = 0;`))),
    'for (let i = from; i < rows; i++) {',
    ...(isGrouped ? [`const g = groups[i] * ${parts.length * places};`] : []),
    ...slots.within,
    ...pieces.flatMap(({ statements }) => statements),
    '}',
    ...(isGrouped
      ? []
      : pieces.flatMap(({ variables }) => variables.map((name) => `sums[${name.slice(1)}] = ${name};`))),
  ].join('\n')
  const built = build(slots, ['from', 'sums', 'groups', ...baselineSlots], body)
  const block = parts.reduce((rows, part) => Math.min(rows, rowsOf(part)), longest)
  return {
    add: (parameters, groups, baselines) => {
      const count = groups?.count ?? 1
      const tallies = parts.map(() => createTally(count))
      const sums = new Float64Array(count * parts.length * places)
      const given = Object.fromEntries(parts.map(({ output }, at) => [`b${at}`, baselines.get(output.name)]))
      for (let from = 0; from < population.size; from += block) {
        const rows = Math.min(population.size, from + block)
        sums.fill(0)
        const extras = { from, sums, groups: groups?.codes, ...given }
        built.run(...built.list({ ...population, size: rows }, parameters, extras))
        for (const [at, tally] of tallies.entries()) drain(tally, sums, at * places, parts.length * places, count)
      }
      return new Map(parts.map(({ output }, at) => [output.name, tallies[at]!]))
    },
  }
}

interface Piece {
  readonly variables: readonly string[]
  readonly statements: readonly string[]
}

function pieceOf(emit: Emitter, { output, isSplit, hasBaseline }: Part, at: number, isGrouped: boolean): Piece {
  const used = new Set<number>()
  const place = (offset: number): string => {
    used.add(at * places + offset)
    return isGrouped ? `sums[g + ${at * places + offset}]` : `s${at * places + offset}`
  }
  const add = (offset: number, value: string, isHalved: boolean): string =>
    isHalved
      ? `{ const high = Math.floor(${value} / ${half}); ${place(offset)} += ${value} - high * ${half}; ${place(offset + 1)} += high; }`
      : `${place(offset)} += ${value};`
  const statements = [`const v${at} = ${cellOf(emit, output)};`]
  if (output.kind === 'boolean') {
    statements.push(`if (v${at} === 1) ${place(6)}++; else if (v${at} === 0) ${place(7)}++; else ${place(8)}++;`)
  } else {
    const known = `${add(0, `v${at}`, isSplit)} if (v${at} !== 0) ${place(6)}++;`
    const isNullable = output.node.nullable
    statements.push(isNullable ? `if (v${at} === v${at}) { ${known} } else ${place(8)}++;` : known)
  }
  if (hasBaseline) {
    const won = `${place(9)}++; ${add(2, `(v${at} - b${at}[i])`, true)}`
    const lost = `${place(10)}++; ${add(4, `(b${at}[i] - v${at})`, true)}`
    statements.push(`if (v${at} > b${at}[i]) { ${won} } else if (v${at} < b${at}[i]) { ${lost} }`)
  }
  return { variables: [...used].map((number) => `s${number}`), statements }
}

function drain(tally: Tally, sums: Float64Array, offset: number, stride: number, groups: number): void {
  for (let group = 0; group < groups; group += 1) {
    const at = group * stride + offset
    const whole = (place: number) => BigInt(sums[at + place]!) + BigInt(sums[at + place + 1]!) * BigInt(half)
    tally.sums[group]! += whole(0)
    tally.gains[group]! += whole(2)
    tally.losses[group]! += whole(4)
    for (let count = 0; count < 3; count += 1) tally.counts[3 * group + count]! += sums[at + 6 + count]!
    tally.winners[group]! += sums[at + 9]!
    tally.losers[group]! += sums[at + 10]!
  }
}

function isLarge(output: PlannedOutput): boolean {
  return output.kind === 'number' && reach(output.node) * BigInt(shortest) > BigInt(Number.MAX_SAFE_INTEGER)
}

function rowsOf({ output, isSplit }: Part): number {
  if (output.kind !== 'number' || isSplit) return longest
  const size = Number(reach(output.node))
  return size === 0 ? longest : Math.floor(Number.MAX_SAFE_INTEGER / size)
}
