import type { Element, Model, Normalisation, Panel, Ties, Treatment } from '../index.ts'

/** A missing cell is null. */
export type Cell = number | null
type Cells = readonly Cell[]

/** Everything again in lists of numbers and nulls, as slowly and plainly as it can be written. */
export const present = (cells: Cells): number[] => cells.filter((cell) => cell !== null)
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
export const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length
const finite = (value: number): Cell => (Number.isFinite(value) ? value : null)
const each = (cells: Cells, of: (value: number) => number): Cells =>
  cells.map((cell) => (cell === null ? null : finite(of(cell))))

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const half = sorted.length / 2
  return Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!
}

/** The periods of a column. */
export function split(cells: Cells, size: number): Cells[] {
  return Array.from({ length: cells.length / size }, (_, at) => cells.slice(at * size, (at + 1) * size))
}

function centralMoment(numbers: readonly number[], power: number): number {
  const middle = mean(numbers)
  return mean(numbers.map((one) => (one - middle) ** power))
}

function passes(cells: Cells, { skewness, kurtosis }: Treatment): { pass: boolean; skew: number } {
  const numbers = present(cells)
  const n = numbers.length
  if (n < 4 || new Set(numbers).size === 1) return { pass: true, skew: 0 }
  const variance = centralMoment(numbers, 2)
  const g1 = centralMoment(numbers, 3) / variance ** 1.5
  const g2 = centralMoment(numbers, 4) / variance ** 2 - 3
  const skew = (g1 * Math.sqrt(n * (n - 1))) / (n - 2)
  const kurt = ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * g2 + 6)
  return { pass: Math.abs(skew) < skewness || kurt < kurtosis, skew }
}

/** Winsorised point by point, or the logarithms of what was given. */
export function plainTreat(cells: Cells, spec: Treatment): Cells {
  let now = cells
  let state = passes(now, spec)
  const ends = { high: 0, low: 0 }
  while (!state.pass && ends.high + ends.low < spec.winsorise) {
    const isHigh = state.skew >= 0
    const ordered = [...new Set(present(now))].toSorted((one, other) => (isHigh ? other - one : one - other))
    const [end, next] = ordered as [number, number]
    ends[isHigh ? 'high' : 'low'] = now.filter((cell) => cell === end).length
    now = now.map((cell) => (cell === end ? next : cell))
    state = passes(now, spec)
  }
  if (state.pass && new Set(present(now)).size > 1) return now
  if (passes(cells, spec).pass) return cells
  const [least, most] = [Math.min(...present(cells)), Math.max(...present(cells))]
  return each(cells, (value) => Math.log(value - least + (most - least) / 100))
}

/** Places from below. */
export function plainPlaces(cells: Cells, ties: Ties): Cells {
  const numbers = present(cells)
  return each(cells, (value) => {
    const below = numbers.filter((other) => other < value).length
    const same = numbers.filter((other) => other === value).length
    return { min: below + 1, max: below + same, average: below + (same + 1) / 2 }[ties]
  })
}

export function plainNormalise(cells: Cells, spec: Normalisation, element: Element, model: Model, panel: Panel): Cells {
  const units = panel.units.length
  const isLess = element.better === 'lower'
  if (spec.method === 'fixed base') {
    const base = split(cells, units)[panel.periods.indexOf(spec.period)]!
    return cells.map((cell, at) => {
      const own = spec.of === 'own value' ? base[at % units]! : present(base).length > 0 ? mean(present(base)) : null
      if (cell === null || own === null || own <= 0 || (isLess && cell <= 0)) return null
      return finite(100 * (isLess ? own / cell : cell / own))
    })
  }
  const turned = isLess && spec.method !== 'goalposts' ? cells.map((cell) => (cell === null ? null : -cell)) : cells
  const isWhole = model.steps.measuredOver === 'all periods' && spec.method !== 'distance to reference'
  return split(turned, isWhole ? cells.length : units).flatMap((part) => together(part, spec, element, panel))
}

function together(
  cells: Cells,
  spec: Exclude<Normalisation, { method: 'fixed base' }>,
  element: Element,
  panel: Panel,
): Cells {
  const numbers = present(cells)
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const towards = (point: number, capped = false) =>
    each(cells, (value) =>
      capped ? Math.min(1, (value - least) / (point - least)) : (value - least) / (point - least),
    )
  switch (spec.method) {
    case 'none':
      return cells
    case 'min-max':
      return each(cells, (value) => spec.low + ((spec.high - spec.low) * (value - least)) / (most - least))
    case 'z-score': {
      const deviation = Math.sqrt(sum(numbers.map((one) => (one - mean(numbers)) ** 2)) / (numbers.length - 1))
      return each(cells, (value) =>
        least === most ? NaN : spec.mean + (spec.deviation * (value - mean(numbers))) / deviation,
      )
    }
    case 'rank':
      return plainPlaces(cells, spec.ties ?? 'min')
    case 'borda':
      return each(plainPlaces(cells, spec.ties ?? 'min'), (place) => place - 1)
    case 'percentile rank':
      return each(cells, (value) => numbers.filter((other) => other < value).length / (numbers.length - 1))
    case 'distance to maximum':
      return towards(most)
    case 'fraction of maximum':
      return each(cells, (value) => value / most)
    case 'distance to reference': {
      const point = cells[panel.units.indexOf(spec.unit)] ?? NaN
      return towards(point > least ? point : NaN, spec.capped)
    }
    case 'distance to target': {
      const point = element.better === 'lower' ? -element.target! : element.target!
      return towards(point > least ? point : NaN, spec.capped)
    }
    case 'goalposts': {
      const [worst, best] = element.goalposts!
      const share = (value: number) => (value - worst) / (best - worst)
      const kept = (value: number) => (spec.truncated === false ? share(value) : Math.max(0, Math.min(1, share(value))))
      return each(cells, (value) => spec.low + (spec.high - spec.low) * kept(value))
    }
  }
}
