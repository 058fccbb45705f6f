import { numeralValue } from '../exact-number.ts'
import { CharClass, classOf, isDigit } from '../text/characters.ts'
import type { Atom, Quantity } from './quantity.ts'
import { readQuantity } from './read-quantity.ts'

/**
 * Brackets and quotes. Titles and short quotes are one piece, unless they hold nothing but a quantity
 * (增长“15%”); a long quote is read through; round brackets become a passage that is read by itself later.
 */
export function readEnclosed(
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
  // 地区生产总值[2]: a footnote belongs to no name.
  if (mark === '[' && close - at <= 4 && isDigit(text, at + 1) && isDigit(text, close - 1)) {
    atoms.push({ kind: 'paren', start: at, end: close + 1, why: 'listNumber', period: null })
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
  // “20条” is the name of a policy; “15%” is a number with weight on it.
  return quantity.fullEnd === end && quantity.unit !== null && quantity.unit.class !== 'count' ? quantity : null
}

function holdsSentence(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const charClass = classOf(text, i)
    if (charClass === CharClass.sentenceEnd || charClass === CharClass.semicolon || charClass === CharClass.comma)
      return true
  }
  return false
}
