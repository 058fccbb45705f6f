import { getField, type Register } from '@dongjian/kernel/define'
import { findValueFault, type Filter, type Query, type Value } from '@dongjian/kernel/store'
import { refuse } from '../refusals.ts'

/** A query as a person wrote it: what is not a value of its column is refused with the column's name. */
export function checkFilters<Q extends Query>(register: Register, query: Q): Q {
  for (const [name, filter] of Object.entries(query.filters ?? {})) {
    if (name === 'status' || !Object.hasOwn(register.fields, name)) continue
    const field = getField(register, name)
    const isRange = !('any' in filter || 'contains' in filter || 'empty' in filter)
    if (isRange && field.type === 'names') {
      const value = valuesOf(filter).join('—')
      throw refuse('filterInvalid', { label: field.label, value, want: '名称没有先后，请填其中一个名称' })
    }
    const wrong = valuesOf(filter)
      .map((text) => ({
        text,
        want: findValueFault(field, readValue(field.type, text)) ?? referenceFault(field.type, text),
      }))
      .find(({ want }) => want !== undefined)
    if (wrong) throw refuse('filterInvalid', { label: field.label, value: wrong.text, want: wrong.want! })
  }
  return query
}

function valuesOf(filter: Filter): string[] {
  if ('any' in filter) return [...filter.any]
  if ('contains' in filter || 'empty' in filter) return []
  return [filter.from, filter.to].filter((value) => value !== undefined)
}

function readValue(type: string, text: string): Value {
  if (type === 'year') return Number(text)
  if (type === 'flag') return text === 'true' ? true : text === 'false' ? false : text
  return type === 'names' ? [text] : text
}

const referenceFault = (type: string, text: string): string | undefined =>
  type === 'ref' && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? '应为已登记的记录' : undefined
