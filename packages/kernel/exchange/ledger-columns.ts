import type { Field, Register } from '../define/index.ts'

/** One column of a register's sheet; the status is the last one and has no field. */
export interface LedgerColumn {
  /** The field's name, or `status`. */
  readonly name: string
  readonly field: Field | undefined
  readonly label: string
  /** As written behind the label in the heading. */
  readonly unit: string | undefined
  readonly required: boolean
  /** A part of the natural key. */
  readonly inKey: boolean
  /** What people may choose from: code → label. */
  readonly choices: Readonly<Record<string, string>> | undefined
}

const flagChoices = { true: '是', false: '否' } as const

function unitOf(field: Field): string | undefined {
  if (field.type === 'money') return field.ledger
  if (field.type === 'whole' || field.type === 'decimal') return field.unit || undefined
  return undefined
}

function choicesOf(field: Field): LedgerColumn['choices'] {
  if (field.type === 'choice') return field.choices
  return field.type === 'flag' ? flagChoices : undefined
}

/** The columns of a register's sheet in the order of its definition. A part of the natural key is always required. */
export function ledgerColumns(register: Register): LedgerColumn[] {
  const columns: LedgerColumn[] = Object.entries(register.fields).map(([name, field]) => ({
    name,
    field,
    label: field.label,
    unit: unitOf(field),
    required: register.key.includes(name) || field.required === true,
    inKey: register.key.includes(name),
    choices: choicesOf(field),
  }))
  const taken = columns.some(({ label }) => label === '状态')
  const choices = { ...register.statuses, ...register.retiredStatuses }
  columns.push({
    name: 'status',
    field: undefined,
    label: taken ? '登记状态' : '状态',
    unit: undefined,
    required: false,
    inKey: false,
    choices,
  })
  return columns
}

export const headingOf = (column: LedgerColumn): string =>
  `${column.required ? '*' : ''}${column.label}${column.unit === undefined ? '' : `（${column.unit}）`}`

// Excel forbids these in the name of a sheet, and more than 31 characters.
export const sheetNameOf = (register: Register): string =>
  [...register.title.replace(/[\\/?*[\]:]/g, ' ')].slice(0, 31).join('')

/** Sheets that we write beside the ledgers; never read as data. */
export const guideSheet = '填写说明'
export const choicesSheet = '可填内容'
