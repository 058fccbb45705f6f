import type { Cell, RecordRow, RegisterDefinition } from '@dongjian/server/contract'
import type { Values } from '../client/changes.ts'
import { trimZeros } from '../amount/decimal-text.ts'
import type { FieldShape } from '../cells/cell-text.ts'
import { fromYuan, toYuan } from '../registers/filters/filter-words.ts'

/** What stands in the form, all as text; amounts in the unit of the ledger. */
export type Entered = Readonly<Record<string, string>>

function enteredOf(field: FieldShape, cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (Array.isArray(cell)) return cell.join('、')
  if (typeof cell === 'object') return cell.id
  if (field.type === 'money') return fromYuan(String(cell), field)
  if (field.type === 'whole' || field.type === 'decimal') return trimZeros(String(cell))
  return String(cell)
}

export const enteredFrom = ({ fields }: RegisterDefinition, row?: RecordRow): Entered =>
  Object.fromEntries(fields.map((field) => [field.name, enteredOf(field, row?.cells[field.name])]))

/** Full-width digits and thousands separators are read as what they mean. */
const plainNumber = (text: string): string =>
  text.replace(/[０-９．－]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[,，\s]/g, '')

function valueOf(field: FieldShape, text: string): Values[string] {
  const entered = text.trim()
  if (entered === '') return null
  switch (field.type) {
    case 'names':
      return entered
        .split(/[、,，;；]/)
        .map((name) => name.trim())
        .filter(Boolean)
    case 'flag':
      return entered === 'true'
    case 'year':
      return Number(plainNumber(entered))
    case 'money':
      return toYuan(plainNumber(entered), field)
    case 'whole':
    case 'decimal':
      return plainNumber(entered)
    default:
      return entered
  }
}

export const valuesOf = ({ fields }: RegisterDefinition, entered: Entered): Values =>
  Object.fromEntries(fields.map((field) => [field.name, valueOf(field, entered[field.name] ?? '')]))

/** What can be said before the server is asked: what is missing, and what is no number. */
export function faultsOf({ fields }: RegisterDefinition, entered: Entered): Readonly<Record<string, string>> {
  const faults: Record<string, string> = {}
  for (const field of fields) {
    const text = (entered[field.name] ?? '').trim()
    if (text === '') {
      if (field.required) faults[field.name] = '必填'
    } else if (['money', 'decimal'].includes(field.type) && !/^-?\d+(\.\d+)?$/.test(plainNumber(text))) {
      faults[field.name] = '只填数字，不带单位'
    } else if (field.type === 'whole' && !/^-?\d+$/.test(plainNumber(text))) {
      faults[field.name] = '填整数，不带单位'
    } else if (field.type === 'year' && !/^\d{4}$/.test(plainNumber(text))) {
      faults[field.name] = '填四位年份，如 2023'
    }
  }
  return faults
}
