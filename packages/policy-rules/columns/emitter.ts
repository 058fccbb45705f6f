import type { Scaled, Text, Truth } from '../lowering/node.ts'
import type { Slots } from './slots.ts'

/** Writes each sort of node as an expression of JavaScript over the slots. */
export interface Emitter {
  readonly slots: Slots
  /** The whole number at the node's own scale, NaN for null. */
  readonly number: (node: Scaled) => string
  /** The same as the name of a constant, for an expression that needs it more than once. */
  readonly name: (node: Scaled) => string
  /** The same at a finer scale. */
  readonly aligned: (node: Scaled, scale: number) => string
  /** Holds when it is true, and when it is false; neither for null. */
  readonly isTrue: (node: Truth) => string
  readonly isFalse: (node: Truth) => string
  /** The code of the word, −1 for null. */
  readonly text: (node: Text) => string
}
