import type { Type } from '../core/type.ts'
import type { Signature } from './signature.ts'

type Result = Signature['result']

const plain =
  (type: Type): Result =>
  () =>
    type

export const anyResult = plain({ kind: 'any' })
export const numberResult = plain({ kind: 'number', unit: null })
export const stringResult = plain({ kind: 'string' })
export const booleanResult = plain({ kind: 'boolean' })
export const dateResult = plain({ kind: 'date' })
export const monthsResult = plain({ kind: 'months' })
export const numbersResult = plain({ kind: 'list', of: { kind: 'number', unit: null } })

/** The type of the first argument, or of its items when it is a list. */
export const itemResult: Result = ([first]) => (first?.kind === 'list' ? first.of : (first ?? { kind: 'any' }))

/** A list like the first argument. */
export const listResult: Result = ([first]) =>
  first?.kind === 'list' ? first : { kind: 'list', of: first ?? { kind: 'any' } }
