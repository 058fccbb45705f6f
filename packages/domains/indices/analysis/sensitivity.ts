import { sensitivity, type ParameterSensitivity } from '@dongjian/composite-index'
import type { OpenEdition } from '../editions/edition.ts'
import { orRefuse } from '../editions/open-edition.ts'
import { aboutOf, type Asked } from './ask.ts'
import type { OnProgress } from './on-progress.ts'
import { designOf } from './uncertainty.ts'

export interface SensitivityAsked extends Pick<Asked, 'year'> {
  readonly size: number
  readonly bootstrap: number
  readonly seed?: number | undefined
}

export interface IndexSensitivities {
  readonly year: string
  readonly seed: number
  readonly size: number
  readonly regenerations: number
  readonly output: string
  readonly parameters: readonly ParameterSensitivity[]
}

/** What our own places hang on most: Sobol's first and total order of how far all places move on average. */
export function measureSensitivity(
  open: OpenEdition,
  asked: SensitivityAsked,
  onProgress?: OnProgress,
): IndexSensitivities {
  const { year } = aboutOf(open, asked)
  const { size, bootstrap, seed = open.edition.seed } = asked
  const { parameters, regenerations } = orRefuse(() =>
    sensitivity(open.model.model, open.panel, designOf(open), {
      seed,
      size,
      bootstrap,
      period: year,
      output: 'mean rank shift',
      ...(onProgress && { onProgress }),
    }),
  )
  return { year, seed, size, regenerations, output: '各县（市、区）位次的平均变动', parameters }
}
