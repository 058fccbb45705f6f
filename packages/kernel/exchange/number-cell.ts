import { Decimal } from 'decimal.js'
import { compact, holdsGap } from './half-width.ts'
import { fault, quote, type Fault } from './problem.ts'
import type { Cell } from './workbook-cell.ts'

// Exact: the largest amount has 20 digits, and no step may round.
const Exact = Decimal.clone({ precision: 60 })

export type Read = { readonly text: string | null } | { readonly fault: Fault }

const yuanIn = { 元: 1, 万元: 10_000, 亿元: 100_000_000 } as const
export type Ledger = keyof typeof yuanIn

const plainNumber = /^[+-]?\d+(\.\d+)?$/
const groupedNumber = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/
const withUnit = /^([+-]?[\d,]+(?:\.\d+)?)([^\d.,%]+)$/
const nothing = new Set(['-', '—', '——', '/', '无', '/', '／', '暂无', '未填', 'N/A'])

/** What people write where they have nothing to write. */
export const saysNothing = (text: string): boolean => nothing.has(compact(text))

/** A decimal text without exponent, from what people type into a column of numbers. */
function findDecimal(
  cell: Cell,
  wants: { label: string; unit: string | undefined },
): { decimal: string; percent: boolean } | Fault {
  const unit = wants.unit ?? ''
  if (cell.kind === 'number') {
    if (cell.tooLong)
      return fault(
        'digitsLost',
        `${cell.text}超过15位，末尾的数字已经丢失`,
        '请把单元格设为文本格式，重新填写完整的数字',
      )
    return { decimal: cell.text, percent: cell.percent }
  }
  if (cell.kind === 'date') return dateFormatFault(wants.label)
  if (cell.kind !== 'text') return fault('numberInvalid', `“${wants.label}”应为数字`, '请改填数字')
  if (holdsGap(cell.text)) return gapFault(cell.text)
  const text = compact(cell.text)
  if (saysNothing(text)) return fault('numberInvalid', `${quote(cell.text)}不是数字`, '没有数值的请留空')
  if (plainNumber.test(text)) return { decimal: text.replace('+', ''), percent: false }
  if (groupedNumber.test(text)) return { decimal: text.replace(/[+,]/g, ''), percent: false }
  if (unit === '%' && /^[+-]?\d+(\.\d+)?%$/.test(text)) return { decimal: text.replace(/[+%]/g, ''), percent: false }
  const parts = withUnit.exec(text)
  if (parts) {
    const same = [unit, unit.replace(/元$/, '')].map(compact).includes(parts[2]!)
    const advice =
      same || unit === '' ? `只填数字${parts[1]}${unit && '，单位已写在表头'}` : `请换算成${unit}，只填数字`
    return fault('unitInCell', `${quote(cell.text)}里写了单位“${parts[2]}”`, advice)
  }
  return fault('numberInvalid', `${quote(cell.text)}不是数字`, `请只填数字${unit && `，单位是${unit}`}`)
}

/** 元 with two decimals from a cell in `ledger`: 1494.39 in 万元 is 14943900.00. */
export function readMoney(cell: Cell, wants: { label: string; ledger: Ledger }): Read {
  const found = findDecimal(cell, { label: wants.label, unit: wants.ledger })
  if ('code' in found) return { fault: found }
  if (found.percent) return { fault: percentFault(wants.label) }
  const amount = new Exact(found.decimal).times(yuanIn[wants.ledger])
  if (amount.decimalPlaces() > 2) {
    const places = wants.ledger === '元' ? 2 : wants.ledger === '万元' ? 6 : 10
    return {
      fault: fault(
        'tooPrecise',
        `${found.decimal}${wants.ledger}精确到了分以下`,
        `请四舍五入到分（${wants.ledger}最多${places}位小数）`,
      ),
    }
  }
  if (amount.abs().gte('1e18')) return { fault: tooLarge(found.decimal) }
  return { text: amount.toFixed(2) }
}

export function readWhole(cell: Cell, wants: { label: string; unit: string | undefined }): Read {
  const found = findDecimal(cell, wants)
  if ('code' in found) return { fault: found }
  if (found.percent) return { fault: percentFault(wants.label) }
  const value = new Exact(found.decimal)
  if (!value.isInteger())
    return { fault: fault('numberInvalid', `${found.decimal}不是整数`, `“${wants.label}”请填整数`) }
  if (value.abs().gt('9223372036854775807')) return { fault: tooLarge(found.decimal) }
  return { text: value.toFixed(0) }
}

export function readDecimal(cell: Cell, wants: { label: string; unit: string | undefined }): Read {
  const found = findDecimal(cell, wants)
  if ('code' in found) return { fault: found }
  // A cell shown as 15.64 % holds 0.1564.
  if (found.percent && wants.unit !== '%') return { fault: percentFault(wants.label) }
  const value = new Exact(found.decimal).times(found.percent ? 100 : 1)
  if (value.precision() > 50) return { fault: tooLarge(found.decimal) }
  return { text: value.toFixed() }
}

export function readYear(cell: Cell, wants: { label: string }): Read {
  if (cell.kind === 'date') return { fault: dateFormatFault(wants.label) }
  if (cell.kind === 'text' && holdsGap(cell.text)) return { fault: gapFault(cell.text) }
  const text = cell.kind === 'number' ? cell.text : cell.kind === 'text' ? compact(cell.text).replace(/年度?$/, '') : ''
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  if (year >= 1949 && year <= 2100) return { text }
  const said = cell.kind === 'text' || cell.kind === 'number' ? quote(cell.text) : `“${wants.label}”`
  return { fault: fault('yearInvalid', `${said}不是年份`, '请填四位年份，如2023') }
}

const gapFault = (text: string): Fault =>
  fault('numberInvalid', `${quote(text)}的数字中间有空格或换行`, '一格只填一个数，请去掉中间的空格')

const dateFormatFault = (label: string): Fault =>
  fault('numberInvalid', `“${label}”的单元格是日期格式`, '请把单元格改为常规或数值格式，重新填写数字')

const percentFault = (label: string): Fault =>
  fault('numberInvalid', `“${label}”的单元格是百分比格式`, '请把单元格改为常规或数值格式，重新填写数字')

const tooLarge = (text: string): Fault => fault('tooLarge', `${quote(text)}太大`, '请核对单位和位数')

const sayLedger = new Map<Ledger, number>([['元', 0], ['万元', 4], ['亿元', 8]]) // prettier-ignore

/** The other way: 14943900.00 元 as 1494.39 in 万元, exactly and without needless zeros. */
export function sayMoney(yuan: string, ledger: Ledger): string {
  return new Exact(yuan).times(`1e-${sayLedger.get(ledger)!}`).toFixed()
}

export const sayDecimal = (text: string): string => new Exact(text).toFixed()

/** Whether a spreadsheet, which keeps 15 digits, holds the number exactly. */
export const fitsSpreadsheet = (text: string): boolean => new Exact(text).precision(true) <= 15
