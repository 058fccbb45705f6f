import { isContext, isList } from '../values/kind.ts'
import { Unsupported } from '../values/unsupported.ts'
import type { Context, Value } from '../values/value.ts'
import { anyResult } from './result.ts'
import { signature, type Builtin } from './signature.ts'

const contextOf = (value: Value | undefined): Context => value as Context

export function makeContext(entries: Iterable<readonly [string, Value]>): Context {
  return { kind: 'context', entries: new Map(entries) }
}

function entriesOf(context: Context): Value {
  return [...context.entries].map(([key, value]) =>
    makeContext([
      ['key', key],
      ['value', value],
    ]),
  )
}

/** A context from a list of { key, value }; null when one is not of that form or a key comes twice. */
function contextFrom([list]: readonly Value[]): Value {
  const entries = new Map<string, Value>()
  for (const entry of list as readonly Value[]) {
    const key = isContext(entry) ? entry.entries.get('key') : null
    if (typeof key !== 'string' || !isContext(entry) || !entry.entries.has('value') || entries.has(key)) return null
    entries.set(key, entry.entries.get('value') ?? null)
  }
  return makeContext(entries)
}

function merge([list]: readonly Value[]): Value {
  const contexts = list as readonly Value[]
  return contexts.every(isContext) ? makeContext(contexts.flatMap((context) => [...context.entries])) : null
}

function put([context, key, value]: readonly Value[]): Value {
  if (typeof key === 'string') return makeContext([...contextOf(context).entries, [key, value ?? null]])
  return isList(key ?? null) ? putDeep(contextOf(context), key as readonly Value[], value ?? null) : null
}

function putDeep(context: Context, [key, ...rest]: readonly Value[], value: Value): Value {
  if (typeof key !== 'string') return null
  if (rest.length === 0) return makeContext([...context.entries, [key, value]])
  const inner = context.entries.get(key)
  if (inner === undefined) throw new Unsupported('context put 的路径上缺少一层')
  const changed = isContext(inner) ? putDeep(inner, rest, value) : null
  return changed && makeContext([...context.entries, [key, changed]])
}

export const contextFunctions: readonly Builtin[] = [
  {
    name: 'get value',
    signatures: [
      signature('m: context, key: string', anyResult, ([m, key]) => contextOf(m).entries.get(key as string) ?? null),
    ],
  },
  { name: 'get entries', signatures: [signature('m: context', anyResult, ([m]) => entriesOf(contextOf(m)))] },
  { name: 'context', signatures: [signature('entries: list', anyResult, contextFrom)] },
  { name: 'context merge', signatures: [signature('contexts: list', anyResult, merge)] },
  {
    name: 'context put',
    signatures: [
      signature('context: context, key: string, value: any|null', anyResult, put),
      signature('context: context, keys: list, value: any|null', anyResult, put),
    ],
  },
]
