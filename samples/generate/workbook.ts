import type { Field, Register } from '@dongjian/kernel/define'
import { unzipSync, zipSync } from 'fflate'
import type { CellValue } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import type { Ledger, Sheet } from './row.ts'

interface Column {
  readonly name: string
  readonly field: Field | undefined
  readonly heading: string
}

/** The .xlsx of a ledger: a sheet per register, with a title above the headings and a note below, as offices keep them. */
export async function writeLedger(county: string, ledger: Ledger): Promise<Uint8Array> {
  const made = new Date(`${ledger.ledgerDay}T00:00:00Z`)
  const bytes = await writeXlsx({
    properties: { title: `${county}演示台账`, creator: '演示数据', created: made, modified: made },
    sheets: ledger.sheets.map((of) => writeSheet(county, ledger, of)),
  })
  return repack(bytes)
}

function writeSheet(county: string, { department, ledgerDay }: Ledger, { register, rows, only }: Sheet) {
  const columns = columnsOf(register, only)
  const title = `${county}${department}${register.title}${only ? '更正' : '台账'}（演示数据）`
  const lines = rows.map((row, i) => [i + 1, ...columns.map((column) => cellOf(column, register, row))])
  return {
    name: register.title,
    columns: [
      { width: 6 },
      ...columns.map(({ field, heading }) => ({
        width: Math.min(40, Math.max(10, [...heading].length * 2 + 2)),
        ...(field?.type === 'date' && { numFmt: 'yyyy-mm-dd' }),
      })),
    ],
    rows: [[title], ['序号', ...columns.map(({ heading }) => heading)], ...lines, [`注：演示数据，${ledgerDay}。`]],
    freezePane: { rows: 2 },
  }
}

function columnsOf(register: Register, only: readonly string[] | undefined): Column[] {
  const wanted = Object.entries(register.fields).filter(
    ([name, field]) => !only || only.includes(name) || register.key.includes(name) || field.required === true,
  )
  const columns: Column[] = wanted.map(([name, field]) => ({ name, field, heading: headingOf(field) }))
  return only && !only.includes('status')
    ? columns
    : [...columns, { name: 'status', field: undefined, heading: '状态' }]
}

function headingOf(field: Field): string {
  const unit = field.type === 'money' ? field.ledger : 'unit' in field ? field.unit : ''
  return unit === '' ? field.label : `${field.label}（${unit}）`
}

function cellOf({ name, field }: Column, register: Register, row: Readonly<Record<string, unknown>>): CellValue {
  const value = row[name]
  if (value === undefined) return field === undefined ? Object.values(register.statuses)[0]! : null
  switch (field?.type) {
    case undefined:
      return register.statuses[value as string] ?? fail(register, name, value)
    case 'choice':
      return field.choices[value as string] ?? fail(register, name, value)
    case 'names':
      return (value as string[]).join('、')
    case 'flag':
      return value === true ? '是' : '否'
    case 'date':
      return new Date(`${value as string}T00:00:00Z`)
    case 'money':
    case 'decimal':
      return exactNumber(value as string)
    default:
      return value as string | number
  }
}

const fail = (register: Register, name: string, value: unknown): never => {
  throw new RangeError(`${register.name}.${name} cannot be ${String(value)}`)
}

// A spreadsheet keeps doubles: a decimal whose shortest form comes back the same is kept exactly.
function exactNumber(decimal: string): number {
  const number = Number(decimal)
  const plain = decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal
  if (String(number) !== plain) throw new RangeError(`${decimal} does not fit a spreadsheet cell`)
  return number
}

/** The same parts compressed by one implementation and with one time: the same bytes on every machine. */
export function repack(bytes: Uint8Array): Uint8Array {
  // Zip keeps local time without a zone.
  return zipSync(unzipSync(bytes), { level: 9, mtime: new Date(2024, 0, 1) })
}
