import { validateModel } from '@dongjian/composite-index'
import type { Definitions } from '@dongjian/kernel/figures'
import { readYaml, sayIssue, type Path, type PlacedFault, type PlaceOf } from '../../yaml-file.ts'
import { bindingsOf, columnsOf, elementsOf, type PlacedElement } from './elements.ts'
import { findFaults } from './faults.ts'
import { faultsOfWays } from './design-faults.ts'
import type { IndexModel } from './document.ts'
import { designOf, stepsOf } from './method.ts'
import { sayMethod } from './say-method.ts'
import { modelShape, type WrittenModel } from './shape.ts'

export type Figures = Definitions['figures']

/** A hint does not keep the model from being used. */
export interface ModelFault extends PlacedFault {
  readonly severity: 'refused' | 'hint'
}

export interface ReadModel {
  readonly document: IndexModel | null
  readonly faults: readonly ModelFault[]
}

/** A model has some dozens of indicators; a file of more than this is none. */
export const longestModel = 256 * 1024

/**
 * Reads a model from the text of its file (YAML or JSON in the words of `shape.ts`): the model, and everything that is
 * wrong with it at once, each with its place. `figures` are those that indicators may be bound to; null leaves that open,
 * for a model that was checked when it was saved.
 */
export function readModel(text: string, figures: Figures | null): ReadModel {
  if (text.length > longestModel)
    return { document: null, faults: [refused({ line: 1, column: 1, message: '文件超过256KB，不是一个指数模型' })] }
  const { plain, placeOf, faults } = readYaml(text)
  if (faults.length > 0) return { document: null, faults: faults.map(refused) }
  const checked = modelShape.safeParse(plain, { reportInput: true })
  if (!checked.success) {
    const said = checked.error.issues.map((issue) => ({ ...placeOf(issue.path as Path), message: sayIssue(issue) }))
    return { document: null, faults: said.map(refused) }
  }
  return build(checked.data, placeOf, figures)
}

const refused = (fault: PlacedFault): ModelFault => ({ ...fault, severity: 'refused' })

function build(written: WrittenModel, placeOf: PlaceOf, figures: Figures | null): ReadModel {
  const placed = elementsOf(written)
  const own = findFaults(written, placed, figures).map(({ path, message }) => refused({ ...placeOf(path), message }))
  const { model, faults } = validateModel({
    name: written.名称,
    levels: written.层次,
    elements: placed.map(({ element }) => element),
    steps: stepsOf(written),
  })
  const engine = faults.map(({ where, message, severity }) => ({
    ...placeOf(pathOf(where, placed)),
    message: message.endsWith('。') ? message.slice(0, -1) : message,
    severity,
  }))
  const design = designOf(written)
  // A model that was checked when it was saved can still be read.
  const open = model && design && figures ? faultsOfWays(model, design) : []
  const all = [...own, ...engine, ...open.map(({ path, message }) => refused({ ...placeOf(path), message }))]
  if (!model || own.length > 0 || open.length > 0) return { document: null, faults: all }
  return {
    document: {
      name: written.名称,
      edition: written.版本,
      about: written.说明 ?? null,
      sample: written.样本 === '是',
      base: written.基期 ?? null,
      model,
      columns: columnsOf(written, placed),
      bindings: bindingsOf(placed),
      design,
      method: sayMethod(written),
    },
    faults: all,
  }
}

/** Where in the file the engine's `elements.3.weight` stands. */
function pathOf(where: string, placed: readonly PlacedElement[]): Path {
  const [list, at] = where.split('.')
  if (list === 'elements' && at !== undefined) return placed[Number(at)]?.path ?? ['指数']
  return list === 'levels' ? ['层次'] : list === 'steps' ? ['方法'] : []
}
