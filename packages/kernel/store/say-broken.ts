import { Decimal } from 'decimal.js'
import { getField, otherOf, rulesOf, type Field, type MoneyField, type Register, type Rule } from '../define/index.ts'
import type { Value, Values } from './values.ts'

/** What is wrong with a record, at which field, and what to write instead. */
export interface Broken {
  readonly field: string
  readonly what: string
  readonly advice: string
}

const yuanIn = { 元: 1, 万元: 10_000, 亿元: 100_000_000 } as const
type Ledger = keyof typeof yuanIn

const inLedger = (yuan: string, ledger: Ledger): string => new Decimal(yuan).div(yuanIn[ledger]).toFixed()

/** 8000000000 as 80亿元: in the largest unit of which it is one or more. */
function sayYuan(yuan: string): string {
  const size = new Decimal(yuan).abs()
  const unit = size.gte(yuanIn.亿元) ? '亿元' : size.gte(yuanIn.万元) ? '万元' : '元'
  return `${inLedger(yuan, unit)}${unit}`
}

function sayValue(field: Field, value: Value): string {
  if (value === null) return '空'
  if (field.type === 'choice') return `“${field.choices[String(value)] ?? String(value)}”`
  if (field.type === 'money') return `${inLedger(String(value), field.ledger)}${field.ledger}`
  if (field.type === 'decimal' || field.type === 'whole') return new Decimal(String(value)).toFixed()
  return field.type === 'text' ? `“${String(value)}”` : String(value)
}

/** 新增技能人才的: the choices by which a rule concerns this record. */
const sayWhose = (register: Register, rule: Rule, values: Values): string =>
  Object.keys(rule.when ?? {})
    .map((name) => `${sayValue(getField(register, name), values[name] ?? null)}的`)
    .join('')

/** Two half sentences on a rule that the record breaks. `values` holds at least the fields that the rule reads. */
export function sayBroken(register: Register, rule: Rule, values: Values, today: string): Broken {
  const { field: name, must } = rule
  const field = getField(register, name)
  const value = values[name] ?? null
  const label = `“${field.label}”`
  const whose = `${sayWhose(register, rule, values)}${label}`
  const said = (what: string, advice: string): Broken => ({ field: name, what, advice })
  if ('given' in must) return said(`${label}没有填写`, `${whose}必须填写${field.hint ? `：${field.hint}` : ''}`)
  const shown = `${label}填了${sayValue(field, value)}`
  if ('oneOf' in must) {
    if (must.oneOf.length === 0) return said(shown, `${whose}请留空`)
    return said(
      value === null ? `${label}没有填写` : shown,
      `${whose}请填${must.oneOf.join('、')}${must.oneOf.length > 1 ? '之一' : ''}`,
    )
  }
  if ('atMost' in must && field.type === 'money' && rule.ask) return sayImplausible(name, field, String(value))
  if ('atLeast' in must) return said(`${shown}，小于${must.atLeast}`, `${whose}不小于${must.atLeast}，请核对原件`)
  if ('atMost' in must) return said(`${shown}，大于${must.atMost}`, `${whose}不大于${must.atMost}，请核对原件`)
  if ('whole' in must) return said(`${shown}，不是整数`, `${whose}请填整数`)
  if ('fullYear' in must) return said(`${shown}，不是全年`, `${whose}只有全年的，请填四位年份，如2023`)
  return sayDays(register, rule, values, today)
}

function sayImplausible(name: string, field: MoneyField, yuan: string): Broken {
  const written = sayValue(field, yuan)
  const what = `“${field.label}”${written}即${sayYuan(yuan)}，一般不超过${field.plausible!}`
  const advice =
    field.ledger === '元'
      ? '请核对位数；核对无误的请确认'
      : `是否按元填写？按元填写的请改为${inLedger(inLedger(yuan, field.ledger), field.ledger)}，核对无误的请确认`
  return { field: name, what, advice }
}

function sayDays(register: Register, rule: Rule, values: Values, today: string): Broken {
  const { field: name, must } = rule
  const field = getField(register, name)
  const own = `“${field.label}”${sayValue(field, values[name] ?? null)}`
  const other = otherOf(rule)
  if (other === undefined)
    return { field: name, what: `${own}还没有到`, advice: `请填写实际的日期，不晚于登记当天（${today}）` }
  const against = getField(register, other)
  const than = `“${against.label}”${sayValue(against, values[other] ?? null)}`
  if ('within' in must) return { field: name, what: `${own}不在${than}之内`, advice: '请核对这两栏；核对无误的请确认' }
  const relation = 'notBefore' in must ? '早于' : '晚于'
  return { field: name, what: `${own}${relation}${than}`, advice: `请核对这两栏，前者不能${relation}后者` }
}

/** The same by the place of the rule among those of its register. */
export function sayBrokenAt(register: Register, place: number, values: Values, today: string): Broken {
  return sayBroken(register, rulesOf(register)[place]!, values, today)
}
