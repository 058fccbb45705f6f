import fc from 'fast-check'
import type { Aggregation, Element, Imputation, Model, Normalisation, Panel, Treatment, Weighting } from '../index.ts'

/** A model and data for it, of any kind that is valid. */
export interface Given {
  readonly model: Model
  readonly panel: Panel
}

const ties = fc.constantFrom('min', 'max', 'average')
const capped = fc.boolean()
const bounds = fc.constantFrom<readonly [number, number]>([0, 100], [1, 100], [-1, 1])

export const normalisations = (periods: readonly string[], units: readonly string[]): fc.Arbitrary<Normalisation> =>
  fc.oneof(
    bounds.map(([low, high]): Normalisation => ({ method: 'min-max', low, high })),
    fc.constantFrom<Normalisation>(
      { method: 'z-score', mean: 0, deviation: 1 },
      { method: 'z-score', mean: 10, deviation: 2 },
    ),
    ties.map((tie): Normalisation => ({ method: 'rank', ties: tie })),
    ties.map((tie): Normalisation => ({ method: 'borda', ties: tie })),
    fc.constantFrom<Normalisation>(
      { method: 'none' },
      { method: 'percentile rank' },
      { method: 'distance to maximum' },
      { method: 'fraction of maximum' },
    ),
    fc
      .tuple(fc.constantFrom(...units), capped)
      .map(([unit, cap]): Normalisation => ({ method: 'distance to reference', unit, capped: cap })),
    capped.map((cap): Normalisation => ({ method: 'distance to target', capped: cap })),
    fc
      .tuple(bounds, capped)
      .map(([[low, high], truncated]): Normalisation => ({ method: 'goalposts', low, high, truncated })),
    fc
      .tuple(fc.constantFrom(...periods), fc.constantFrom('own value', 'mean of units'))
      .map(([period, of]): Normalisation => ({ method: 'fixed base', period, of })),
  )

export const aggregations: fc.Arbitrary<Aggregation> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom<Aggregation>(
        { method: 'arithmetic' },
        { method: 'geometric' },
        { method: 'harmonic' },
        { method: 'copeland' },
      ),
      fc.constantFrom(-2, -1, 0, 0.5, 1, 2, 3).map((power): Aggregation => ({ method: 'generalised mean', power })),
      fc
        .tuple(fc.constantFrom(0, 0.5, 1), fc.constantFrom(0, 1, 10))
        .map(([alpha, beta]): Aggregation => ({ method: 'mean-min', alpha, beta })),
      fc
        .tuple(fc.constantFrom('-', '+'), fc.constantFrom('population', 'sample'))
        .map(([sign, spread]): Aggregation => ({ method: 'mean-spread penalty', sign, spread })),
    ),
    fc.constantFrom(undefined, 0.5, 1),
  )
  .map(([spec, available]) => (available === undefined ? spec : { ...spec, available }))

/** One for all levels or one each. Who wins a pair above the second level may hang on the last bit of a mean. */
function aggregatesOf(levels: number): fc.Arbitrary<Aggregation | readonly Aggregation[]> {
  const list = fc.tuple(...Array.from({ length: levels - 1 }, () => aggregations))
  const isSafe = ({ method }: Aggregation, at: number) => at === 0 || method !== 'copeland'
  return fc.oneof(
    aggregations.filter(({ method }) => levels === 2 || method !== 'copeland'),
    list.map((specs) => specs.map((spec, at): Aggregation => (isSafe(spec, at) ? spec : { method: 'arithmetic' }))),
  )
}

const imputations: fc.Arbitrary<Imputation> = fc.constantFrom(
  { method: 'mean' },
  { method: 'median' },
  { method: 'mean of group', group: '片区' },
  { method: 'median of group', group: '片区' },
  { method: 'panel linear' },
)

// Bounds that no small whole numbers meet: there rounding would decide.
const treatments: fc.Arbitrary<Treatment> = fc.record({
  winsorise: fc.integer({ min: 0, max: 4 }),
  skewness: fc.constantFrom(0.3013, 1.0071, 2.0057),
  kurtosis: fc.constantFrom(0.3019, 2.0037, 3.5041),
})

const values = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -5, max: 20 }) },
  { weight: 3, arbitrary: fc.integer({ min: 100, max: 999_983 }).map((value) => value / 1009) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1e6) },
  { weight: 2, arbitrary: fc.constant(NaN) },
)

