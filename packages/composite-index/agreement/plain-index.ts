import type { Element, Imputation, Model, Panel } from '../index.ts'
import { plainAggregate } from './plain-aggregates.ts'
import { mean, median, plainNormalise, plainTreat, present, split, type Cell } from './plain-columns.ts'

/** The scores of all elements, by code: what the engine does, told again. */
export function plainIndex(model: Model, panel: Panel): ReadonlyMap<string, readonly Cell[]> {
  const units = panel.units.length
  const indicators = model.elements.filter(({ level }) => level === 1)
  const given = new Map(indicators.map((element) => [element.code, denominated(element, panel)]))
  const late = model.steps.screen?.after === 'imputation'
  const nobody = [...given.values()][0]!.map(() => false)
  const filledAll = [...given.values()].map((cells) => imputed(cells, nobody, model.steps.impute, panel))
  const out = screened(late ? filledAll : [...given.values()], model)
  const scores = new Map<string, readonly Cell[]>()
  for (const element of indicators) {
    const keep = (cells: readonly Cell[]) => cells.map((cell, at) => (out[at] ? null : cell))
    const cells = given.get(element.code)!
    const { impute } = model.steps
    const filled = late ? keep(imputed(cells, nobody, impute, panel)) : imputed(keep(cells), out, impute, panel)
    const { treat, normalise } = model.steps
    const treated = treat ? split(filled, units).flatMap((part) => plainTreat(part, treat)) : filled
    scores.set(element.code, plainNormalise(treated, element.normalise ?? normalise, element, model, panel))
  }
  for (let level = 2; level <= model.levels.length; level += 1) {
    for (const element of model.elements.filter((one) => one.level === level)) {
      scores.set(element.code, scoreOf(element, model, scores, units))
    }
  }
  return scores
}

function denominated({ code, denominator }: Element, { columns }: Panel): readonly Cell[] {
  const cells = (of: string) => Array.from(columns.get(of)!, (cell): Cell => (Number.isNaN(cell) ? null : cell))
  if (denominator === undefined) return cells(code)
  const divisors = cells(denominator)
  return cells(code).map((cell, at) => {
    const divisor = divisors[at]!
    return cell === null || divisor === null || divisor === 0 ? null : cell / divisor
  })
}

function screened(columns: readonly (readonly Cell[])[], { steps: { screen } }: Model): readonly boolean[] {
  return columns[0]!.map((_, at) => {
    const row = columns.map((column) => column[at]!)
    if (!screen) return false
    const count = present(row).length
    const zeros = row.filter((cell) => cell === 0).length
    const isFull = count === 0 || 1 - zeros / count >= (screen.nonzero ?? 0)
    return count / row.length < screen.available || !isFull
  })
}

function imputed(
  cells: readonly Cell[],
  out: readonly boolean[],
  spec: Imputation | undefined,
  panel: Panel,
): readonly Cell[] {
  const units = panel.units.length
  if (!spec) return cells
  return cells.map((cell, at) => {
    if (cell !== null || out[at]) return cell
    const unit = at % units
    if (spec.method === 'panel linear')
      return onLine(
        cells.filter((_, other) => other % units === unit),
        Math.floor(at / units),
      )
    const peers = split(cells, units)[Math.floor(at / units)]!
    if (!('group' in spec)) return middleOf(present(peers), spec.method)
    const labels = panel.groups!.get(spec.group)!
    if (labels[unit] === null) return null
    const own = peers.filter((_, other) => labels[other] === labels[unit])
    return middleOf(present(own), spec.method === 'mean of group' ? 'mean' : 'median')
  })
}

function middleOf(numbers: readonly number[], method: 'mean' | 'median'): Cell {
  if (numbers.length === 0) return null
  return method === 'mean' ? mean(numbers) : median(numbers)
}

/** The periods of the random panels are years one after the other. */
function onLine(series: readonly Cell[], period: number): Cell {
  const known = series.flatMap((cell, at) => (cell === null ? [] : [{ at, cell }]))
  const before = known.findLast(({ at }) => at < period)
  const after = known.find(({ at }) => at > period)
  if (!before || !after) return (before ?? after)?.cell ?? null
  return before.cell + ((after.cell - before.cell) * (period - before.at)) / (after.at - before.at)
}

function scoreOf(element: Element, model: Model, scores: ReadonlyMap<string, readonly Cell[]>, units: number): Cell[] {
  const children = model.elements.filter(({ parent }) => parent === element.code)
  const { weigh, aggregate } = model.steps
  const weights = children.map(({ code, weight }) => {
    if (weigh?.method === 'set') return weigh.weights[code] ?? weight
    return weigh?.method === 'equal' ? 1 : weight
  })
  const columns = children.map(({ code }) => scores.get(code)!)
  const rows = columns[0]!.map((_, at) => columns.map((column) => column[at]!))
  const spec = [aggregate].flat()[Array.isArray(aggregate) ? element.level - 2 : 0]!
  return Array.from({ length: rows.length / units }, (_, at) => rows.slice(at * units, (at + 1) * units)).flatMap(
    (part) => plainAggregate(part, weights, spec),
  )
}
