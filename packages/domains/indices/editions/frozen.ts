import { createHash } from 'node:crypto'
import type { Run } from '@dongjian/composite-index'

/** What an edition keeps of its run: aggregates as they came out, and a hash over every bit of the indicators too. */
export interface FrozenResult {
  readonly units: readonly string[]
  readonly years: readonly string[]
  /** By code: a row for each year, a cell in it for each unit; null where there is none. */
  readonly scores: Readonly<Record<string, readonly (readonly (number | null)[])[]>>
  readonly places: Readonly<Record<string, readonly (readonly (number | null)[])[]>>
  /** SHA-256 over scores, places and reasons of all elements. */
  readonly hash: string
}

export function freezeRun(run: Run): FrozenResult {
  const { model, periods, units } = run
  const aggregates = model.elements.filter(({ level }) => level > 1).map(({ code }) => code)
  const rowsOf = (read: (code: string) => Float64Array) =>
    Object.fromEntries(
      aggregates.map((code) => [
        code,
        periods.map((_, year) =>
          Array.from(read(code).subarray(year * units.length, (year + 1) * units.length), nullOf),
        ),
      ]),
    )
  return {
    units,
    years: periods,
    scores: rowsOf((code) => run.elements.get(code)!.score),
    places: rowsOf((code) => run.elements.get(code)!.rank),
    hash: hashOf(run),
  }
}

/** How a run that was made again agrees with what was frozen: to the bit, in all that people see, or not. */
export type Agreement = 'same bits' | 'same places' | 'different'

/** What another version of the engine may differ by without anybody seeing it. */
const tolerance = 1e-9

export function agreeWith(frozen: FrozenResult, again: FrozenResult): Agreement {
  if (frozen.hash === again.hash) return 'same bits'
  const same = (one: Cells, other: Cells, isSame: (a: number, b: number) => boolean) =>
    Object.entries(one).every(([code, rows]) =>
      rows.every((row, i) =>
        row.every((cell, at) => {
          const found = other[code]?.[i]?.[at] ?? null
          return cell === null || found === null ? cell === found : isSame(cell, found)
        }),
      ),
    )
  const near = (a: number, b: number) => Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a))
  const places = same(frozen.places, again.places, (a, b) => a === b)
  return places && same(frozen.scores, again.scores, near) ? 'same places' : 'different'
}

type Cells = FrozenResult['scores']

const nullOf = (value: number): number | null => (Number.isNaN(value) ? null : value)

/** The same arguments give the same bits; NaN has many, so that a missing score counts by its reason alone. */
function hashOf({ elements }: Run): string {
  const hash = createHash('sha256')
  for (const [code, { score, rank, why }] of [...elements].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(code)
    hash.update(bytesOf(score.map((value) => (Number.isNaN(value) ? 0 : value))))
    hash.update(bytesOf(rank.map((value) => (Number.isNaN(value) ? 0 : value))))
    hash.update(why)
  }
  return hash.digest('hex')
}

/** Little-endian on every machine. */
function bytesOf(values: Float64Array): Uint8Array {
  const bytes = new Uint8Array(values.length * 8)
  const view = new DataView(bytes.buffer)
  for (const [i, value] of values.entries()) view.setFloat64(i * 8, value, true)
  return bytes
}
