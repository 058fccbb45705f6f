import { partsOf, type Syntax, type SyntaxEnd, type SyntaxIterator } from '../../language/syntax.ts'
import type { End, Entry, Iterator, Tree } from '../tree.ts'
import type { Type } from '../type.ts'
import { anyType, isOpen, join, numberType, printType } from '../types.ts'
import type { Checker, Scope } from './checker.ts'
import { nothing } from './nodes.ts'
import { checkCondition } from './operators.ts'

export function checkList(syntax: Syntax & { kind: 'list' }, checker: Checker): Tree {
  const items = syntax.items.map((item) => checker.check(item))
  if (!checker.known) return { kind: 'list', items, type: { kind: 'list', of: anyType }, span: syntax.span }
  let of: Type = { kind: 'null' }
  for (const item of items) {
    const joined = join(of, item.type)
    if (!joined) return checker.fault(item.span, 'type', `列表里不能同时有${printType(of)}和${printType(item.type)}`)
    of = joined
  }
  return { kind: 'list', items, type: { kind: 'list', of }, span: syntax.span }
}

export function checkRange(syntax: Syntax & { kind: 'range' }, checker: Checker): Tree {
  const [low, high] = [checkEnd(syntax.low, checker), checkEnd(syntax.high, checker)]
  const of = join(low?.value.type ?? { kind: 'null' }, high?.value.type ?? { kind: 'null' })
  if (of || !checker.known)
    return { kind: 'range', low, high, type: { kind: 'range', of: of ?? anyType }, span: syntax.span }
  return checker.fault(syntax.span, 'type', '区间两端的类型或单位不一样')
}

function checkEnd(end: SyntaxEnd | null, checker: Checker): End | null {
  return end && { value: checker.check(end.value), included: end.included }
}

type ContextSyntax = Syntax & { kind: 'context' }

/** Entries that later ones read become names around the context. */
export function checkContext(syntax: ContextSyntax, checker: Checker): Tree {
  const seen = new Set<string>()
  for (const { name, span } of syntax.entries) {
    if (!seen.has(name)) seen.add(name)
    else return checker.known ? checker.fault(span, 'duplicate-name', `“${name}”写了两次`) : nothing(syntax.span)
  }
  return checkEntries(syntax, readLater(syntax), [], checker)
}

/** For each entry whether a later one reads its name. */
function readLater(syntax: ContextSyntax): readonly boolean[] {
  const names = new Set<string>()
  const collect = (part: Syntax): void => {
    if (part.kind === 'name') names.add(part.name)
    for (const inner of partsOf(part)) collect(inner)
  }
  const reversed = syntax.entries.toReversed().map((entry) => {
    const read = names.has(entry.name)
    collect(entry.value)
    return read
  })
  return reversed.toReversed()
}

function checkEntries(
  syntax: ContextSyntax,
  read: readonly boolean[],
  before: readonly Entry[],
  checker: Checker,
): Tree {
  const entries = [...before]
  for (const { name, value: part } of syntax.entries.slice(before.length)) {
    const value = checker.check(part)
    if (read[entries.length] === true) return nameEntry(syntax, read, entries, { name, value }, checker)
    entries.push({ name, value })
  }
  const types = Object.fromEntries(entries.map(({ name, value }) => [name, value.type]))
  return { kind: 'context', entries, type: { kind: 'context', entries: types }, span: syntax.span }
}

function nameEntry(
  syntax: ContextSyntax,
  read: readonly boolean[],
  before: readonly Entry[],
  { name, value }: Entry,
  checker: Checker,
): Tree {
  if (!checker.countNamedEntry())
    return checker.fault(syntax.span, 'too-deep', '情境里互相引用的项太多，请拆成几个定义')
  const local: Tree = { kind: 'local', name, type: value.type, span: value.span }
  const body = checker.within(new Map([[name, value.type]]), () =>
    checkEntries(syntax, read, [...before, { name, value: local }], checker),
  )
  return { kind: 'let', name, value, body, type: body.type, span: syntax.span }
}

/** Checks iterators from left to right: each may read the names before it. */
function withIterators<T>(
  iterators: readonly SyntaxIterator[],
  checker: Checker,
  use: (checked: readonly Iterator[]) => T,
  before: readonly Iterator[] = [],
): T {
  const [first, ...rest] = iterators
  if (!first) return use(before)
  const of = checker.check(first.of)
  const to = first.to && checker.check(first.to)
  const local = to ? numberType : itemType(of.type, checker)
  if (!local) checker.fault(of.span, 'type', `${printType(of.type)}不能逐项取值，请写列表`)
  const next = [...before, { name: first.name, of, to }]
  return checker.within(new Map([[first.name, local ?? anyType]]), () => withIterators(rest, checker, use, next))
}

function itemType(type: Type, checker: Checker): Type | null {
  if (type.kind === 'list' || type.kind === 'range') return type.of
  return !checker.known || isOpen(type) ? anyType : null
}

export function checkFor(syntax: Syntax & { kind: 'for' }, checker: Checker): Tree {
  return withIterators(syntax.iterators, checker, (iterators) => {
    const partial: Type = { kind: 'list', of: anyType }
    const body = checker.within(new Map([['partial', partial]]), () => checker.check(syntax.body))
    return { kind: 'for', iterators, body, type: { kind: 'list', of: body.type }, span: syntax.span }
  })
}

export function checkQuantified(syntax: Syntax & { kind: 'quantified' }, checker: Checker): Tree {
  return withIterators(syntax.iterators, checker, (iterators) => {
    const body = checkCondition(syntax.body, checker, '“satisfies”之后')
    return { kind: 'quantified', every: syntax.every, iterators, body, type: { kind: 'boolean' }, span: syntax.span }
  })
}

/** Within a filter the entries of the item are names too, before those around it. */
export function checkFilter(syntax: Syntax & { kind: 'filter' }, checker: Checker): Tree {
  const of = checker.check(syntax.of)
  const item = itemType(of.type, checker) ?? of.type
  const scope: Scope = { kind: 'item', type: item, alias: checker.freshName(), used: false }
  // An entry that is called `item` comes before the item itself.
  const inner = checker.within(new Map([['item', item]]), () =>
    checker.inside(scope, () => checker.check(syntax.condition)),
  )
  const condition = scope.used ? nameItem(scope, inner) : inner
  const type: Type = condition.type.kind === 'number' ? item : { kind: 'list', of: item }
  return { kind: 'filter', of, condition, type: checker.known ? type : anyType, span: syntax.span }
}

/** A filter within the filter has an item of its own, so that this one gets another name. */
function nameItem(scope: Scope & { kind: 'item' }, body: Tree): Tree {
  const value: Tree = { kind: 'local', name: 'item', type: scope.type, span: body.span }
  return { kind: 'let', name: scope.alias, value, body, type: body.type, span: body.span }
}
