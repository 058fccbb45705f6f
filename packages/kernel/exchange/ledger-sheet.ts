import type { Field, Register } from '../define/index.ts'
import { headingOf, ledgerColumns, sheetNameOf, type LedgerColumn } from './ledger-columns.ts'
import type { Allowed, PlannedColumn, PlannedSheet } from './workbook-writer.ts'

const moneyFormats = { 元: '#,##0.00', 万元: '#,##0.00####', 亿元: '#,##0.00########' } as const

function formatOf(field: Field | undefined): string {
  switch (field?.type) {
    case 'money':
      return moneyFormats[field.ledger]
    case 'whole':
      return '#,##0'
    case 'decimal':
      return 'General'
    case 'year':
      return '0'
    case 'date':
      return 'yyyy-mm-dd'
    default:
      return '@'
  }
}

function allowedIn({ field, choices }: LedgerColumn): Allowed | undefined {
  if (choices) return { list: Object.values(choices) }
  switch (field?.type) {
    case 'date':
      return { type: 'date', from: 'DATE(1900,1,1)', to: 'DATE(2199,12,31)' }
    case 'year':
      return { type: 'whole', from: '1949', to: '2100' }
    case 'money':
    case 'decimal':
      return { type: 'decimal', from: '-1E+18', to: '1E+18' }
    case 'whole':
      return { type: 'whole', from: '-999999999999999', to: '999999999999999' }
    default:
      return undefined
  }
}

const adviceOn = ({ field, choices, unit }: LedgerColumn): string => {
  if (choices) return '请从下拉列表里选'
  if (field?.type === 'date') return '请填写完整日期，如2023-05-06'
  if (field?.type === 'year') return '请填四位年份，如2023'
  return `请只填数字${unit === undefined ? '' : `，单位是${unit}`}`
}

// A Chinese sign takes two places.
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0)

function plannedColumn(column: LedgerColumn): PlannedColumn {
  const { field, required } = column
  const heading = headingOf(column)
  const room =
    field?.type === 'text' && (field.max ?? 0) >= 60
      ? 32
      : field?.type === 'date'
        ? 12
        : field?.type === 'creditCode'
          ? 22
          : 14
  const allowed = allowedIn(column)
  return {
    heading,
    required,
    width: Math.min(40, Math.max(room, widthOf(heading) + 2)),
    format: formatOf(field),
    ...(allowed && { allowed, advice: adviceOn(column) }),
  }
}

/** The sheet of a register, as the template shows it and an export fills it. */
export const ledgerSheet = (register: Register, title: string, rows: PlannedSheet['rows']): PlannedSheet => ({
  name: sheetNameOf(register),
  title,
  columns: ledgerColumns(register).map(plannedColumn),
  rows,
})
