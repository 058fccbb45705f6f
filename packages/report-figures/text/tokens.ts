import { lexicon } from '../lexicon/lexicon.ts'
import { longestMatch } from '../lexicon/trie.ts'
import { WordClass } from '../lexicon/word-class.ts'
import type { Passage, Quantity } from '../quantities/quantity.ts'
import type { Span } from '../reading.ts'
import { CharClass, classOf, isHan } from './characters.ts'
import type { Clause } from './clauses.ts'

export interface Token extends Span {
  /** word: of the lexicon; text: a run that is in no list; name: a quote, a title, a code, as one piece. */
  kind: 'word' | 'text' | 'quantity' | 'time' | 'name' | 'paren'
  classes: number
  direction: 'up' | 'down' | null
  quantity: Quantity | null
  passage: Passage | null
  /** An unknown word that ends as the names of cities, counties and development zones do. */
  isPlace: boolean
}

/** The words of a clause with its numbers, times and names among them. */
export function tokenise(text: string, clause: Clause): Token[] {
  const tokens: Token[] = []
  let at = clause.start
  for (const atom of clause.atoms) {
    tokeniseWords(text, at, atom.start, tokens)
    if (atom.kind === 'quantity') {
      tokens.push(token('quantity', atom.start, atom.fullEnd, 0, null, atom, null))
      at = atom.fullEnd
    } else {
      const kind = atom.why === 'listNumber' ? 'time' : atom.kind
      tokens.push(token(kind, atom.start, atom.end, kind === 'time' ? WordClass.time : 0, null, null, atom))
      at = atom.end
    }
  }
  tokeniseWords(text, at, clause.end, tokens)
  return tokens
}

function token(
  kind: Token['kind'],
  start: number,
  end: number,
  classes: number,
  direction: Token['direction'] = null,
  quantity: Quantity | null = null,
  passage: Passage | null = null,
): Token {
  return { kind, start, end, classes, direction, quantity, passage, isPlace: false }
}

const places = /.{2}(?:市|县|州|省|旗|自治[区县州]|开发区|经开区|新区)$|^(?:经开区|开发区)$/
// 示范县, 文明城市: kinds of places, which can be counted.
const kindsOfPlaces = /(?:城|超|夜|股|集|贫困|示范|百强|千强|试点|先进|强|大|小|各|地级|县级|省级)[市县]$/

function textToken(text: string, start: number, end: number): Token {
  const words = end - start <= 8 ? text.slice(start, end) : ''
  return { ...token('text', start, end, 0), isPlace: places.test(words) && !kindsOfPlaces.test(words) }
}

function tokeniseWords(text: string, start: number, end: number, tokens: Token[]): void {
  let at = start
  let run = -1
  const wordable = (charClass: number): boolean =>
    charClass === CharClass.han ||
    charClass === CharClass.numeral ||
    charClass === CharClass.latin ||
    charClass === CharClass.other
  while (at < end) {
    const charClass = classOf(text, at)
    const found = wordable(charClass) ? longestMatch(lexicon, text, at, end) : undefined
    const match = found && isInsideWord(text, at, found.end, end) ? undefined : found
    const mark = charClass === CharClass.enumeration
    const skipped = charClass === CharClass.space || charClass === CharClass.open || charClass === CharClass.close
    if (!match && !mark && !skipped) {
      if (run < 0) run = at
      at += 1
      continue
    }
    if (run >= 0) pushRun(text, tokens, run, at, match !== undefined && isAfterVerb(text, at, match.end, end))
    run = -1
    if (match) {
      const nameEnd = nameOfMeasure(text, match.end, end, match.value.classes)
      if (nameEnd > match.end) tokens.push(token('word', at, nameEnd, WordClass.noun))
      else tokens.push(token('word', at, match.end, match.value.classes, match.value.direction))
      at = nameEnd
    } else {
      if (mark) tokens.push(token('word', at, at + 1, WordClass.and))
      at += 1
    }
  }
  if (run >= 0) tokens.push(textToken(text, run, end))
}

const onlyBeforeNumbers = '高增升降减快慢低多少进退跌涨扩超约近逾满破合计含涉翻'

/** 高粱, 涉农: a short word of comparison before an unknown one is a part of it. */
function isInsideWord(text: string, at: number, wordEnd: number, limit: number): boolean {
  if (wordEnd !== at + 1 || wordEnd >= limit || !onlyBeforeNumbers.includes(text[at]!)) return false
  return isHan(text, wordEnd) && longestMatch(lexicon, text, wordEnd, limit) === undefined
}

/** 了 after an unknown word, or 到 before a number, says that the word is a verb: 请了, 拿到. */
function isAfterVerb(text: string, at: number, wordEnd: number, limit: number): boolean {
  if (wordEnd !== at + 1) return false
  return text[at] === '了' || (text[at] === '到' && wordEnd === limit)
}

/** An unknown word; where it is a verb and long, only its last character is. */
function pushRun(text: string, tokens: Token[], start: number, end: number, isVerb: boolean): void {
  if (!isVerb) tokens.push(textToken(text, start, end))
  else if (end - start <= 2) tokens.push(token('word', start, end, WordClass.verb))
  else tokens.push(textToken(text, start, end - 1), token('word', end - 1, end, WordClass.verb))
}

/** Whether a token can be a part of what is counted. */
export function isContent(each: Token): boolean {
  if (each.kind === 'text' || each.kind === 'name') return true
  return (
    each.kind === 'word' &&
    (each.classes &
      (WordClass.noun |
        WordClass.head |
        WordClass.deed |
        WordClass.leadVerb |
        WordClass.changeNoun |
        WordClass.describing)) !==
      0
  )
}

export function has(each: Token | undefined, classes: number): boolean {
  return each !== undefined && (each.classes & classes) !== 0
}

const measureEnds = '数率额量值'
const notAfter = '字据智控学十百千万先领产化子位守得增班外定'

/** A deed with 数, 率, 额 … names a measure: 入选数, 完成率, 交易额. Returns where that noun ends. */
function nameOfMeasure(text: string, at: number, limit: number, classes: number): number {
  if (at >= limit || (classes & (WordClass.verb | WordClass.leadVerb | WordClass.deed)) === 0) return at
  if (!measureEnds.includes(text[at]!)) return at
  return at + 1 < limit && notAfter.includes(text[at + 1]!) ? at : at + 1
}