interface Shape {
  readonly levels: number
  readonly families: readonly number[]
  readonly indicators: number
  readonly weights: readonly number[]
  readonly lower: readonly boolean[]
  readonly denominators: readonly boolean[]
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  levels: fc.integer({ min: 2, max: 4 }),
  families: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  indicators: fc.integer({ min: 1, max: 7 }),
  weights: fc.array(fc.constantFrom(0, 0.5, 1, 1, 2, 3.7), { minLength: 24, maxLength: 24 }),
  lower: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  denominators: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
})

/** Aggregates of one or two on each level below the top, indicators below them; every family has some weight. */
function elementsOf({ levels, families, indicators, weights, lower, denominators }: Shape): readonly Element[] {
  const elements: Element[] = []
  let above: readonly (string | null)[] = [null]
  const add = (code: string, level: number, parent: string | null, more: Partial<Element> = {}) => {
    const isFirst = !elements.some((other) => other.parent === parent)
    const weight = isFirst ? 1 : weights[elements.length % weights.length]!
    elements.push({ code, name: code, level, parent, weight, ...more })
  }
  for (let level = levels; level > 1; level -= 1) {
    const count = level === levels ? 1 : Math.max(above.length, 1 + (families[level]! % 2))
    const codes = Array.from({ length: count }, (_, at) => `L${level}.${at}`)
    for (const [at, code] of codes.entries()) add(code, level, above[at % above.length]!)
    above = codes
  }
  for (let at = 0; at < Math.max(indicators, above.length); at += 1) {
    const isLess = lower[at % 7]!
    add(`i${at}`, 1, above[at < above.length ? at : families[at % 12]! % above.length]!, {
      better: isLess ? 'lower' : 'higher',
      target: isLess ? 1 : 9,
      goalposts: isLess ? [12, -1] : [-1, 12],
      ...(denominators[at % 7] && { denominator: 'd' }),
    })
  }
  return elements
}

const weightings = (elements: readonly Element[]): fc.Arbitrary<Weighting> =>
  fc.constantFrom<Weighting>(
    { method: 'given' },
    { method: 'equal' },
    { method: 'set', weights: Object.fromEntries(elements.slice(1, 3).map(({ code }) => [code, 2.5])) },
  )

/** Models with all steps, or none, over a few units and years. */
export const given: fc.Arbitrary<Given> = fc
  .tuple(shapes, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 3 }))
  .chain(([shape, unitCount, periodCount]) => {
    const elements = elementsOf(shape)
    const units = Array.from({ length: unitCount }, (_, at) => `县${at}`)
    const periods = Array.from({ length: periodCount }, (_, at) => String(2020 + at))
    const codes = [...elements.filter(({ level }) => level === 1).map(({ code }) => code), 'd']
    const size = unitCount * periodCount
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
    return fc.record({
      model: fc
        .record({
          screen: maybe(
            fc.record({
              available: fc.constantFrom(0, 0.5, 0.9),
              nonzero: fc.constantFrom(0, 0.4),
              after: fc.constantFrom('denominators', 'imputation'),
            }),
          ),
          impute: maybe(imputations),
          treat: maybe(treatments),
          normalise: normalisations(periods, units),
          measuredOver: maybe(fc.constantFrom('each period', 'all periods')),
          weigh: maybe(weightings(elements)),
          aggregate: aggregatesOf(shape.levels),
          rank: maybe(fc.record({ ties })),
        })
        .map((steps): Model => {
          const said = Object.fromEntries(Object.entries(steps).filter(([, step]) => step !== undefined))
          const levels = Array.from({ length: shape.levels }, (_, at) => `第${at + 1}层`)
          return { name: '随机', levels, elements, steps: said as unknown as Model['steps'] }
        }),
      panel: fc
        .tuple(
          fc.array(fc.array(values, { minLength: size, maxLength: size }), {
            minLength: codes.length,
            maxLength: codes.length,
          }),
          fc.array(fc.constantFrom('东', '西', null), { minLength: unitCount, maxLength: unitCount }),
        )
        .map(([columns, labels]): Panel => ({
          periods,
          units,
          columns: new Map(codes.map((code, at) => [code, Float64Array.from(columns[at]!)])),
          groups: new Map([['片区', labels]]),
        })),
    })
  })
