import type { Fault } from '../model/fault.ts'
import type { Model } from '../model/model.ts'
import { checkColumns } from './check/columns.ts'
import { checkNames } from './check/names.ts'
import { checkReferences } from './check/references.ts'
import type { Panel } from './panel.ts'

/** A note of what is wrong. */
export type Tell = (severity: Fault['severity'], where: string, message: string) => void

/**
 * What is wrong with data for a model that is valid, all at once: units and periods, columns and their lengths,
 * infinities, columns that say nothing, references that are not there. Hints are what the steps have an answer for
 * (`whyMissing`).
 */
export function checkPanel(model: Model, panel: Panel): readonly Fault[] {
  const faults: Fault[] = []
  const tell: Tell = (severity, where, message) => faults.push({ where, message, severity })
  checkNames(panel, model, tell)
  checkReferences(panel, model, tell)
  checkColumns(panel, model, tell)
  return faults
}
