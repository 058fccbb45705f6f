import { sayPeriod } from '@dongjian/kernel/define'
import { shiftPoint, trimZeros } from '../../amount/decimal-text.ts'
import type { FieldShape } from '../../cells/cell-text.ts'
import type { Filter } from './filter-text.ts'

const places: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8 }

/** A ledger's amount in 元, and back: people filter in the unit that the column shows. */
export const toYuan = (text: string, field: FieldShape): string =>
  field.type === 'money' && text !== '' ? trimZeros(shiftPoint(text, places[field.unit ?? '元'] ?? 0)) : text
export const fromYuan = (text: string, field: FieldShape): string =>
  field.type === 'money' && text !== '' ? trimZeros(shiftPoint(text, -(places[field.unit ?? '元'] ?? 0))) : text

function sayOne(field: FieldShape, text: string): string {
  if (field.type === 'flag') return text === 'true' ? '是' : '否'
  if (field.type === 'period') return sayPeriod(text)
  return field.choices?.[text] ?? fromYuan(text, field)
}

/** What a chip says after the name of its field. */
export function sayFilter(field: FieldShape, filter: Filter): string {
  if ('any' in filter) return filter.any.map((each) => sayOne(field, each)).join('、')
  if ('contains' in filter) return `含“${filter.contains}”`
  if ('empty' in filter) return filter.empty ? '未填' : '已填'
  const { from, to } = filter
  const unit = field.type === 'money' ? (field.unit ?? '') : ''
  const one = (text: string) => sayOne(field, text)
  if (from && to) return `${one(from)} 至 ${one(to)}${unit}`
  if (from) return `${one(from)}${unit} 起`
  return to ? `到 ${one(to)}${unit}` : '不限'
}
