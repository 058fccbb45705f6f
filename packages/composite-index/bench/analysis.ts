import type { Design } from '../index.ts'
import { cheapestWays, sensitivity, uncertainty } from '../index.ts'
import { makeIndex } from '../analysis/testing/made-index.ts'

/** CPU seconds of the analyses on a made panel of 90 units and 25 indicators. */
export interface AnalysisTimes {
  /** Sobol with N = 1,000 and four parameters: 6,000 makings. */
  readonly sobol: number
  /** Monte Carlo with 1,000 makings. */
  readonly uncertainty: number
  /** The cheapest ways of one unit up by 1, 5 and 10 places. */
  readonly cheapestWays: number
}

const design: Design = {
  parameters: [
    {
      name: '极端值',
      alternatives: [1, 2, 3, 4, 5].map((winsorise) => ({ treat: { winsorise, skewness: 2, kurtosis: 3.5 } })),
    },
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
    { name: '合成', alternatives: [{ aggregate: { method: 'arithmetic' } }, { aggregate: { method: 'geometric' } }] },
  ],
}

export function measureAnalysis(): AnalysisTimes {
  const { model, panel } = makeIndex({
    seed: 20231231,
    units: 90,
    indicators: 25,
    periods: ['2023'],
    steps: { treat: { winsorise: 5, skewness: 2, kurtosis: 3.5 } },
  })
  const period = '2023'
  return {
    sobol: cpuSeconds(() => sensitivity(model, panel, design, { seed: 1, size: 1000, bootstrap: 200, period })),
    uncertainty: cpuSeconds(() => uncertainty(model, panel, design, { seed: 1, runs: 1000, period })),
    cheapestWays: cpuSeconds(() => cheapestWays(model, panel, { unit: '县30', period })),
  }
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}
