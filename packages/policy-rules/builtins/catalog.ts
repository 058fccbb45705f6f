import { arithmetic } from './arithmetic.ts'
import { contextFunctions } from './contexts.ts'
import { conversions } from './conversion.ts'
import { dates } from './dates.ts'
import { listFunctions } from './lists.ts'
import { roundings } from './rounding.ts'
import type { Builtin } from './signature.ts'
import { strings } from './strings.ts'

/** The built-in functions that run, by name. */
export const builtins: ReadonlyMap<string, Builtin> = new Map(
  [...conversions, ...arithmetic, ...roundings, ...strings, ...dates, ...listFunctions, ...contextFunctions].map(
    (builtin) => [builtin.name, builtin],
  ),
)

/** Functions of DMN 1.5 that this subset refuses: times, the clock, regular expressions. */
export const unsupportedBuiltins: ReadonlySet<string> = new Set([
  'time',
  'date and time',
  'days and time duration',
  'now',
  'today',
  'matches',
  'replace',
  'split',
  'before',
  'after',
  'meets',
  'met by',
  'overlaps',
  'overlaps before',
  'overlaps after',
  'finishes',
  'finished by',
  'includes',
  'during',
  'starts',
  'started by',
  'coincides',
  'range',
  'list',
])

/** Functions of ours: they bring an amount to another unit. */
export const conversionsOfUnit: ReadonlyMap<string, string> = new Map([
  ['折合元', '元'],
  ['折合万元', '万元'],
  ['折合比例', ''],
])

export const builtinNames: readonly string[] = [...builtins.keys(), ...unsupportedBuiltins, ...conversionsOfUnit.keys()]
