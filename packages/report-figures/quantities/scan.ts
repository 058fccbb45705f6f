import { numeralValue } from '../exact-number.ts'
import { units } from '../lexicon/units.ts'
import { longestMatch } from '../lexicon/trie.ts'
import type { NotFigureReason } from '../reading.ts'
import { CharClass, classOf, foldedAt, isDigit, isHan, isLatin } from '../text/characters.ts'
import { readArabic } from './arabic.ts'
import type { Atom, Passage, Quantity } from './quantity.ts'
import { readChineseQuantity, readQuantity } from './read-quantity.ts'
import { readTime } from './time.ts'

const none: ReadonlyMap<number, number> = new Map()

/**
 * Everything in a stretch of text that is a number, holds one, or must be stepped over as one piece,
 * in order. Each character is looked at a bounded number of times.
 */
export function scanAtoms(
  text: string,
  start: number,
  end: number,
  brackets: ReadonlyMap<number, number> = none,
): Atom[] {
  const atoms: Atom[] = []
  let at = start
  while (at < end) {
    const charClass = classOf(text, at)
    if (charClass === CharClass.han || charClass === CharClass.other) {
      at = text.charCodeAt(at) === 34 ? readEnclosed(text, at, end, brackets, atoms) : readOrdinal(text, at, end, atoms)
    } else if (charClass === CharClass.digit) {
      const atom = readNumber(text, at, start, end)
      if (Array.isArray(atom)) atoms.push(...atom)
      else atoms.push(atom)
      const last = atoms[atoms.length - 1]!
      at = Math.max(at + 1, last.kind === 'quantity' ? last.fullEnd : last.end)
    } else if (charClass === CharClass.numeral) {
      at = readNumeral(text, at, end, atoms)
    } else if (charClass === CharClass.open) {
      at = readEnclosed(text, at, end, brackets, atoms)
    } else if (charClass === CharClass.dash && isDigit(text, at + 1) && at + 1 < end && isMinus(text, at, start)) {
      const quantity = readQuantity(text, at, end)
      atoms.push(quantity)
      at = quantity.fullEnd
    } else at += 1
  }
  return atoms
}

function isMinus(text: string, at: number, start: number): boolean {
  if (text[at] === '—' || text[at] === '~' || text[at] === '～' || text[at] === '―') return false
  if (at === start) return true
  return '长降为是达幅率均,，、:：(（减增升'.includes(text[at - 1]!)
}

function readOrdinal(text: string, at: number, end: number, atoms: Atom[]): number {
  if (text[at] !== '第' && text[at] !== '前') return at + 1
  const first = at + 1
  let numberEnd = first
  let value: string
  const arabic = isDigit(text, first) && first < end
  if (arabic) {
    const number = readArabic(text, first, end)
    numberEnd = number.end
    value = number.value
  } else {
    while (numberEnd < end && numberEnd < first + 6 && classOf(text, numberEnd) === CharClass.numeral) numberEnd += 1
    if (numberEnd === first) return at + 1
    const read = numeralValue(text.slice(first, numberEnd))
    if (read === null) return at + 1
    value = String(read)
  }
  return text[at] === '第'
    ? addPlace(text, at, numberEnd, end, value, arabic, atoms)
    : addFirstFew(text, at, numberEnd, end, value, arabic, atoms)
}

/** 第30位, 第2, 第一名 are places; 第3批, 第十七届, 第一产业 are not. */
function addPlace(
  text: string,
  at: number,
  numberEnd: number,
  limit: number,
  value: string,
  arabic: boolean,
  atoms: Atom[],
) {
  const named = text[numberEnd] === '位' || text[numberEnd] === '名'
  const unitEnd = named && numberEnd < limit ? numberEnd + 1 : numberEnd
  const follows = unitEnd < limit && isHan(text, unitEnd) && !named
  const ordinal = follows && longestMatch(units, text, numberEnd, limit)?.value !== undefined
  if (arabic && !ordinal) {
    const place = placeOf(at, unitEnd, value, !named && follows, false)
    atoms.push(text[numberEnd] === '名' && named ? { ...place, unitText: '名' } : place)
    return unitEnd
  }
  if (arabic) {
    atoms.push({ kind: 'name', start: at, end: numberEnd, why: 'ordinal', period: null })
    return numberEnd
  }
  if (named || !follows || '较比和与及'.includes(text[unitEnd]!)) atoms.push(placeOf(at, unitEnd, value, true, true))
  return unitEnd
}

