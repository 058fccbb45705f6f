import type { Unit } from '../lexicon/units.ts'
import { numeralValue } from '../exact-number.ts'
import type { NotFigureReason } from '../reading.ts'
import { CharClass, classOf, foldedAt, isDigit, isLatin } from '../text/characters.ts'
import { readArabic } from './arabic.ts'
import { readEnclosed } from './enclosed.ts'
import { placeOf, readOrdinal } from './places.ts'
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
  return '和与及、长降为是达幅率均,，、:：(（减增升'.includes(text[at - 1]!)
}

function readNumeral(text: string, at: number, end: number, atoms: Atom[]): number {
  const fraction = readFraction(text, at, end) ?? readHalf(text, at, end)
  const quantity = fraction ?? (text[at - 1] === '每' ? null : readChineseQuantity(text, at, end))
  if (quantity) {
    atoms.push(quantity)
    return quantity.fullEnd
  }
  let next = at
  while (next < end && classOf(text, next) === CharClass.numeral) next += 1
  return next
}

/** 一半 */
function readHalf(text: string, at: number, end: number): Quantity | null {
  if (!text.startsWith('一半', at) || at + 2 > end || text[at - 1] === '另') return null
  const suffix = text.startsWith('以上', at + 2) && at + 4 <= end ? '以上' : null
  const half = placeOf(at, at + 2, '0.5', false, true)
  const fullEnd = half.end + (suffix?.length ?? 0)
  return { ...half, fullEnd, suffix, rank: false, unitText: null, unit: { base: '%', factor: '100', class: 'percent' } }
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

/** No amount has more digits; what has is a code, or a key that got stuck. */
const longestNumber = 40

function readNumber(text: string, at: number, start: number, end: number): Atom | Quantity[] {
  const number = readArabic(text, at, end)
  if (at > start && (isLatin(text, at - 1) || (foldedAt(text, at - 1) === 46 && isLatin(text, at - 2)))) {
    return passage('code', at, codeEnd(text, number.end, end))
  }
  if (number.end - at > longestNumber) return passage('code', at, number.end)
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
  // 2.05:1 is one number, so many to one; whether it says 1 or 7 is no matter of reading.
  if (parts.length === 2 && parts[0]!.value.includes('.') && parts[1]!.value.length === 1)
    return [{ ...bare(text, at, next), value: parts[0]!.value, ratio: false, unit: toOne }]
  const clock = parts.length === 2 && next - (colon + 1) === 2 && !parts[0]!.value.includes('.') && colon - at <= 2
  if (clock) return passage('timeOfDay', at, next)
  return parts
}

const toOne: Unit = { base: '∶1', factor: '1', class: 'score' }

function bare(text: string, start: number, end: number): Quantity {
  const { value } = readArabic(text, start, end)
  return { ...placeOf(start, end, value, false, false), rank: false, ratio: true, unitText: null, unit: null }
}

function passage(why: NotFigureReason, start: number, end: number): Passage {
  return { kind: why === 'timeOfDay' ? 'time' : 'name', start, end, why, period: null }
}
