import type { Fault } from './fault.ts'
import type { Field, FieldType } from './field.ts'
import type { Register } from './register.ts'
import { fieldsOf, otherOf, rulesOf, type Rule } from './rule.ts'

const days: readonly FieldType[] = ['date', 'year', 'period']
const numbers: readonly FieldType[] = ['money', 'whole', 'decimal']

/** A rule names fields of its register, of types that can be held against one another, and codes that exist. */
export const findRuleFaults = (register: Register): Fault[] =>
  rulesOf(register).flatMap((rule) => {
    const at = `${register.name}.${rule.field}`
    const absent = fieldsOf(rule).filter((name) => !register.fields[name])
    if (absent.length > 0) return absent.map((name) => ({ at, says: `a rule names ${name}, which is no field` }))
    return faultsOf(register, rule).map((says) => ({ at, says }))
  })

function faultsOf(register: Register, rule: Rule): string[] {
  const own = register.fields[rule.field]!
  const other = otherOf(rule)
  const against = other === undefined ? [own] : [own, register.fields[other]!]
  const codes = Object.entries(rule.when ?? {}).flatMap(([name, wanted]) =>
    (wanted ?? [])
      .filter((code) => !holds(register.fields[name]!, code))
      .map((code) => `a rule asks for ${name} ${code}, which it never is`),
  )
  return [...codes, ...(isSound(rule, against) ? [] : [`a rule does not fit a ${own.type}`])]
}

const holds = (field: Field, code: string): boolean => field.type === 'choice' && field.choices[code] !== undefined

function isSound({ must }: Rule, against: readonly Field[]): boolean {
  const are = (types: readonly FieldType[]): boolean => against.every(({ type }) => types.includes(type))
  if ('given' in must) return true
  if ('oneOf' in must) return are(['text'])
  if ('fullYear' in must) return are(['period'])
  if ('atLeast' in must || 'atMost' in must || 'whole' in must) return are(numbers)
  return are(days)
}
