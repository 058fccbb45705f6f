import type { Names } from './language/names.ts'
import { parseCell, parseExpression } from './language/parse.ts'
import { partsOf, type Syntax } from './language/syntax.ts'
import type { DefinitionSource } from './source.ts'

/** The names that a definition reads, whether or not they are hidden somewhere inside. */
export function namesRead(source: DefinitionSource, names: Names, properties: Names): ReadonlySet<string> {
  const found = new Set<string>()
  const own = new Set(source.parameters)
  const collect = (syntax: Syntax): void => {
    if (syntax.kind === 'name' && !own.has(syntax.name)) found.add(syntax.name)
    for (const part of partsOf(syntax)) collect(part)
  }
  const scope = { names, properties }
  const read = (text: string): void => {
    const { syntax } = parseExpression(text, scope)
    if (syntax) collect(syntax)
  }
  if ('text' in source) {
    read(source.text)
    return found
  }
  const { inputs, outputs, rows } = source.table
  const texts = outputs.flatMap(({ priorities, otherwise }) => [
    ...(priorities ?? []),
    ...(otherwise === undefined ? [] : [otherwise]),
  ])
  for (const text of [...inputs, ...texts, ...rows.flatMap((row) => row.outputs)]) read(text)
  for (const text of rows.flatMap((row) => row.tests)) {
    for (const { value } of parseCell(text, scope).syntax?.tests ?? []) collect(value)
  }
  return found
}

/** Definitions so that each stands after those that it reads, and the circles among them. */
export function orderDefinitions(reads: ReadonlyMap<string, ReadonlySet<string>>): {
  readonly order: readonly string[]
  readonly circles: readonly (readonly string[])[]
} {
  const order: string[] = []
  const circles: (readonly string[])[] = []
  const state = new Map<string, 'open' | 'done'>()
  const visit = (name: string, path: readonly string[]): void => {
    if (state.get(name) === 'done') return
    if (state.get(name) === 'open') {
      circles.push([...path.slice(path.indexOf(name)), name])
      return
    }
    state.set(name, 'open')
    for (const other of reads.get(name) ?? []) if (reads.has(other)) visit(other, [...path, name])
    state.set(name, 'done')
    order.push(name)
  }
  for (const name of reads.keys()) visit(name, [])
  return { order, circles }
}