/** 前10位, 前10%, 前三: a place among the first few. */
function addFirstFew(
  text: string,
  at: number,
  numberEnd: number,
  limit: number,
  value: string,
  arabic: boolean,
  atoms: Atom[],
) {
  if (numberEnd < limit && '位名强%％'.includes(text[numberEnd]!)) {
    const quantity = placeOf(at + 1, numberEnd + 1, value, !arabic, !arabic)
    quantity.unitText = text[numberEnd]!
    quantity.unit = longestMatch(units, text, numberEnd, limit)?.value ?? quantity.unit
    atoms.push(quantity)
    return numberEnd + 1
  }
  if (!arabic && (numberEnd >= limit || !isHan(text, numberEnd))) {
    atoms.push(placeOf(at + 1, numberEnd, value, true, true))
    return numberEnd
  }
  return at + 1
}

function placeOf(start: number, end: number, value: string, needsSupport: boolean, chinese: boolean): Quantity {
  return {
    kind: 'quantity',
    start,
    end,
    fullEnd: end,
    value,
    upper: null,
    unitText: '位',
    unit: { base: '位', factor: '1', class: 'place' },
    magnitude: 0,
    infix: null,
    suffix: null,
    rank: true,
    ratio: false,
    needsSupport,
    chinese,
  }
}

function readNumeral(text: string, at: number, end: number, atoms: Atom[]): number {
  const fraction = readFraction(text, at, end)
  const quantity = fraction ?? (text[at - 1] === '每' ? null : readChineseQuantity(text, at, end))
  if (quantity) {
    atoms.push(quantity)
    return quantity.fullEnd
  }
  let next = at
  while (next < end && classOf(text, next) === CharClass.numeral) next += 1
  return next
}

/** 三分之二: the quotient as a share, to six places. */
function readFraction(text: string, at: number, end: number): Quantity | null {
  let middle = at
  while (middle < end && middle < at + 4 && classOf(text, middle) === CharClass.numeral) middle += 1
  if (!text.startsWith('分之', middle) || middle + 2 >= end) return null
  let stop = middle + 2
  while (stop < end && stop < middle + 8 && classOf(text, stop) === CharClass.numeral) stop += 1
  const below = numeralValue(text.slice(at, middle))
  const above = numeralValue(text.slice(middle + 2, stop))
  if (!below || above === null || stop === middle + 2) return null
  const quotient = placeOf(at, stop, (above / below).toFixed(6).replace(/0+$/, ''), false, true)
  return { ...quotient, rank: false, unitText: null, unit: { base: '%', factor: '100', class: 'percent' } }
}

function readNumber(text: string, at: number, start: number, end: number): Atom | Quantity[] {
  const number = readArabic(text, at, end)
  if (at > start && (isLatin(text, at - 1) || (foldedAt(text, at - 1) === 46 && isLatin(text, at - 2)))) {
    return passage('code', at, codeEnd(text, number.end, end))
  }
  const time = readTime(text, at, end)
  if (time) return time
  const next = foldedAt(text, number.end)
  if (
    number.end < end &&
    (next === 43 || next === 215 || next === 183 || next === 8226) &&
    isDigit(text, number.end + 1)
  ) {
    return passage('name', at, joinedEnd(text, number.end, end))
  }
  if (next === 43 && number.end < end) return passage('name', at, number.end)
  if (number.end < end && next === 58 && isDigit(text, number.end + 1)) return readColon(text, at, number.end, end)
  if (at === start && number.end < end && isListMark(text, number.end)) return passage('listNumber', at, number.end + 1)
  const quantity = readQuantity(text, at, end)
  if (quantity.unitText !== null) return quantity
  if (text[number.end] === '号' && number.end < end) return passage('documentNumber', at, number.end + 1)
  if (isLatin(text, number.end) && number.end < end) return passage('code', at, codeEnd(text, number.end, end))
  if (number.end < end && text.charCodeAt(number.end) === 45 && isDigit(text, number.end + 1)) {
    return passage('code', at, codeEnd(text, number.end, end))
  }
  if (number.end < end && '级强版届级'.includes(text[number.end]!)) return passage('name', at, number.end + 1)
  return quantity
}

