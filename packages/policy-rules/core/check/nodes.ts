import type { Value } from '../../values/value.ts'
import type { Operation } from '../operation.ts'
import type { Span, Tree } from '../tree.ts'
import type { Type } from '../type.ts'
import { booleanType } from '../types.ts'

export function constant(value: Value, type: Type, span: Span): Tree {
  return { kind: 'constant', value, type, span }
}

export function nothing(span: Span): Tree {
  return constant(null, { kind: 'null' }, span)
}

export function operation(name: Operation, args: readonly Tree[], type: Type, span: Span): Tree {
  return { kind: 'operation', operation: name, args, type, span }
}

export function truth(name: Operation, args: readonly Tree[], span: Span): Tree {
  return operation(name, args, booleanType, span)
}

/** Whether reading it twice costs nothing. */
export function isCheap(tree: Tree): boolean {
  return tree.kind === 'constant' || tree.kind === 'fact' || tree.kind === 'parameter' || tree.kind === 'local'
}

/** Whether it is the literal `null`. */
export function isNull(tree: Tree): boolean {
  return tree.kind === 'constant' && tree.value === null && tree.type.kind === 'null'
}
