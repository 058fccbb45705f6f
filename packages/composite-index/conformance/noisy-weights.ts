import { noisyWeights } from '../index.ts'
import { buildModel, type Asem } from './asem.ts'
import { textsOf, type Cell } from './fixture.ts'
import { RGenerator } from './r-generator.ts'
import type { Tally } from './tally.ts'

export interface NoisyFile {
  readonly iCode: readonly Cell[]
  readonly Level: readonly Cell[]
  readonly sets: readonly (readonly number[])[]
}

const noise = [
  { level: 2, factor: 0.25 },
  { level: 3, factor: 0.25 },
]

// As the fixtures' README states it; the file itself does not.
const seed = 20260101

/** 19: sets of noisy weights, drawn anew with R's own numbers. */
export function judgeNoisyWeights({ iCode, Level, sets }: NoisyFile, { elements }: Asem, tally: Tally): void {
  const model = buildModel(elements)
  const levels = new Map(elements.map(({ code, level }) => [code, level]))
  for (const [at, code] of textsOf(iCode).entries()) tally.fact(Level[at], levels.get(code))
  const generator = new RGenerator(seed)
  for (const set of sets) {
    const found = noisyWeights(model, noise, () => generator.uniform())
    for (const [at, code] of textsOf(iCode).entries()) tally.number(set[at]!, found[code]!)
  }
}
