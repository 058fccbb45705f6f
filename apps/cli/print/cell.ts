import type { Field, Register } from '@dongjian/kernel/define'
import type { Cell, RecordRow } from '@dongjian/server/contract'
import { amountIn } from './amount.ts'
import type { Column } from './table.ts'

/** A cell in the words of its ledger; an empty one is —. */
export function cellText(field: Field, cell: Cell | undefined): string {
  if (cell === null || cell === undefined || cell === '') return '—'
  if (Array.isArray(cell)) return cell.join('、')
  if (typeof cell === 'object') return cell.text || cell.id
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  if (field.type === 'choice') return field.choices[String(cell)] ?? String(cell)
  if (field.type === 'money') return `${amountIn(String(cell), field.ledger)}${field.ledger}`
  if (field.type === 'whole') return `${cell}${field.unit}`
  return String(cell)
}

const sayStatus = (register: Register, status: string): string =>
  register.statuses[status] ?? register.retiredStatuses?.[status] ?? status

const isNumber = (field: Field): boolean => field.type === 'money' || field.type === 'whole' || field.type === 'decimal'

/** The columns that say most: the key, the name, what a card shows, and the status. */
export function columnsOf(register: Register): Column<RecordRow>[] {
  const names = [...new Set([...register.key, register.naming, ...register.glance])]
  const columns = names.map((name): Column<RecordRow> => {
    const field = register.fields[name]!
    return { title: field.label, of: (row) => cellText(field, row.cells[name]), right: isNumber(field), most: 40 }
  })
  return [...columns, { title: '状态', of: (row) => sayStatus(register, row.status) }]
}
