import type { Panel } from '../data/panel.ts'
import { checkPanel } from '../data/check-panel.ts'
import type { Model } from '../model/model.ts'
import { refuseFaults } from '../model/fault.ts'
import { validateModel } from '../model/validate-model.ts'
import { shareAmongSiblings } from '../weights/given.ts'
import { aggregationAt } from '../model/aggregation.ts'
import { Engine } from './engine.ts'
import { prepare, type Prepared } from './prepare.ts'
import type { ElementResult, Run, TreatmentOf } from './result.ts'
import { weighAndAggregate } from './weigh.ts'
import { whyNoAggregate, whyNoScore } from './why.ts'

/**
 * Computes an index: denominators, screening, imputation, treatment, normalisation, weights, aggregation, ranks. What
 * went in is kept in the answer, so that `runIndex(run.model, run.panel)` gives the same bits.
 *
 * Refuses, by a RangeError with one sentence a fault, what `validateModel` and `checkPanel` refuse.
 */
export function runIndex(model: Model, panel: Panel): Run {
  refuseFaults(validateModel(model).faults)
  refuseFaults(checkPanel(model, panel))
  const engine = new Engine(model, panel)
  const prepared = prepare(engine.tree, model, panel)
  const { treatments, treated } = scoreIndicators(engine, model, panel, prepared)
  const weights = weighAndAggregate(engine, model, model.steps.aggregate)
  return {
    model,
    panel,
    units: panel.units,
    periods: panel.periods,
    elements: resultsOf(engine, model, { ...prepared, treated }, weights),
    screenedOut: namesByPeriod(prepared.screened, panel),
    treatments,
  }
}

function scoreIndicators(engine: Engine, { steps }: Model, { periods }: Panel, prepared: Prepared) {
  const treatments: TreatmentOf[] = []
  const treated = new Map<string, Float64Array>()
  engine.score(prepared.columns, steps.treat, steps.normalise, {
    treatment: (code, period, { winsorised, logarithm, passes, shape: { skewness, kurtosis } }) => {
      if (winsorised === 0 && !logarithm) return
      treatments.push({ code, period: periods[period]!, winsorised, logarithm, skewness, kurtosis, passes })
    },
    treated: (code, values) => treated.set(code, values.slice()),
  })
  return { treatments, treated }
}

function resultsOf(
  engine: Engine,
  model: Model,
  { columns, whys, imputed, treated }: Prepared & { readonly treated: ReadonlyMap<string, Float64Array> },
  weights: ReadonlyMap<string, number>,
): ReadonlyMap<string, ElementResult> {
  const elements = new Map<string, ElementResult>()
  for (const [at, element] of engine.tree.indicators.entries()) {
    const [raw, score] = [columns[at]!, engine.scores.get(element.code)!]
    const how = { spec: element.normalise ?? model.steps.normalise, together: engine.together }
    const why = whyNoScore(raw, score, whys[at]!, element, how)
    const weight = shareAmongSiblings(model, weights, element)
    const rank = engine.rank(score)
    const kept = treated.get(element.code)
    const more = kept ? { treated: kept } : {}
    elements.set(element.code, { raw, ...more, score, why, rank, weight, imputed: imputed[at]! })
  }
  for (const { element, children } of engine.tree.aggregates) {
    const score = engine.scores.get(element.code)!
    const { available = 0 } = aggregationAt(model.steps.aggregate, element.level)
    const parts = children.map(({ code }) => elements.get(code)!)
    const why = whyNoAggregate(score, parts, available)
    const weight = shareAmongSiblings(model, weights, element)
    elements.set(element.code, { score, why, rank: engine.rank(score), weight })
  }
  return elements
}

function namesByPeriod(screened: Uint8Array, { periods, units }: Panel): readonly (readonly string[])[] {
  return periods.map((_, period) => units.filter((__, unit) => screened[period * units.length + unit] === 1))
}
