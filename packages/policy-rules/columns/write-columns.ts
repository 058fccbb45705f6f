import { noDay } from '../lowering/days.ts'
import { build, loop, type Built } from './build.ts'
import type { Emitter } from './emitter.ts'
import { emitterFor, type PlannedOutput } from './plan.ts'
import type { Column, Population } from './population.ts'

/** One loop that writes all outputs. */
export interface Writer {
  readonly code: string
  /** Writes into the columns of an earlier run when they are given, since new memory costs as much as the sums. */
  readonly write: (parameters: ReadonlyMap<string, number>, into?: ReadonlyMap<string, Column>) => Map<string, Column>
}

export function createWriter(outputs: readonly PlannedOutput[], population: Population): Writer {
  const emit = emitterFor(outputs, population)
  const statements = outputs.map((output, at) => `o${at}[i] = ${cellOf(emit, output)};`)
  const slots = outputs.map((_, at) => `o${at}`)
  const built: Built = build(emit.slots, slots, loop(emit.slots, statements))
  const words = [...emit.slots.words.codes.keys()]
  return {
    code: built.code,
    write: (parameters, into) => {
      const columns = outputs.map((output) => columnFor(output, population.size, words, into?.get(output.name)))
      const given = Object.fromEntries(columns.map(({ values }, at) => [`o${at}`, values]))
      built.run(...built.list(population, parameters, given))
      return new Map(outputs.map(({ name }, at) => [name, columns[at]!]))
    },
  }
}

/** The value that a row of the output holds. */
export function cellOf(emit: Emitter, output: PlannedOutput): string {
  switch (output.kind) {
    case 'number': {
      // Zero times a negative number is −0, which is nobody's amount.
      const value = emit.number(output.node)
      return output.node.low < 0n ? `${value} + 0` : value
    }
    case 'date': {
      if (!output.node.nullable) return emit.number(output.node)
      const value = emit.name(output.node)
      return `${value} === ${value} ? ${value} : ${noDay}`
    }
    case 'boolean': {
      const otherwise = output.node.nullable ? `${emit.isFalse(output.node)} ? 0 : 2` : '0'
      return `${emit.isTrue(output.node)} ? 1 : ${otherwise}`
    }
    case 'string':
      return emit.text(output.node)
  }
}

export function columnFor(
  output: PlannedOutput,
  size: number,
  words: readonly string[],
  former: Column | undefined,
): Column {
  if (former?.kind === output.kind && former.values.length === size && isAlike(output, words, former)) return former
  switch (output.kind) {
    case 'number':
      return { kind: 'number', values: new Float64Array(size), decimals: output.node.scale }
    case 'boolean':
      return { kind: 'boolean', values: new Uint8Array(size) }
    case 'date':
      return { kind: 'date', values: new Int32Array(size) }
    case 'string':
      return { kind: 'string', values: new Int32Array(size), words }
  }
}

function isAlike(output: PlannedOutput, words: readonly string[], former: Column): boolean {
  if (former.kind === 'number' && output.kind === 'number') return former.decimals === output.node.scale
  return former.kind !== 'string' || former.words === words
}
