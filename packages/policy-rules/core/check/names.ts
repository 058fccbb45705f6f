import { builtinNames, conversionsOfUnit, builtins } from '../../builtins/catalog.ts'
import { own } from '../own.ts'
import type { Span, Tree } from '../tree.ts'
import { anyType } from '../types.ts'
import type { Checker, Scope } from './checker.ts'
import { constant, nothing, operation } from './nodes.ts'
import { suggest } from './suggest.ts'

export function checkName(name: string, span: Span, checker: Checker): Tree {
  const found = resolve(name, span, checker, checker.scopes.length - 1)
  if (found) return found
  if (builtins.has(name) || conversionsOfUnit.has(name)) {
    const sentence = `“${name}”是函数，请在后面写括号和参数`
    return checker.fault(span, checker.known ? 'arguments' : 'unsupported', sentence)
  }
  return builtinNames.includes(name) ? refuseBuiltin(name, span, checker) : unknownName(name, span, checker)
}

/** What a name means from the innermost scope outwards. */
function resolve(name: string, span: Span, checker: Checker, from: number): Tree | null {
  for (let at = from; at >= 0; at -= 1) {
    const scope = checker.scopes[at]
    if (scope?.kind === 'names') {
      const found = scope.bindings.get(name)
      if (found) return { kind: found.kind, name, type: found.type, span }
    } else if (scope) {
      const entry = entryOfItem(name, scope, span, checker, () => resolve(name, span, checker, at - 1))
      if (entry) return entry
    }
  }
  return null
}

/** The entry of a filter's item; without a schema it shows only later whether there is one. */
function entryOfItem(
  name: string,
  scope: Scope & { kind: 'item' },
  span: Span,
  checker: Checker,
  outer: () => Tree | null,
): Tree | null {
  const item: Tree = { kind: 'local', name: scope.alias, type: scope.type, span }
  if (scope.type.kind === 'context') {
    const type = own(scope.type.entries, name)
    if (!type) return null
    scope.used = true
    return { kind: 'path', of: item, name, type, span }
  }
  if (checker.known) return null
  scope.used = true
  const args = [item, constant(name, { kind: 'string' }, span), outer() ?? nothing(span)]
  return operation({ name: 'entry of item' }, args, anyType, span)
}

export function refuseBuiltin(name: string, span: Span, checker: Checker): Tree {
  return checker.fault(span, 'unsupported', `不支持函数“${name}”`)
}

export function unknownName(name: string, span: Span, checker: Checker): Tree {
  const near = suggest(name, [...checker.names(), ...(checker.known ? builtins.keys() : [])])
  const hint = near === null ? '，请先定义它，或改为已有的名称' : `，是不是“${near}”？`
  return checker.fault(span, 'unknown-name', `不认识“${name}”${hint}`)
}
