import { fileURLToPath } from 'node:url'
import { compileIndex, type Regeneration } from '../index.ts'
import { buildModel, readAsem, type RawFile } from '../conformance/asem.ts'
import { readFixture } from '../conformance/fixture.ts'
import type { NoisyFile } from '../conformance/noisy-weights.ts'
import { designOf, type UncertaintyFile } from '../conformance/uncertainty.ts'
import { makeModel, makePanel } from './made-up.ts'
import { leastCpu } from './measure.ts'

/** Milliseconds of one regeneration, and of what data. */
export interface Regenerated {
  readonly milliseconds: number
  readonly of: string
}

/** The design that COINr ran: 100 regenerations, each with its treatment, normalisation, weights and aggregation. */
export function measureRegeneration(): Regenerated {
  const folder = fileURLToPath(new URL('../../../../shared/fixtures/coinr', import.meta.url))
  const raw = readFixture(folder, '01_input_raw.json') as RawFile | null
  const noisy = readFixture(folder, '19_noisy_weight_sets.json') as NoisyFile | null
  const file = readFixture(folder, '20_sensitivity_UA_N100.json') as UncertaintyFile | null
  if (!raw || !noisy || !file) return { milliseconds: measureMadeUp(), of: '同样大小的造数' }
  const { panel, elements } = readAsem(raw)
  const index = compileIndex(buildModel(elements), panel)
  return { milliseconds: measure(designOf(file, noisy), (change) => index.regenerate(change)), of: 'ASEM 公开数据' }
}

function measureMadeUp(): number {
  const size = { units: 51, indicators: 49, periods: 1 }
  const index = compileIndex(makeModel(size), makePanel(size))
  const design = Array.from({ length: 100 }, (_, at): Regeneration => ({
    treat: { winsorise: 1 + (at % 5), skewness: 2, kurtosis: 3.5 },
    normalise: at % 2 ? { method: 'min-max', low: 1, high: 100 } : { method: 'z-score', mean: 10, deviation: 2 },
    aggregate: { method: at % 3 ? 'arithmetic' : 'geometric' },
    weights: { p0: 1 + at / 100 },
  }))
  return measure(design, (change) => index.regenerate(change))
}

function measure(design: readonly Regeneration[], regenerate: (change: Regeneration) => unknown): number {
  const all = () => {
    for (const change of design) regenerate(change)
  }
  return leastCpu(30, all) / design.length
}
