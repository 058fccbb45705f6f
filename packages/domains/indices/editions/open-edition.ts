import { runIndex, type Panel, type Run } from '@dongjian/composite-index'
import type { Tx } from '@dongjian/kernel/store'
import { getDataset } from '../datasets.ts'
import type { IndexModel } from '../model/document.ts'
import { getModel } from '../models.ts'
import { refuse } from '../refusals.ts'
import type { OpenEdition } from './edition.ts'
import { getIndexEdition } from './editions.ts'
import { agreeWith, freezeRun } from './frozen.ts'
import { assemblePanel } from './panel.ts'

/**
 * Makes an edition again from the model, the data and the bound values that it keeps. Refuses one of which a place or a
 * score comes out otherwise.
 */
export async function openIndexEdition(tx: Tx, id: string | null): Promise<OpenEdition> {
  const edition = await getIndexEdition(tx, id)
  const model = await getModel(tx, edition.model.id)
  const dataset = await getDataset(tx, edition.dataset.id)
  const panel = assemblePanel(model, dataset, edition.unit.code, edition.bound)
  const run = runRefusing(model, panel)
  const agreement = agreeWith(edition.result, freezeRun(run))
  if (agreement === 'different') throw refuse('indexNotReplayed', { engine: edition.engine })
  return { edition, model, dataset, panel, run, isSameBits: agreement === 'same bits' }
}

/** What the engine does not take is refused in its own sentences. */
export function runRefusing({ model }: Pick<IndexModel, 'model'>, panel: Panel): Run {
  return orRefuse(() => runIndex(model, panel))
}

export function orRefuse<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) throw refuse('indexRunRefused', { messages: error.message.split('\n') })
    throw error
  }
}
