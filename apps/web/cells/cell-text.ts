import type { Cell, RegisterDefinition } from '@dongjian/server/contract'
import { sayPeriod } from '@dongjian/kernel/define'
import { moneyIn } from '../amount/amount-text.ts'
import { groupDigits, trimZeros } from '../amount/decimal-text.ts'

export type FieldShape = RegisterDefinition['fields'][number]

export const isNumeric = (field: FieldShape): boolean => ['money', 'whole', 'decimal'].includes(field.type)

const named = (cell: Cell): cell is { id: string; text: string } =>
  typeof cell === 'object' && cell !== null && !Array.isArray(cell)

/** A cell as people read it, without its unit; null is not filled in. */
export function cellText(field: FieldShape, cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined || cell === '') return null
  if (Array.isArray(cell)) return cell.join('、')
  if (named(cell)) return cell.text
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  const text = String(cell)
  if (field.type === 'money') return moneyIn(text, field.unit ?? '元')
  if (field.type === 'whole' || field.type === 'decimal') return groupDigits(trimZeros(text))
  if (field.type === 'choice') return field.choices?.[text] ?? text
  if (field.type === 'period') return sayPeriod(text)
  return text
}

/** The unit that stands in the heading of a column; a field without one of its own says none. */
export const unitOf = (field: FieldShape): string | null =>
  isNumeric(field) && field.unit && !field.unit.startsWith('按') ? field.unit : null
