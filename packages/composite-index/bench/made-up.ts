import type { Element, Model, Panel } from '../index.ts'

export interface Size {
  readonly units: number
  readonly indicators: number
  readonly periods: number
}

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

/** A model of three levels: indicators in pillars of six, all steps done. */
export function makeModel({ indicators }: Size): Model {
  const pillars = Math.ceil(indicators / 6)
  const elements: Element[] = [{ code: 'top', name: '总指数', level: 3, parent: null, weight: 1 }]
  for (let at = 0; at < pillars; at += 1) {
    elements.push({ code: `p${at}`, name: `支柱${at}`, level: 2, parent: 'top', weight: 1 + (at % 3) })
  }
  for (let at = 0; at < indicators; at += 1) {
    const better = at % 4 === 0 ? 'lower' : 'higher'
    elements.push({
      code: `i${at}`,
      name: `指标${at}`,
      level: 1,
      parent: `p${at % pillars}`,
      weight: 1 + (at % 2),
      better,
    })
  }
  return {
    name: '测算',
    levels: ['指标', '支柱', '总指数'],
    elements,
    steps: {
      screen: { available: 0.6 },
      impute: { method: 'median' },
      treat: { winsorise: 5, skewness: 2, kurtosis: 3.5 },
      normalise: { method: 'min-max', low: 1, high: 100 },
      aggregate: { method: 'arithmetic' },
    },
  }
}

/** Skewed like counties, one cell in fifty missing; the same numbers in every run. */
export function makePanel({ units, indicators, periods }: Size): Panel {
  const random = seeded(20_231_231)
  const draw = () => (random() < 0.02 ? NaN : Math.exp(3 * random() * random()) * 100)
  return {
    periods: Array.from({ length: periods }, (_, at) => String(2014 + at)),
    units: Array.from({ length: units }, (_, at) => `县${at}`),
    columns: new Map(
      Array.from({ length: indicators }, (_, at) => [`i${at}`, Float64Array.from({ length: periods * units }, draw)]),
    ),
  }
}
