import { readCreditCode, readRegionCode } from './code-cell.ts'
import { readDate, readPeriod } from './date-cell.ts'
import type { LedgerColumn } from './ledger-columns.ts'
import { readDecimal, readMoney, readWhole, readYear, type Read } from './number-cell.ts'
import { fault } from './problem.ts'
import { readChoice, readFlag, readNames, readText } from './text-cell.ts'
import type { Cell } from './workbook-cell.ts'

/**
 * What a cell says in its column, as the text that PostgreSQL casts to the column's type; null when it says nothing.
 * A reference and a document stay as written: they are looked up where the records are.
 */
export function readCell(cell: Cell | undefined, column: LedgerColumn): Read {
  if (cell === undefined) return { text: null }
  const { label, unit, field } = column
  if (cell.kind === 'error') {
    return { fault: fault('formulaError', `公式出错（${cell.text}）`, '请改正公式，或直接填写结果') }
  }
  if (cell.kind === 'uncalculated') {
    return {
      fault: fault('formulaUncalculated', '公式没有计算结果', '请用 Excel 或 WPS 打开并保存一次，或直接填写结果'),
    }
  }
  if (!field) return readChoice(cell, { label, choices: column.choices ?? {}, code: 'statusUnknown' })
  switch (field.type) {
    case 'text':
      return readText(cell, { label, max: field.max, form: field.form, inKey: column.inKey })
    case 'ref':
    case 'document':
      return readText(cell, { label })
    case 'names':
      return readNames(cell, { label })
    case 'money':
      return readMoney(cell, { label, ledger: field.ledger })
    case 'whole':
      return readWhole(cell, { label, unit })
    case 'decimal':
      return readDecimal(cell, { label, unit })
    case 'year':
      return readYear(cell, { label })
    case 'date':
      return readDate(cell, { label })
    case 'period':
      return readPeriod(cell, { label })
    case 'choice':
      return readChoice(cell, { label, choices: field.choices, code: 'choiceUnknown' })
    case 'flag':
      return readFlag(cell, { label })
    case 'creditCode':
      return readCreditCode(cell, { label })
    case 'regionCode':
      return readRegionCode(cell, { label })
  }
}
