import { Decimal } from 'decimal.js'
import { findCreditCodeFault, findSpan, type Field, type Register } from '../define/index.ts'
import { refuse } from './refusals.ts'

/** Exact decimals and dates are texts; a reference is the id of a record. */
export type Value = string | number | boolean | readonly string[] | null
export type Values = Readonly<Record<string, Value>>

const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
const isDecimal = (value: Value): boolean => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)

/** What a value of the field must look like, when this one does not; nothing when it does. Empty is always allowed here. */
export function findValueFault(field: Field, value: Value): string | undefined {
  if (value === null) return undefined
  switch (field.type) {
    case 'text':
      if (typeof value !== 'string') return '应为文字'
      return field.max !== undefined && [...value].length > field.max ? `不超过${field.max}字` : undefined
    case 'names':
      return Array.isArray(value) ? undefined : '应为用顿号分开的名称'
    case 'date':
      return typeof value === 'string' && isDay(value) ? undefined : '应为日期，如2023-05-06'
    case 'year':
      return typeof value === 'number' && Number.isInteger(value) && value >= 1949 && value <= 2100
        ? undefined
        : '应为四位年份，如2023'
    case 'money':
      return isDecimal(value) && new Decimal(value as string).decimalPlaces() <= 2 ? undefined : '应为金额，精确到分'
    case 'whole':
      return typeof value === 'string' && /^-?\d+$/.test(value) ? undefined : '应为整数'
    case 'decimal':
      return isDecimal(value) ? undefined : '应为数字'
    case 'choice':
      return typeof value === 'string' && value in field.choices
        ? undefined
        : `应为以下之一：${Object.values(field.choices).join('、')}`
    case 'flag':
      return typeof value === 'boolean' ? undefined : '应为“是”或“否”'
    case 'creditCode':
      return typeof value === 'string' && !findCreditCodeFault(value)
        ? undefined
        : '应为18位统一社会信用代码，请核对原件'
    case 'regionCode':
      return typeof value === 'string' && /^[0-9A-Z]{6,12}$/.test(value) ? undefined : '应为6位行政区划代码'
    case 'period':
      return typeof value === 'string' && findSpan(value) ? undefined : '应为统计期间，如2023、2023-H1、2023-01~11'
    case 'ref':
    case 'document':
      return typeof value === 'string' ? undefined : '应为已登记的记录'
  }
}

export const isRequired = (field: Field, today: string): boolean =>
  field.required === true || (typeof field.required === 'object' && today >= field.required.since)

/** Refuses unknown fields, values of the wrong form and, for a whole record, required fields that are empty. */
export function checkValues(register: Register, values: Values, whole: { today: string } | null): void {
  for (const [name, value] of Object.entries(values)) {
    const field = register.fields[name]
    if (!field) throw refuse('fieldUnknown', { title: register.title, field: name })
    const want = findValueFault(field, value)
    if (want) throw refuse('valueInvalid', { label: field.label, value: String(value), want })
  }
  if (!whole) return
  for (const [name, field] of Object.entries(register.fields)) {
    if (isRequired(field, whole.today) && (values[name] ?? null) === null) {
      throw refuse('required', { title: register.title, label: field.label })
    }
  }
}
