import type { Type } from '../core/type.ts'
import type { Kind } from '../values/kind.ts'
import type { Value } from '../values/value.ts'

export interface Parameter {
  readonly name: string
  /** The kinds that it takes; null for any. */
  readonly kinds: readonly Kind[] | null
  readonly optional: boolean
  /** Whether null is a value here; otherwise a null argument makes the result null. */
  readonly nullable: boolean
}

/** One way to call a built-in function. */
export interface Signature {
  readonly parameters: readonly Parameter[]
  /** How many arguments it needs. */
  readonly least: number
  /** Whether the last parameter may be given any number of times. */
  readonly rest: boolean
  /** How units bind the arguments that are numbers, or lists of them. */
  readonly units: 'same' | 'none'
  readonly result: (args: readonly Type[]) => Type
  /** Gets as many arguments as were given, each of its kind. Null for what cannot be computed. */
  readonly run: (args: readonly Value[]) => Value
}

export interface Builtin {
  readonly name: string
  readonly signatures: readonly Signature[]
}

interface Options {
  readonly rest?: boolean
  readonly units?: 'same' | 'none'
}

/** A signature from a short text: `n: number, scale?: number`, with `|` between kinds and `null` for what may be null. */
export function signature(
  parameters: string,
  result: Signature['result'],
  run: Signature['run'],
  options: Options = {},
): Signature {
  const parsed = parseParameters(parameters)
  const least = parsed.filter((parameter) => !parameter.optional).length
  return { parameters: parsed, least, rest: options.rest ?? false, units: options.units ?? 'none', result, run }
}

function parseParameters(text: string): readonly Parameter[] {
  if (text === '') return []
  return text.split(', ').map((part) => {
    const [name = '', kinds = 'any'] = part.split(': ')
    const listed = kinds.split('|')
    const any = listed.includes('any')
    return {
      name: name.replace('?', ''),
      optional: name.endsWith('?'),
      nullable: listed.includes('null'),
      kinds: any ? null : listed.filter((kind): kind is Kind => kind !== 'null'),
    }
  })
}
