import { findSpan } from '../define/index.ts'
import { compact, holdsGap } from './half-width.ts'
import type { Read } from './number-cell.ts'
import { fault, quote, type Fault } from './problem.ts'
import { dayOfSerial, type Cell } from './workbook-cell.ts'

const written =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:00?:00(?::00)?)?$/

const midnight = /\s+00?:00(:00)?\s*$/

const two = (text: string): string => text.padStart(2, '0')

/** The day that a text states, if it states one that the calendar has. */
function findDay(text: string): string | undefined {
  if (holdsGap(text.replace(midnight, ''))) return undefined
  const match = written.exec(compact(text))
  if (!match) return undefined
  const [year = '', month = '', date = ''] = match.slice(1).filter((part) => part !== undefined)
  const day = `${year}-${two(month)}-${two(date)}`
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : undefined
}

const inRange = (day: string): boolean => day >= '1900-01-01' && day <= '2199-12-31'

export function readDate(cell: Cell, wants: { label: string }): Read {
  if (cell.kind === 'date') {
    if (cell.hasTime)
      return {
        fault: fault('dateInvalid', `“${wants.label}”里带有几点几分`, `请只填日期，如${cell.day ?? '2023-05-06'}`),
      }
    if (cell.day === undefined || !inRange(cell.day))
      return { fault: fault('dateInvalid', '日期不在1900年至2199年之间', '请核对后填写，如2023-05-06') }
    return { text: cell.day }
  }
  if (cell.kind === 'number') return { fault: numberFault(cell.text) }
  if (cell.kind !== 'text') return { fault: fault('dateInvalid', `“${wants.label}”应为日期`, '请写成2023-05-06的样子') }
  const day = findDay(cell.text)
  if (day !== undefined && inRange(day)) return { text: day }
  return { fault: textFault(cell.text) }
}

function numberFault(text: string): Fault {
  const month = /^(\d{4})\.(\d{1,2})$/.exec(text)
  if (month) return monthFault(text, month[1]!, month[2]!)
  const compactDay = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const day = compactDay ? findDay(`${compactDay[1]}-${compactDay[2]}-${compactDay[3]}`) : undefined
  if (day) return fault('dateInvalid', `${text}是数字，不是日期`, `请写成${day}`)
  if (/^\d{4}$/.test(text) && Number(text) >= 1949 && Number(text) <= 2100) {
    return fault('dateInvalid', `${text}只有年份`, `请补上月和日，如${text}-05-06`)
  }
  const serial = Number(text) >= 10_000 ? dayOfSerial(Number(text), false) : undefined
  return serial && inRange(serial)
    ? fault('dateInvalid', `${text}是数字，不是日期`, `请把单元格设为日期格式（这个数字相当于${serial}）`)
    : fault('dateInvalid', `${text}是数字，不是日期`, '请写成2023-05-06的样子')
}

function textFault(text: string): Fault {
  const plain = compact(text)
  const month = /^(\d{4})(?:[-./年])(\d{1,2})月?$/.exec(plain)
  if (month) return monthFault(text, month[1]!, month[2]!)
  if (/^\d{4}(\.\d+)?$|^\d{5,8}$/.test(plain)) return numberFault(plain)
  if (!holdsGap(text) && /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/.test(plain))
    return fault('dateInvalid', `${quote(text)}不是日历上的日期`, '请核对月和日')
  return fault('dateInvalid', `${quote(text)}不是日期`, '请写成2023-05-06的样子，没有日期的请留空')
}

const monthFault = (text: string, year: string, month: string): Fault =>
  fault('dateInvalid', `${quote(text)}只到月份`, `请补上日，如${year}-${two(month)}-06`)

const spoken: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^(\d{4})年?(?:度|全年)?$/, (m) => m[1]!],
  [/^(\d{4})年上半年$/, (m) => `${m[1]}-H1`],
  [/^(\d{4})年下半年$/, (m) => `${m[1]}-H2`],
  [/^(\d{4})年第?([1-4一二三四])季度$/, (m) => `${m[1]}-Q${'一二三四'.indexOf(m[2]!) + 1 || m[2]}`],
  [/^(\d{4})年(\d{1,2})月$/, (m) => `${m[1]}-${two(m[2]!)}`],
  [/^(\d{4})年(\d{1,2})[-—–~至](\d{1,2})月$/, (m) => `${m[1]}-${two(m[2]!)}~${two(m[3]!)}`],
]

/** 统计期间: its own form (2023-01~11), as a county says it (2023年1—11月), a year as number, a month that became a date. */
export function readPeriod(cell: Cell, wants: { label: string }): Read {
  if (cell.kind === 'date') {
    // A spreadsheet turns a typed 2023-05 into 1 May.
    if (cell.day?.endsWith('-01') && !cell.hasTime) return { text: cell.day.slice(0, 7) }
    return { fault: periodFault(cell.day ?? wants.label) }
  }
  if (cell.kind !== 'text' && cell.kind !== 'number') return { fault: periodFault(wants.label) }
  const text = compact(cell.text)
  if (findSpan(text)) return { text }
  for (const [form, period] of spoken) {
    const match = form.exec(text)
    if (match && findSpan(period(match))) return { text: period(match) }
  }
  return { fault: periodFault(cell.text) }
}

const periodFault = (text: string): Fault =>
  fault(
    'periodInvalid',
    `${quote(text)}不是统计期间`,
    '请写成2023、2023-H1（上半年）、2023-Q1（一季度）、2023-05（当月）或2023-01~11（1—11月）',
  )
