import { CharClass, classOf, foldedAt, isDigit } from '../text/characters.ts'
import type { Passage } from './quantity.ts'

interface Run {
  end: number
  value: string
}

function digitRun(text: string, at: number, limit: number): Run {
  let end = at
  let value = ''
  while (end < limit && end < at + 8 && isDigit(text, end)) {
    value += String.fromCharCode(foldedAt(text, end))
    end += 1
  }
  return { end, value }
}

const isDash = (text: string, at: number): boolean => classOf(text, at) === CharClass.dash
const joins = (text: string, at: number): boolean => isDash(text, at) || '至到、和与'.includes(text[at] ?? '\n')
/** Past one space, when the wanted character stands behind it: 2022 年. */
function past(text: string, at: number, wanted: string): number {
  return classOf(text, at) === CharClass.space && text[at + 1] === wanted ? at + 1 : at
}

const two = (value: string): string => value.padStart(2, '0')

function time(start: number, end: number, period: string | null, why: 'date' | 'duration' = 'date'): Passage {
  return { kind: 'time', start, end, period, why }
}

/** A date or a span of time that starts with the digit at `at`, or null. Years are four digits before 年. */
export function readTime(text: string, at: number, limit: number): Passage | null {
  const first = digitRun(text, at, limit)
  if (first.value.length === 4) return readYear(text, at, limit, first) ?? readNumericDate(text, at, limit, first)
  if (first.value.length <= 2) return readMonth(text, limit, first, null, at)
  return null
}

function readYear(text: string, at: number, limit: number, first: Run): Passage | null {
  let end = past(text, first.end, '年')
  const yearAt = end
  let until: string | null = null
  if (text[end] === '年' && isDash(text, end + 1) && isDigit(text, end + 2)) end += 1
  if (joins(text, end) && isDigit(text, end + 1)) {
    const gap = isDash(text, end) && isDash(text, end + 1) ? 2 : 1
    const second = digitRun(text, end + gap, limit)
    if (second.value.length !== 4 || text[second.end] !== '年') {
      if (text[yearAt] !== '年') return null
      end = yearAt
    } else {
      until = second.value
      end = second.end
    }
  }
  if (text[end] !== '年' || end >= limit) return null
  end += 1
  if (until !== null) return time(at, afterYear(text, end), `${first.value}/${until}`)
  if (text[end] === '度') end += 1
  const monthAt = classOf(text, end) === CharClass.space && isDigit(text, end + 1) ? end + 1 : end
  if (isDigit(text, monthAt)) {
    const month = readMonth(text, limit, digitRun(text, monthAt, limit), first.value, at)
    if (month) return month
  }
  const part = partOfYear(text, end)
  if (part) return time(at, part.end, `${first.value}-${part.code}`)
  return time(at, afterYear(text, end), first.value)
}

const parts: [string, string][] = [
  ['上半年', 'H1'],
  ['下半年', 'H2'],
  ['前三季度', 'Q1-Q3'],
  ['一季度', 'Q1'],
  ['二季度', 'Q2'],
  ['三季度', 'Q3'],
  ['四季度', 'Q4'],
  ['第一季度', 'Q1'],
  ['第二季度', 'Q2'],
  ['第三季度', 'Q3'],
  ['第四季度', 'Q4'],
]

function partOfYear(text: string, at: number): { end: number; code: string } | null {
  for (const [word, code] of parts) if (text.startsWith(word, at)) return { end: at + word.length, code }
  return null
}

function afterYear(text: string, at: number): number {
  for (const word of ['度', '全年', '以来', '年末', '年底', '底', '末', '初', '间', '期间']) {
    if (text.startsWith(word, at)) return at + word.length
  }
  return at
}

function readMonth(text: string, limit: number, first: Run, year: string | null, start: number): Passage | null {
  const prefix = year === null ? '' : `${year}-`
  let end = past(text, first.end, '月')
  if (text[end] === '月' && joins(text, end + 1) && isDigit(text, end + 2)) {
    const next = digitRun(text, end + 2, limit)
    if (next.value.length <= 2 && text[next.end] === '月') end += 1
  }
  if (joins(text, end) && isDigit(text, end + 1)) {
    const second = digitRun(text, end + 1, limit)
    if (second.value.length > 2 || text[second.end] !== '月') return null
    return time(start, afterMonth(text, second.end + 1), `${prefix}${two(first.value)}/${prefix}${two(second.value)}`)
  }
  if (end >= limit) return null
  if (text[end] === '月') {
    end += 1
    const day = digitRun(text, classOf(text, end) === CharClass.space ? end + 1 : end, limit)
    const dayEnd = past(text, day.end, '日')
    if (day.value.length > 0 && day.value.length <= 2 && '日号'.includes(text[dayEnd] ?? '\n')) {
      return time(start, dayEnd + 1, `${prefix}${two(first.value)}-${two(day.value)}`)
    }
    return time(start, afterMonth(text, end), `${prefix}${two(first.value)}`)
  }
  if (text[end] === '日' && year === null && !text.startsWith('日均', end)) return time(start, end + 1, null)
  return null
}

function afterMonth(text: string, at: number): number {
  for (const word of ['份', '底', '末', '初', '以来']) if (text.startsWith(word, at)) return at + word.length
  return at
}

/** 2024-05-28, 2024/5/28, 2024.5.28 */
function readNumericDate(text: string, at: number, limit: number, first: Run): Passage | null {
  const mark = foldedAt(text, first.end)
  if (mark !== 45 && mark !== 47 && mark !== 46) return null
  const month = digitRun(text, first.end + 1, limit)
  if (month.value.length === 0 || month.value.length > 2 || foldedAt(text, month.end) !== mark) return null
  const day = digitRun(text, month.end + 1, limit)
  if (day.value.length === 0 || day.value.length > 2) return null
  return time(at, day.end, `${first.value}-${two(month.value)}-${two(day.value)}`)
}
