import { shift, numeralValue } from '../exact-number.ts'
import { longestMatch } from '../lexicon/trie.ts'
import { magnitudes, units, type Unit } from '../lexicon/units.ts'
import { CharClass, classOf, folded, foldedAt, isDigit } from '../text/characters.ts'
import { readArabic } from './arabic.ts'
import type { Quantity } from './quantity.ts'

interface UnitReading {
  end: number
  unitText: string | null
  unit: Unit | null
  magnitude: number
  infix: string | null
}

const isInfix = (character: string | undefined): boolean =>
  character === '余' || character === '多' || character === '餘' || character === '几'

/** 2000[来]份, 5000[来]万 */
const isSome = (text: string, at: number, limit: number): boolean =>
  text[at] === '来' &&
  (magnitudes[folded(text[at + 1] ?? '')] !== undefined || Boolean(longestMatch(units, text, at + 1, limit)?.value))

/** What follows a number: 余, a magnitude, 余 again, a unit, and 元/吨 or 个/平方公里. */
export function readUnit(text: string, at: number, limit: number): UnitReading {
  let place = at
  if (classOf(text, place) === CharClass.space && classOf(text, place + 1) !== CharClass.digit) place += 1
  let infix: string | null = null
  if ((isInfix(text[place]) || isSome(text, place, limit)) && place < limit) {
    infix = text[place]!
    place += 1
  }
  const perMany = readPerMany(text, place, limit)
  if (perMany) return perMany
  const own = longestMatch(units, text, place, limit)
  let magnitude = 0
  let magnitudeText = ''
  if (!own?.value || own.end - place < 2) {
    for (let length = 2; length >= 1; length -= 1) {
      const word = folded(text.slice(place, Math.min(place + length, limit)))
      const power = magnitudes[word]
      if (power === undefined || word === '十' || word.length !== length) continue
      magnitude = power
      magnitudeText = text.slice(place, place + length)
      place += length
      break
    }
  }
  if (magnitude > 0 && isInfix(text[place]) && place < limit) {
    infix = text[place]!
    place += 1
  }
  const named = readNamedUnit(text, place, limit)
  if (named) {
    return {
      end: named.end,
      unitText: magnitudeText + text.slice(place, named.end),
      unit: named.unit,
      magnitude,
      infix,
    }
  }
  if (magnitude > 0) return { end: place, unitText: magnitudeText, unit: null, magnitude, infix }
  return { end: infix === null ? at : place, unitText: null, unit: null, magnitude, infix }
}

/** 5.2/10万: so many in each hundred thousand. */
function readPerMany(text: string, at: number, limit: number): UnitReading | null {
  if (foldedAt(text, at) !== 47 || at + 2 >= limit || !isDigit(text, at + 1)) return null
  const many = readArabic(text, at + 1, limit)
  if (!'万千百'.includes(text[many.end] ?? '\n') || many.end >= limit) return null
  const end = many.end + 1
  const unitText = folded(text.slice(at, end))
  return { end, unitText, unit: { base: unitText, factor: '1', class: 'measure' }, magnitude: 0, infix: null }
}

function readNamedUnit(text: string, at: number, limit: number): { end: number; unit: Unit } | null {
  const match = longestMatch(units, text, at, limit)
  if (!match?.value) return null
  const { end } = match
  // A Latin unit ends where the Latin letters end: 5m is metres, 5mm and 5Max are not.
  if (classOf(text, end - 1) === CharClass.latin && end < limit && classOf(text, end) === CharClass.latin) return null
  if (foldedAt(text, end) !== 47) return { end, unit: match.value }
  const scaled = '万亿千百'.includes(text[end + 1] ?? '\n') ? longestMatch(units, text, end + 2, limit) : undefined
  const second = longestMatch(units, text, end + 1, limit) ?? scaled
  if (!second?.value) return { end, unit: match.value }
  return { end: second.end, unit: { base: text.slice(at, second.end), factor: '1', class: 'measure' } }
}

const suffixes = ['及以上', '以上', '以下', '以内', '左右', '上下', '之多', '有余', '开外', '多', '余', '及以下']