function isListMark(text: string, at: number): boolean {
  const mark = text[at]!
  return mark === '、' || ((mark === '.' || mark === '．' || mark === ')' || mark === '）') && !isDigit(text, at + 1))
}

function codeEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (isDigit(text, at) || isLatin(text, at) || (text.charCodeAt(at) === 45 && isDigit(text, at + 1))))
    at += 1
  return at
}

function joinedEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (isDigit(text, at) || '+＋×·•'.includes(text[at]!))) at += 1
  return at
}

/** 8.3:41.4:50.3 is a ratio, 8:30 a time of day: a ratio has three parts, a decimal, or a one-digit end. */
function readColon(text: string, at: number, colon: number, end: number): Atom | Quantity[] {
  const parts: Quantity[] = [bare(text, at, colon)]
  let next = colon
  while (next < end && foldedAt(text, next) === 58 && isDigit(text, next + 1)) {
    const number = readArabic(text, next + 1, end)
    parts.push(bare(text, next + 1, number.end))
    next = number.end
  }
  const clock = parts.length === 2 && next - (colon + 1) === 2 && !parts[0]!.value.includes('.') && colon - at <= 2
  if (clock) return passage('timeOfDay', at, next)
  return parts
}

function bare(text: string, start: number, end: number): Quantity {
  const { value } = readArabic(text, start, end)
  return { ...placeOf(start, end, value, false, false), rank: false, ratio: true, unitText: null, unit: null }
}

function passage(why: NotFigureReason, start: number, end: number): Passage {
  return { kind: why === 'timeOfDay' ? 'time' : 'name', start, end, why, period: null }
}

/**
 * Brackets and quotes. Titles and short quotes are one piece, unless they hold nothing but a quantity
 * (增长“15%”); a long quote is read through; round brackets become a passage that is read by itself later.
 */
function readEnclosed(
  text: string,
  at: number,
  end: number,
  brackets: ReadonlyMap<number, number>,
  atoms: Atom[],
): number {
  const close = brackets.get(at)
  if (close === undefined || close <= at || close >= end) return at + 1
  const mark = text[at]!
  if (mark === '(' || mark === '（') {
    atoms.push({ kind: 'paren', start: at, end: close + 1, why: 'name', period: null })
    return close + 1
  }
  if (mark === '〔' || mark === '［' || mark === '[') {
    atoms.push({ kind: 'name', start: at, end: close + 1, why: 'documentNumber', period: null })
    return close + 1
  }
  if (mark === '《' || mark === '〈') {
    atoms.push({ kind: 'name', start: at, end: close + 1, why: 'title', period: null })
    return close + 1
  }
  const plan = planPeriod(text, at + 1, close)
  if (plan !== null) {
    atoms.push({ kind: 'time', start: at, end: close + 1, why: 'date', period: plan })
    return close + 1
  }
  const alone = quotedQuantity(text, at + 1, close)
  if (alone) {
    atoms.push({ ...alone, fullEnd: close + 1 })
    return close + 1
  }
  if (close - at > 26 || holdsSentence(text, at + 1, close)) return at + 1
  atoms.push({ kind: 'name', start: at, end: close + 1, why: 'name', period: null })
  return close + 1
}

/** “十四五” is the fourteenth five-year plan, 2021 to 2025. */
function planPeriod(text: string, start: number, end: number): string | null {
  if (end - start !== 3 || text[start] !== '十' || text[start + 2] !== '五') return null
  const unit = numeralValue(text[start + 1]!)
  if (unit === null) return null
  const first = 2001 + 5 * unit
  return `${first}/${first + 4}`
}

function quotedQuantity(text: string, start: number, end: number): Quantity | null {
  if (!isDigit(text, start)) return null
  const quantity = readQuantity(text, start, end)
  return quantity.fullEnd === end && quantity.unitText !== null ? quantity : null
}

function holdsSentence(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const charClass = classOf(text, i)
    if (charClass === CharClass.sentenceEnd || charClass === CharClass.semicolon || charClass === CharClass.comma)
      return true
  }
  return false
}
