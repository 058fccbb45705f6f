import { cheapestWays, prepareWhatIf, sensitivity, uncertainty, type Design, type Regeneration } from '../index.ts'
import { makeModel, makePanel } from './made-up.ts'
import { leastCpu } from './measure.ts'

/** CPU milliseconds of the analyses over 90 units and 25 indicators. */
export interface AnalysisTimes {
  /** Sobol with N = 1,000 and four parameters: 6,000 makings. */
  readonly sensitivity: number
  /** Monte Carlo with 1,000 makings. */
  readonly uncertainty: number
  /** One unit up by 1, 5 and 10 places, by each indicator. */
  readonly cheapestWays: number
  /** One move of a slider. */
  readonly whatIf: number
}

const treatments = [1, 2, 3, 4, 5].map((winsorise): Regeneration => ({
  treat: { winsorise, skewness: 2, kurtosis: 3.5 },
}))

const design: Design = {
  parameters: [
    { name: '异常值', alternatives: treatments },
    {
      name: '标准化',
      alternatives: [
        { normalise: { method: 'min-max', low: 1, high: 100 } },
        { normalise: { method: 'z-score', mean: 10, deviation: 2 } },
      ],
    },
    {
      name: '权重',
      noisyWeights: [
        { level: 1, factor: 0.25 },
        { level: 2, factor: 0.25 },
      ],
    },
    { name: '汇总', alternatives: [{ aggregate: { method: 'arithmetic' } }, { aggregate: { method: 'geometric' } }] },
  ],
}

export function measureAnalysis(): AnalysisTimes {
  const size = { units: 90, indicators: 25, periods: 1 }
  const [model, panel] = [makeModel(size), makePanel(size)]
  const [period = '', unit = ''] = [panel.periods[0], panel.units[30]]
  const ask = prepareWhatIf(model, panel)
  const moves = Array.from({ length: 100 }, (_, step) => ({ unit, period, values: { i7: 100 + step } }))
  return {
    sensitivity: leastCpu(3, () => sensitivity(model, panel, design, { seed: 1, size: 1000, bootstrap: 200, period })),
    uncertainty: leastCpu(3, () => uncertainty(model, panel, design, { seed: 1, runs: 1000, period })),
    cheapestWays: leastCpu(3, () => cheapestWays(model, panel, { unit, period })),
    whatIf: leastCpu(3, () => moves.forEach((move) => ask(move))) / moves.length,
  }
}