/** 以上, 左右 and the like after a quantity; the empty string when there is none. */
function readSuffix(text: string, at: number, limit: number): string {
  for (const suffix of suffixes) {
    if (!text.startsWith(suffix, at) || at + suffix.length > limit) continue
    // 多 after a unit is vague only at the end of a phrase: 3年多, not 12家多式联运企业.
    if (suffix.length === 1 && classOf(text, at + 1) === CharClass.han) return ''
    return suffix
  }
  return ''
}

const connectsRange = (text: string, at: number): boolean => {
  const charClass = classOf(text, at)
  return charClass === CharClass.dash || text[at] === '至' || text[at] === '到'
}

/** An Arabic number with everything that belongs to it. `at` is a digit, or a minus sign before one. */
export function readQuantity(text: string, at: number, limit: number): Quantity {
  const negative = !isDigit(text, at)
  const first = readArabic(text, negative ? at + 1 : at, limit)
  let reading = readUnit(text, first.end, limit)
  let upper: string | null = null
  if (connectsRange(text, reading.end)) {
    const dashes = classOf(text, reading.end + 1) === CharClass.dash ? 2 : 1
    const from = reading.end + dashes
    if (from < limit && isDigit(text, from)) {
      const second = readArabic(text, from, limit)
      const then = readUnit(text, second.end, limit)
      // 5%—6%, 2—4家, 100万—200万元; a start with a unit of its own that the end does not share is no range.
      const shares = reading.unitText === null || reading.unitText === then.unitText || reading.unit === null
      if (shares && then.unitText !== null) {
        upper = second.value
        reading = then
      }
    }
  }
  const suffix = readSuffix(text, reading.end, limit)
  return {
    kind: 'quantity',
    start: at,
    end: reading.end,
    fullEnd: reading.end + suffix.length,
    value: negative ? `-${first.value}` : first.value,
    upper,
    unitText: reading.unitText,
    unit: reading.unit,
    magnitude: reading.magnitude,
    infix: reading.infix,
    suffix: suffix === '' ? null : suffix,
    rank: false,
    ratio: false,
    needsSupport: false,
    chinese: false,
  }
}

const countedInWords = new Set('家 名 户 辆 艘 所 座 宗 亩 公里 元 吨 倍 番 人 家次 人次 户次 个百分点'.split(' '))

/** A Chinese numeral that counts (千余家, 三成, 两倍), or null where it is a part of a word. */
export function readChineseQuantity(text: string, at: number, limit: number): Quantity | null {
  let end = at
  while (end < limit && end < at + 12 && classOf(text, end) === CharClass.numeral) end += 1
  let stem = folded(text.slice(at, end))
  let power = 0
  while (stem.endsWith('万') || stem.endsWith('亿')) {
    power += stem.endsWith('万') ? 4 : 8
    stem = stem.slice(0, -1)
  }
  const bare = stem === '' && power > 0
  const value = bare ? 1 : numeralValue(stem)
  if (value === null || value === 0) return null
  const reading = readUnit(text, end, limit)
  if (reading.unit === null || reading.magnitude > 0) return null
  const vague = reading.infix !== null
  // 亿元以上项目: a magnitude alone names a class of things.
  if (bare && !vague) return null
  const large = power > 0 || /[十百千]/.test(stem)
  const plain = value >= 2 && countedInWords.has(reading.unitText!)
  if (!vague && !large && !plain && reading.unitText !== '成' && reading.unitText !== '番') return null
  if (reading.unit.class === 'time' || reading.unit.class === 'score' || reading.unit.class === 'place') return null
  if (classOf(text, reading.end) === CharClass.numeral) return null
  const suffix = readSuffix(text, reading.end, limit)
  return {
    kind: 'quantity',
    start: at,
    end: reading.end,
    fullEnd: reading.end + suffix.length,
    value: shift(String(value), power),
    upper: null,
    unitText: reading.unitText,
    unit: reading.unit,
    magnitude: 0,
    infix: reading.infix,
    suffix: suffix === '' ? null : suffix,
    rank: false,
    ratio: false,
    needsSupport: !vague && reading.unitText !== '成' && (!plain || reading.unitText === '人'),
    chinese: true,
  }
}
