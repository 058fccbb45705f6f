import type { FactSchema, Program } from '../core/program.ts'
import { usualDays } from '../lowering/calendar.ts'
import { tenTo, type Interval } from '../lowering/interval.ts'
import { checkResult } from '../lowering/limit.ts'
import type { Lowered } from '../lowering/lowered.ts'
import type { Sources } from '../lowering/program.ts'
import { refuse } from '../lowering/refusal.ts'
import { constant, read } from '../lowering/scaled.ts'

// Without bounds of its own a number fact is taken to be within ± this much: ten million million.
const usualReach = 10n ** 13n

export interface SqlValues {
  /** Bounds of a number fact, as whole numbers at its decimals; null for the usual ones. */
  readonly bounds: (fact: string) => Interval | null
  /** The whole number of a parameter that is written into the text; null when it is passed beside it. */
  readonly inlined: (parameter: string) => bigint | null
  readonly boundsOfParameter: (parameter: string) => Interval
}

export function sqlSources(program: Program, values: SqlValues): Sources {
  const known = new Map<string, Lowered>()
  const once = (name: string, make: () => Lowered): Lowered => {
    const found = known.get(name) ?? make()
    known.set(name, found)
    return found
  }
  return {
    fact: (name) => once(`f${name}`, () => factOf(name, program, values)),
    parameter: (name) => once(`p${name}`, () => parameterOf(name, program, values)),
    check: checkResult,
  }
}

function factOf(name: string, program: Program, values: SqlValues): Lowered {
  const schema: FactSchema | undefined = Object.hasOwn(program.facts, name) ? program.facts[name] : undefined
  const nullable = true
  switch (schema?.type.kind) {
    case 'number': {
      const scale = schema.decimals ?? 0
      const reach = usualReach * tenTo(scale)
      const bounds = values.bounds(name) ?? { low: -reach, high: reach }
      return { kind: 'number', value: read('fact', name, { ...bounds, scale, nullable }) }
    }
    case 'date':
      return { kind: 'date', value: read('fact', name, { ...usualDays, scale: 0, nullable }, true) }
    case 'boolean':
      return { kind: 'truth', value: { kind: 'fact', name, nullable } }
    case 'string':
      return { kind: 'text', value: { kind: 'fact', name, nullable, isText: true } }
    default:
      return refuse(`“${name}”不是数、条件、文字或日期`)
  }
}

function parameterOf(name: string, program: Program, values: SqlValues): Lowered {
  const schema = Object.hasOwn(program.parameters, name) ? program.parameters[name] : undefined
  if (schema?.type.kind !== 'number') return refuse(`参数“${name}”不是数`)
  const inlined = values.inlined(name)
  if (inlined !== null) return { kind: 'number', value: constant(inlined, schema.decimals) }
  const source = { ...values.boundsOfParameter(name), scale: schema.decimals, nullable: false }
  return { kind: 'number', value: read('parameter', name, source) }
}
