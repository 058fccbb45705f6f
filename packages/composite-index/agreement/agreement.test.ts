import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkPanel,
  compileIndex,
  runIndex,
  validateModel,
  whyMissing,
  type Model,
  type Panel,
  type Weighting,
} from '../index.ts'
import { plainPlaces, split, type Cell } from './plain-columns.ts'
import { plainIndex } from './plain-index.ts'
import { given, type Given } from './random-models.ts'

const runs = 3000

function isRefused({ model, panel }: Given): boolean {
  return [...validateModel(model).faults, ...checkPanel(model, panel)].some(({ severity }) => severity === 'refused')
}

/** Within 1e-9 of the largest of the column: sums that cancel out leave no more. */
function disagreements(name: string, got: Float64Array, plain: readonly Cell[]): readonly string[] {
  const most = Math.max(1e-3, ...plain.map((cell) => Math.abs(cell ?? 0)))
  return [...got].flatMap((score, at) => {
    const wanted = plain[at]!
    const isSame = wanted === null ? Number.isNaN(score) : Math.abs(score - wanted) <= 1e-9 * most
    return isSame ? [] : [`${name} ${at}: ${score}, ${wanted}`]
  })
}

/** What is nearly zero by rounding may fall on the other side of a bound: there the two need not agree. */
function isOnEdge(columns: Iterable<Iterable<Cell>>): boolean {
  for (const column of columns) {
    for (const cell of column) {
      const size = Math.abs(cell ?? 0)
      if ((size > 0 && size < 1e-12) || size > 1e12) return true
    }
  }
  return false
}

test('另写的一遍在随机的模型上得分处处相同', { timeout: 120_000 }, () => {
  let [refused, edges] = [0, 0]
  const seen = { present: 0, missing: 0 }
  fc.assert(
    fc.property(given, (one) => {
      if (isRefused(one)) {
        refused += 1
        return
      }
      const run = runIndex(one.model, one.panel)
      const plain = plainIndex(one.model, one.panel)
      const columns = [...[...run.elements.values()].map(({ score }) => score), ...plain.values()]
      if (isOnEdge(columns)) {
        edges += 1
        return
      }
      const wrong = [...run.elements].flatMap(([code, { score }]) => disagreements(code, score, plain.get(code)!))
      expect(wrong).toEqual([])
      for (const { score } of run.elements.values()) {
        for (const cell of score) seen[Number.isNaN(cell) ? 'missing' : 'present'] += 1
      }
    }),
    { numRuns: runs },
  )
  expect(refused).toBeLessThan(runs / 4)
  expect(edges).toBeLessThan(runs / 20)
  expect(seen.present).toBeGreaterThan(seen.missing)
})

test('缺数的格子都有原因，有数的都没有，没有无穷大，名次按得分', { timeout: 120_000 }, () => {
  const reasons = new Set<number>()
  fc.assert(
    fc.property(given, (one) => {
      if (isRefused(one)) return
      const run = runIndex(one.model, one.panel)
      for (const { score, why, rank, weight } of run.elements.values()) {
        for (const [at, cell] of score.entries()) {
          expect(Number.isFinite(cell)).toBe(why[at] === whyMissing.present)
          reasons.add(why[at]!)
        }
        expect(rank).toEqual(Float64Array.from(placesOf(score, one)))
        expect(weight).toBeGreaterThanOrEqual(0)
      }
    }),
    { numRuns: runs },
  )
  expect([...reasons].toSorted((a, b) => a - b)).toEqual(Object.values(whyMissing))
})

function placesOf(score: Float64Array, { model, panel }: Given): readonly number[] {
  const cells = Array.from(score, (cell) => (Number.isNaN(cell) ? null : -cell))
  const ties = model.steps.rank?.ties ?? 'min'
  return split(cells, panel.units.length).flatMap((part) => plainPlaces(part, ties).map((place) => place ?? NaN))
}

const changes = fc.array(
  fc.record(
    {
      treat: fc.constantFrom({ winsorise: 1, skewness: 1, kurtosis: 2 }, { winsorise: 3, skewness: 0.5, kurtosis: 1 }),
      impute: fc.constantFrom({ method: 'mean' } as const, { method: 'panel linear' } as const),
      cell: fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(NaN, 0, 3, 7.5, 1e4)),
      weight: fc.constantFrom(0, 1, 4),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 5 },
)

test('编译后一次次重算，与改好了整个算一遍，每一位都相同', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(given, changes, ({ model, panel }, list) => {
      fc.pre(!isRefused({ model, panel }))
      const index = compileIndex(model, panel)
      for (const { treat, impute, cell, weight } of [...list, {}]) {
        const steps = { ...model.steps, ...(treat && { treat }), ...(impute && { impute }) }
        const weights: Record<string, number> = weight === undefined ? {} : { i0: weight }
        const values = cell ? replaced(panel, cell) : {}
        const weigh = withWeights(model, weights)
        const changed = { ...model, steps: { ...steps, ...(weigh && { weigh }) } }
        const columns = new Map([...panel.columns, ...Object.entries(values)])
        fc.pre(!isRefused({ model: changed, panel: { ...panel, columns } }))
        const { top, rank } = index.regenerate({ ...(treat && { treat }), ...(impute && { impute }), weights, values })
        const run = runIndex(changed, { ...panel, columns }).elements.get(
          model.elements.find(({ parent }) => parent === null)!.code,
        )!
        expect(top).toEqual(run.score)
        expect(rank).toEqual(run.rank)
      }
    }),
    { numRuns: 1000 },
  )
})

/** Weights that stand for some elements come before all others. */
function withWeights(
  { steps: { weigh }, elements }: Model,
  weights: Readonly<Record<string, number>>,
): Weighting | undefined {
  if (Object.keys(weights).length === 0) return weigh
  const own = weigh?.method === 'equal' ? Object.fromEntries(elements.map(({ code }) => [code, 1])) : {}
  return { method: 'set', weights: { ...own, ...(weigh?.method === 'set' && weigh.weights), ...weights } }
}

function replaced(
  { columns }: Panel,
  [which, at, value]: readonly [number, number, number],
): Record<string, Float64Array> {
  const [code, column] = [...columns][which % columns.size]!
  return { [code]: column.with(at % column.length, value) }
}
