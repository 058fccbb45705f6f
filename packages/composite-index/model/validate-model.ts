import type { Fault } from './fault.ts'
import type { Model } from './model.ts'
import { readAgreement } from './validate/agreement.ts'
import { readElements } from './validate/elements.ts'
import { describe, Reader } from './validate/reader.ts'
import { readSteps } from './validate/steps.ts'
import { readTree } from './validate/tree.ts'

/**
 * Reads a model from JSON of any kind: the model as it was given, or all that is wrong with it at once, each with its
 * place and one Chinese sentence. A model with hints only is a model.
 */
export function validateModel(input: unknown): { readonly model: Model | null; readonly faults: readonly Fault[] } {
  const reader = new Reader()
  const isRight = () => reader.faults.every(({ severity }) => severity === 'hint')
  const fields = reader.fields('', input, '模型', ['name', 'levels', 'elements', 'steps'])
  if (fields) {
    reader.text('name', fields['name'], '模型的名称')
    const levels = readLevels(reader, fields['levels'])
    const elements = readElements(reader, fields['elements'], levels)
    readSteps(reader, fields['steps'], levels)
    if (elements && levels !== null) readTree(reader, elements, levels)
    if (isRight()) readAgreement(reader, input as Model)
  }
  return { model: isRight() ? (input as Model) : null, faults: reader.faults }
}

/** How many levels there are, where they can be counted. */
function readLevels(reader: Reader, value: unknown): number | null {
  const levels = reader.list('levels', value, '层次', { least: 2, most: 20 })
  if (!levels) return null
  for (const [at, level] of levels.entries()) {
    reader.text(`levels.${at}`, level, `第 ${at + 1} 层的名称`)
    if (levels.indexOf(level) < at) reader.refuse(`levels.${at}`, `第 ${at + 1} 层的名称 ${describe(level)} 重复了`)
  }
  return levels.length
}
