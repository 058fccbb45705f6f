import type { Check } from './check.ts'
import type { Field } from './field.ts'
import type { Register } from './register.ts'

/** A check of a register, or what one of its fields states of itself. */
export type Rule = Check

const listOf = (one: string | readonly string[] | undefined): readonly string[] =>
  one === undefined ? [] : [one].flat()

function rulesOfField(name: string, field: Field): Rule[] {
  if (field.type === 'money' && field.plausible !== undefined)
    return [{ field: name, must: { atMost: yuanOf(field.plausible) }, ask: true }]
  if (field.type !== 'date') return []
  return [
    ...listOf(field.notBefore).map((other): Rule => ({ field: name, must: { notBefore: other } })),
    ...listOf(field.notAfter).map((other): Rule => ({ field: name, must: { notAfter: other } })),
    ...listOf(field.within).map((other): Rule => ({ field: name, must: { within: other }, ask: true })),
  ]
}

/** Every rule of a register, those that its fields state first. A rule is known by its place in this list. */
export const rulesOf = (register: Register): Rule[] => [
  ...Object.entries(register.fields).flatMap(([name, field]) => rulesOfField(name, field)),
  ...(register.checks ?? []),
]

/** The field that a rule holds its own against, if it does. */
export function otherOf({ must }: Rule): string | undefined {
  const other =
    'notBefore' in must ? must.notBefore : 'notAfter' in must ? must.notAfter : 'within' in must && must.within
  return other === 'today' || other === false ? undefined : other
}

/** All fields that a rule reads, its own first. */
export function fieldsOf(rule: Rule): string[] {
  const other = otherOf(rule)
  return [rule.field, ...(other === undefined ? [] : [other]), ...Object.keys(rule.when ?? {})]
}

const yuanIn = { 元: 1n, 万元: 10_000n, 亿元: 100_000_000n } as const

/** @example yuanOf('5000万元') // '50000000' */
export function yuanOf(amount: string): string {
  const [, number = '', unit = ''] = /^(\d+)(亿元|万元|元)$/.exec(amount) ?? []
  if (number === '') throw new RangeError(`not an amount: ${amount}`)
  return String(BigInt(number) * yuanIn[unit as keyof typeof yuanIn])
}

const labelOf = (register: Register, name: string): string => register.fields[name]?.label ?? name

/** What a rule wants of its own field, for the template and the documents: 不早于立项日期. */
export function sayMust(register: Register, { field, must }: Rule): string {
  const own = register.fields[field]
  if ('given' in must) return '必须填写'
  if ('oneOf' in must) return must.oneOf.length === 0 ? '留空' : `填${must.oneOf.join('、')}`
  if ('atLeast' in must) return `不小于${must.atLeast}`
  if ('atMost' in must) return `一般不超过${own?.type === 'money' ? (own.plausible ?? must.atMost) : must.atMost}`
  if ('whole' in must) return '填整数'
  if ('fullYear' in must) return '填全年，如2023'
  if ('notBefore' in must) return `不早于${labelOf(register, must.notBefore)}`
  if ('within' in must) return `一般在${labelOf(register, must.within)}之内`
  return must.notAfter === 'today' ? '不晚于登记当天' : `不晚于${labelOf(register, must.notAfter)}`
}

/** The records that a rule is about, by the labels of their choices; empty for all. */
export const sayWhen = (register: Register, { when = {} }: Rule): string =>
  Object.entries(when)
    .map(([name, codes]) => {
      const field = register.fields[name]
      return (codes ?? []).map((code) => (field?.type === 'choice' ? (field.choices[code] ?? code) : code)).join('、')
    })
    .join('，')

/** What the rules want of a field, one half sentence each. */
export const sayRules = (register: Register, name: string): string[] =>
  rulesOf(register)
    .filter(({ field }) => field === name)
    .map((rule) => {
      const when = sayWhen(register, rule)
      return `${when && `${when}：`}${sayMust(register, rule)}`
    })
