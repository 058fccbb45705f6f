import type { Panel } from '../data/panel.ts'
import type { Aggregation } from '../model/aggregation.ts'
import { checkPanel } from '../data/check-panel.ts'
import { refuseFaults } from '../model/fault.ts'
import type { Model } from '../model/model.ts'
import type { Normalisation } from '../model/normalisation.ts'
import type { Imputation, Treatment } from '../model/steps.ts'
import { topOf } from '../model/tree.ts'
import { validateModel } from '../model/validate-model.ts'
import { Engine } from './engine.ts'
import { prepare, prepareChanged } from './prepare.ts'
import { refuseChange } from './refuse-change.ts'
import { weighAndAggregate } from './weigh.ts'

/** What is done otherwise than the model says; the rest is as the model says. */
export interface Regeneration {
  readonly treat?: Treatment
  readonly impute?: Imputation
  /** Of the indicators that have no normalisation of their own. */
  readonly normalise?: Normalisation
  readonly aggregate?: Aggregation | readonly Aggregation[]
  /** By element; the others keep theirs. */
  readonly weights?: Readonly<Record<string, number>>
  /** Instead of the panel's columns, by code; as long as they are. */
  readonly values?: Readonly<Record<string, Float64Array>>
}

/** Of the top: one cell for each period and unit, as in a {@link Panel}; NaN is missing. */
export interface Scores {
  readonly top: Float64Array
  /** 1 = best, by period. */
  readonly rank: Float64Array
}

export interface CompiledIndex {
  /** Computes the index again; the answer is the caller's. */
  regenerate(change?: Regeneration): Scores
}

/**
 * Makes an index ready to be computed many times with changes: the same numbers as {@link runIndex}, without reasons for
 * what is missing. What {@link Regeneration} brings in is not looked at cell by cell again: infinities, a reference that
 * is not there or a missing target come out as missing.
 *
 * Refuses by a RangeError what `validateModel` and `checkPanel` refuse, and changes that do not fit.
 */
export function compileIndex(model: Model, panel: Panel): CompiledIndex {
  refuseFaults(validateModel(model).faults)
  refuseFaults(checkPanel(model, panel))
  const engine = new Engine(model, panel)
  const { steps } = model
  const top = engine.scores.get(topOf(engine.tree).element.code)!
  const asGiven = prepare(engine.tree, model, panel)
  return {
    regenerate({
      treat = steps.treat,
      impute,
      normalise = steps.normalise,
      aggregate = steps.aggregate,
      weights,
      values,
    } = {}) {
      refuseChange(model, panel, { aggregate, weights, values })
      const prepared = impute
        ? prepare(engine.tree, model, panel, { impute, values })
        : values
          ? prepareChanged(asGiven, engine.tree, model, panel, values)
          : asGiven
      engine.score(prepared.columns, treat, normalise)
      weighAndAggregate(engine, model, aggregate, weights)
      return { top: top.slice(), rank: engine.rank(top) }
    },
  }
}
