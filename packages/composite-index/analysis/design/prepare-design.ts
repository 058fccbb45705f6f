import type { Panel } from '../../data/panel.ts'
import type { Model } from '../../model/model.ts'
import { compileIndex, type CompiledIndex } from '../../run/compile-index.ts'
import type { Run } from '../../run/result.ts'
import { runIndex } from '../../run/run-index.ts'
import type { Generator } from '../random/generator.ts'
import { compileWithUsedWeights, withUsedWeights } from '../top.ts'
import type { Design } from './design.ts'
import { openDesign, type OpenDesign } from './open-design.ts'

export interface PreparedDesign {
  /** The index by the model as it is. */
  readonly nominal: Run
  readonly open: OpenDesign
  readonly compiled: CompiledIndex
}

/**
 * Everything that the makings of a design share. Weights that the data give (principal components) would be computed anew
 * over noisy ones, so a design with noise keeps those of the nominal run.
 */
export function prepareDesign(model: Model, panel: Panel, design: Design, generator: Generator): PreparedDesign {
  const nominal = runIndex(model, panel)
  const isNoisy = design.parameters.some((parameter) => 'noisyWeights' in parameter)
  const compiled = isNoisy ? compileWithUsedWeights(nominal) : compileIndex(model, panel)
  return { nominal, open: openDesign(withUsedWeights(nominal), design, generator), compiled }
}
