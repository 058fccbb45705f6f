import { numeralValue } from '../exact-number.ts'
import { longestMatch } from '../lexicon/trie.ts'
import { units } from '../lexicon/units.ts'
import { CharClass, classOf, isDigit, isHan } from '../text/characters.ts'
import { readArabic } from './arabic.ts'
import type { Atom, Quantity } from './quantity.ts'

/** Reads 第… or 前… at `at`, if it is that; returns where to go on. */
export function readOrdinal(text: string, at: number, end: number, atoms: Atom[]): number {
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
  // 第二、第三产业: an ordinal that shares its noun.
  if (!named && text[unitEnd] === '、' && text[unitEnd + 1] === '第') return unitEnd
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
  if (text[numberEnd] === '强' && numberEnd + 1 < limit && isHan(text, numberEnd + 1)) {
    if (arabic) atoms.push({ kind: 'name', start: at, end: numberEnd + 1, why: 'name', period: null })
    return numberEnd + 1
  }
  if (numberEnd < limit && '位名强%％'.includes(text[numberEnd]!)) {
    const quantity = placeOf(at + 1, numberEnd + 1, value, !arabic, !arabic)
    quantity.unitText = text[numberEnd]!
    quantity.unit = longestMatch(units, text, numberEnd, limit)?.value ?? quantity.unit
    atoms.push(quantity)
    return numberEnd + 1
  }
  if (numberEnd >= limit || !isHan(text, numberEnd)) {
    atoms.push(placeOf(at + 1, numberEnd, value, true, !arabic))
    return numberEnd
  }
  return at + 1
}

export function placeOf(start: number, end: number, value: string, needsSupport: boolean, chinese: boolean): Quantity {
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
