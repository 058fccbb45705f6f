import type { Panel } from '../../data/panel.ts'
import type { Aggregation } from '../../model/aggregation.ts'
import type { Element, Model, Steps } from '../../model/model.ts'
import type { Normalisation } from '../../model/normalisation.ts'

import { Generator } from '../random/generator.ts'

/** An index for tests: two groups of indicators, units and periods as many as asked for, all from one seed. */
export interface MadeIndex {
  readonly model: Model
  readonly panel: Panel
}

export interface MadeOptions {
  readonly seed: number
  readonly units?: number
  readonly indicators?: number
  readonly periods?: readonly string[]
  readonly aggregate?: Aggregation | readonly Aggregation[]
  readonly normalise?: Normalisation
  readonly steps?: Partial<Steps>
  /** The share of cells without a value. */
  readonly gaps?: number
}

export function makeIndex({
  seed,
  units = 12,
  indicators = 6,
  periods = ['2022', '2023'],
  aggregate = { method: 'arithmetic' },
  normalise = { method: 'min-max', low: 1, high: 100 },
  steps = {},
  gaps = 0,
}: MadeOptions): MadeIndex {
  const generator = Generator.of(seed)
  const weight = () => 0.5 + generator.uniform()
  const codes = Array.from({ length: indicators }, (_, at) => `I${at + 1}`)
  const elements: Element[] = [
    ...codes.map((code, at): Element => {
      const isLower = at % 3 === 2
      return {
        code,
        name: `指标${at + 1}`,
        level: 1,
        parent: at % 2 === 0 ? 'A' : 'B',
        weight: weight(),
        unit: '%',
        ...(isLower && { better: 'lower' as const }),
        ...(normalise.method === 'goalposts' && { goalposts: isLower ? ([100, 0] as const) : ([0, 100] as const) }),
      }
    }),
    { code: 'A', name: '创新投入', level: 2, parent: 'X', weight: weight() },
    { code: 'B', name: '创新产出', level: 2, parent: 'X', weight: weight() },
    { code: 'X', name: '科创指数', level: 3, parent: null, weight: 1 },
  ]
  const size = units * periods.length
  const columns = codes.map((code) => {
    const cells = Float64Array.from({ length: size }, () =>
      generator.uniform() < gaps ? NaN : 5 + 90 * generator.uniform(),
    )
    return [code, cells] as const
  })
  return {
    model: {
      name: '试算',
      levels: ['指标', '一级指标', '总指数'],
      elements,
      steps: { normalise, aggregate, ...steps },
    },
    panel: { periods, units: Array.from({ length: units }, (_, at) => `县${at + 1}`), columns: new Map(columns) },
  }
}
