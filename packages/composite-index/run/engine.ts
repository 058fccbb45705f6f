import type { Panel } from '../data/panel.ts'
import { aggregationAt, type Aggregation } from '../model/aggregation.ts'
import type { Model } from '../model/model.ts'
import type { Normalisation } from '../model/normalisation.ts'
import type { Treatment } from '../model/steps.ts'
import { treeOf, type Tree } from '../model/tree.ts'
import { aggregate } from '../steps/aggregate/aggregate.ts'
import type { Parts } from '../steps/aggregate/parts.ts'
import { normalise, type Cells } from '../steps/normalise/normalise.ts'
import { Order } from '../statistics/order.ts'
import { rankFromAbove } from '../steps/rank.ts'
import { emptyTreated, treat, type Treated } from '../steps/treat.ts'

interface Made {
  readonly column: Float64Array
  readonly treatment: Treatment | undefined
  readonly spec: Normalisation
}

/** Hears what is done to outliers. */
interface Hearing {
  readonly treatment: (code: string, period: number, done: Treated) => void
  /** The column is the engine's: it goes on with it. */
  readonly treated: (code: string, values: Float64Array) => void
}

/** Columns and scratch of one model over one panel, so that it can be computed again and again without new memory. */
export class Engine {
  readonly tree: Tree
  /** Of indicators: treated and normalised in place; of aggregates: scores. By code. */
  readonly scores: ReadonlyMap<string, Float64Array>
  readonly #model: Model
  readonly #cells: Cells
  readonly #treated: Treated
  readonly #parts: readonly Parts[]
  /** What each indicator's scores were made of last. */
  readonly #made: Made[] = []

  constructor(model: Model, panel: Panel) {
    const { periods, units } = panel
    const size = periods.length * units.length
    this.#model = model
    this.tree = treeOf(model)
    this.scores = new Map(model.elements.map(({ code }) => [code, new Float64Array(size)]))
    this.#treated = emptyTreated(units.length)
    this.#cells = cellsOf(model, panel)
    this.#parts = this.tree.aggregates.map(({ children }) => ({
      columns: children.map(({ code }) => this.scores.get(code)!),
      weights: new Float64Array(children.length),
    }))
  }

  /** How many cells of a column are measured against each other. */
  get together(): number {
    return this.#cells.together
  }

  /**
   * Treats and normalises what was prepared; `hear` is told of each treatment. An indicator whose column and steps are the
   * very ones of the last time keeps its scores.
   */
  score(
    prepared: readonly Float64Array[],
    treatment: Treatment | undefined,
    common: Normalisation,
    hear?: Hearing,
  ): void {
    for (const [at, element] of this.tree.indicators.entries()) {
      const column = prepared[at]!
      const spec = element.normalise ?? common
      const made = this.#made[at]
      if (made?.column === column && made.treatment === treatment && made.spec === spec) continue
      this.#made[at] = { column, treatment, spec }
      const values = this.scores.get(element.code)!
      values.set(column)
      if (treatment) {
        this.#treat(values, treatment, (period, done) => hear?.treatment(element.code, period, done))
        hear?.treated(element.code, values)
      }
      normalise(values, spec, element, this.#cells)
    }
  }

  #treat(values: Float64Array, treatment: Treatment, tell: (period: number, done: Treated) => void): void {
    const { units } = this.#cells
    for (let from = 0; from < values.length; from += units) {
      treat(values, from, from + units, treatment, this.#treated)
      tell(from / units, this.#treated)
    }
  }

  /** Computes the aggregates of `level`, or of all levels, from the ones below. */
  aggregate(weights: ReadonlyMap<string, number>, spec: Aggregation | readonly Aggregation[], level?: number): void {
    const { units } = this.#cells
    for (const [at, { element, children }] of this.tree.aggregates.entries()) {
      if (level !== undefined && element.level !== level) continue
      const parts = this.#parts[at]!
      for (let part = 0; part < children.length; part += 1) parts.weights[part] = weights.get(children[part]!.code)!
      const into = this.scores.get(element.code)!
      const method = aggregationAt(spec, element.level)
      for (let from = 0; from < into.length; from += units) aggregate(parts, from, from + units, method, into)
    }
  }

  /** Places by period of an element's scores. */
  rank(scores: Float64Array): Float64Array {
    const { units, order } = this.#cells
    const into = new Float64Array(scores.length)
    const ties = this.#model.steps.rank?.ties ?? 'min'
    for (let from = 0; from < scores.length; from += units) rankFromAbove(scores, from, from + units, ties, into, order)
    return into
  }
}

function cellsOf({ steps }: Model, { periods, units }: Panel): Cells {
  const size = periods.length * units.length
  const together = steps.measuredOver === 'all periods' ? size : units.length
  const unitPlaces = new Map(units.map((unit, at) => [unit, at]))
  return {
    units: units.length,
    together,
    periodAt: (period) => periods.indexOf(period),
    unitAt: (unit) => unitPlaces.get(unit) ?? NaN,
    order: new Order(together),
  }
}
