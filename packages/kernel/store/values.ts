import { Decimal } from 'decimal.js'
import {
  findCreditCodeFault,
  findRegionCodeFault,
  findSchedule,
  findSpan,
  holdsUnseen,
  neededIn,
  scheduleWanted,
  tidyKey,
  tidyText,
  type Field,
  type Register,
  type TextField,
} from '../define/index.ts'
import { refuse } from './refusals.ts'

/** Exact decimals and dates are texts; a reference is the id of a record. */
export type Value = string | number | boolean | readonly string[] | null
export type Values = Readonly<Record<string, Value>>

// From 1900 to 2199, as in a workbook: what is recorded can be exported and read again.
const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`)
  const isForm = /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)
  return isForm && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
const isDecimal = (value: Value): value is string => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)
const isMoney = (value: Value): boolean =>
  isDecimal(value) && new Decimal(value).decimalPlaces() <= 2 && new Decimal(value).abs().lt('1e18')
const isWhole = (value: Value): boolean =>
  typeof value === 'string' && /^-?\d+$/.test(value) && new Decimal(value).abs().lte('9223372036854775807')

const unseen = '不能含有看不见的控制字符'
function findTextFault(value: Value, { max, form }: TextField): string | undefined {
  if (typeof value !== 'string') return '应为文字'
  if (holdsUnseen(value)) return unseen
  if (max !== undefined && [...value].length > max) return `不超过${max}字`
  return form === 'schedule' && value.trim() !== '' && !findSchedule(value) ? scheduleWanted : undefined
}

function findNamesFault(value: Value): string | undefined {
  if (!Array.isArray(value) || value.some((name) => typeof name !== 'string')) return '应为用顿号分开的名称'
  return value.some(holdsUnseen) ? unseen : undefined
}

/** What a value of the field must look like, when this one does not; nothing when it does. Empty is always allowed here. */
export function findValueFault(field: Field, value: Value): string | undefined {
  if (value === null) return undefined
  switch (field.type) {
    case 'text':
      return findTextFault(value, field)
    case 'names':
      return findNamesFault(value)
    case 'date':
      return typeof value === 'string' && isDay(value) ? undefined : '应为日期，如2023-05-06'
    case 'year':
      return typeof value === 'number' && Number.isInteger(value) && value >= 1949 && value <= 2100
        ? undefined
        : '应为四位年份，如2023'
    case 'money':
      return isMoney(value) ? undefined : '应为金额，精确到分'
    case 'whole':
      return isWhole(value) ? undefined : '应为整数'
    case 'decimal':
      return isDecimal(value) && value.length <= 50 ? undefined : '应为数字'
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(field.choices, value)
        ? undefined
        : `应为以下之一：${Object.values(field.choices).join('、')}`
    case 'flag':
      return typeof value === 'boolean' ? undefined : '应为“是”或“否”'
    case 'creditCode':
      return typeof value === 'string' && !findCreditCodeFault(value)
        ? undefined
        : '应为18位统一社会信用代码，请核对原件'
    case 'regionCode':
      return typeof value === 'string' && !findRegionCodeFault(value) ? undefined : '应为6位行政区划代码，如330305'
    case 'period':
      return typeof value === 'string' && findSpan(value) ? undefined : '应为统计期间，如2023、2023-H1、2023-01~11'
    case 'ref':
      return typeof value === 'string' && isId(value) ? undefined : '应为已登记的记录'
    case 'document':
      return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? undefined : '应为已存入的文件'
  }
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** Values as they are kept: texts without what nobody sees, nothing instead of an empty text, keys in plain digits. */
export function tidyValues(register: Register, values: Values): Values {
  const tidied = Object.entries(values).map(([name, value]): [string, Value] => {
    const tidy = register.key.includes(name) ? tidyKey : tidyText
    if (typeof value === 'string') return [name, tidy(value) || null]
    if (!Array.isArray(value) || register.fields[name]?.type !== 'names') return [name, value]
    const names = value.map((text) => (typeof text === 'string' ? tidy(text) : text)).filter((text) => text !== '')
    return [name, names.length > 0 ? names : null]
  })
  return Object.fromEntries(tidied)
}

/** Whether two values of a field are the same: amounts by what they are worth. */
export function isSameValue(field: Field, a: Value, b: Value): boolean {
  if (a === null || b === null) return a === b
  if (['money', 'decimal', 'whole'].includes(field.type)) return new Decimal(String(a)).eq(String(b))
  return JSON.stringify(a) === JSON.stringify(b)
}

const longestShown = 40
const shorten = (text: string): string =>
  [...text].length > longestShown ? `${[...text].slice(0, longestShown).join('')}…` : text

export const isRequired = (field: Field, today: string): boolean =>
  field.required === true || (typeof field.required === 'object' && today >= field.required.since)

interface Whole {
  readonly today: string
  readonly status: string
}

/** Refuses unknown fields, values of the wrong form and, for a whole record, fields that are empty and required or needed in its status. */
export function checkValues(register: Register, values: Values, whole: Whole | null): void {
  for (const [name, value] of Object.entries(values)) {
    const field = Object.hasOwn(register.fields, name) ? register.fields[name] : undefined
    if (!field) throw refuse('fieldUnknown', { title: register.title, field: shorten(name) })
    const want = findValueFault(field, value)
    if (want) throw refuse('valueInvalid', { label: field.label, value: shorten(String(value)), want })
  }
  if (!whole) return
  for (const [name, field] of Object.entries(register.fields)) {
    if (isRequired(field, whole.today) && (values[name] ?? null) === null) {
      throw refuse('required', { title: register.title, label: field.label })
    }
  }
  const lacking = neededIn(register, whole.status).find((name) => (values[name] ?? null) === null)
  if (lacking !== undefined) {
    const status = register.statuses[whole.status] ?? whole.status
    throw refuse('neededInStatus', { title: register.title, status, label: register.fields[lacking]!.label })
  }
}
