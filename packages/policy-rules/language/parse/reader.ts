import type { Span } from '../../core/tree.ts'
import { fullWidthSentence, isNamePart, isNameStart } from '../characters.ts'
import { ParseFault, faultAt, type FaultCode } from '../fault.ts'
import { Names, type Match } from '../names.ts'
import { partsOf, type Syntax } from '../syntax.ts'

/** The two levels of the grammar that others nest; given to the reader, since each file of the grammar needs them. */
export interface Grammar {
  readonly expression: (reader: Reader) => Syntax
  /** Sums, products and powers; `first` when its first value was read already. */
  readonly sum: (reader: Reader, first?: Syntax) => Syntax
}

/** Levels of brackets, operators and functions within each other. */
export const MAX_DEPTH = 200
/** Characters of one text. */
export const MAX_LENGTH = 65_536

/** The names that a text may read, and those that may follow a dot. */
export interface ReaderScope {
  readonly names: Names
  readonly properties: Names
  /** Where the text starts within a larger one; 0 unless said. */
  readonly base?: number
}

/** A place in a text, with the names that it may read there. */
export class Reader {
  readonly text: string
  at = 0
  /** Whether `?` stands for a value here. */
  readonly subject: boolean
  /** Names of entries and properties, which may follow a dot: given ones, and those that the text wrote before. */
  readonly properties: readonly Names[]
  readonly #entries = new Names()
  readonly #scopes: Names[]
  readonly #grammar: Grammar
  #depth = 0
  /** Whether an opening square bracket would close a range instead of starting a filter. */
  inRangeEnd = false

  /** Where the text starts within a larger one; spans count from there. */
  readonly #base: number

  constructor(text: string, scope: ReaderScope, subject: boolean, grammar: Grammar) {
    this.#base = scope.base ?? 0
    this.text = text
    this.#scopes = [scope.names]
    this.properties = [scope.properties, this.#entries]
    this.#grammar = grammar
    this.subject = subject
  }

  expression(): Syntax {
    return this.#grammar.expression(this)
  }

  sum(first?: Syntax): Syntax {
    return this.#grammar.sum(this, first)
  }

  /** Goes past white space and comments. */
  skip(): void {
    for (;;) {
      while (/\s/.test(this.text.charAt(this.at))) this.at += 1
      if (this.text.startsWith('//', this.at)) this.#skipTo('\n', 0)
      else if (this.text.startsWith('/*', this.at)) this.#skipComment()
      else return
    }
  }

  #skipTo(mark: string, length: number): void {
    const end = this.text.indexOf(mark, this.at)
    this.at = end < 0 ? this.text.length : end + length
  }

  #skipComment(): void {
    if (!this.text.includes('*/', this.at + 2)) this.fail('unclosed', '注释没有结束，请补上“*/”')
    this.at += 2
    this.#skipTo('*/', 2)
  }

  /** Whether a sign comes next. */
  sees(sign: string): boolean {
    this.skip()
    return this.text.startsWith(sign, this.at)
  }

  /** Takes a sign when it comes next. */
  take(sign: string): boolean {
    if (!this.sees(sign)) return false
    this.at += sign.length
    return true
  }

  seesWord(word: string): boolean {
    if (!this.sees(word)) return false
    return !isNamePart(this.character(this.at + word.length))
  }

  takeWord(word: string): boolean {
    if (!this.seesWord(word)) return false
    this.at += word.length
    return true
  }

  /** Takes a sign, or says that it is missing. */
  expect(sign: string, sentence: string, code: FaultCode = 'syntax'): void {
    if (!this.take(sign)) this.unexpected(sentence, code)
  }

  expectWord(word: string, sentence: string): void {
    if (!this.takeWord(word)) this.unexpected(sentence, 'syntax')
  }

  character(at = this.at): string {
    const point = this.text.codePointAt(at)
    return point === undefined ? '' : String.fromCodePoint(point)
  }

  atEnd(): boolean {
    this.skip()
    return this.at >= this.text.length
  }

  /** The word at this place, without taking it; empty when none starts here. */
  word(): string {
    this.skip()
    if (!isNameStart(this.character())) return ''
    let end = this.at
    for (let next = this.character(end); next !== '' && isNamePart(next); next = this.character(end)) end += next.length
    return this.text.slice(this.at, end)
  }

  /** The longest name in scope that starts here. */
  name(): Match | null {
    return this.#longest(this.#scopes)
  }

  property(): Match | null {
    return this.#longest(this.properties)
  }

  #longest(scopes: readonly Names[]): Match | null {
    this.skip()
    let found: Match | null = null
    for (const scope of scopes) {
      const match = scope.match(this.text, this.at)
      if (match && (found === null || match.end > found.end)) found = match
    }
    return found
  }

  /** Reads something with more names in scope. */
  within<T>(names: Iterable<string> | readonly Names[], read: () => T): T {
    const before = this.#scopes.length
    const scopes = [...names]
    const plain = scopes.filter((name) => typeof name === 'string')
    this.#scopes.push(new Names(plain), ...scopes.filter((scope) => scope instanceof Names))
    const result = read()
    this.#scopes.length = before
    return result
  }

  /** Adds the name of an entry to the innermost scope. */
  declare(name: string): void {
    this.#scopes.at(-1)?.add(name)
    this.#entries.add(name)
  }

  /** Reads the upper end of a range. */
  rangeEnd<T>(read: () => T): T {
    return this.#setRangeEnd(true, read)
  }

  /** Reads something in brackets of its own. */
  plainly<T>(read: () => T): T {
    return this.#setRangeEnd(false, read)
  }

  #setRangeEnd<T>(state: boolean, read: () => T): T {
    const before = this.inRangeEnd
    this.inRangeEnd = state
    const result = read()
    this.inRangeEnd = before
    return result
  }

  /** Reads something one level deeper. */
  deeper<T>(read: () => T): T {
    this.#depth += 1
    if (this.#depth > MAX_DEPTH) this.#tooDeep()
    const result = read()
    this.#depth -= 1
    return result
  }

  #tooDeep(): never {
    return this.fail('too-deep', `括号或算式嵌套超过 ${MAX_DEPTH} 层，请拆成几个有名称的定义`)
  }

  /** Where what was read since `start` stands. */
  span(start: number): Span {
    let end = this.at
    while (end > start && /\s/.test(this.text.charAt(end - 1))) end -= 1
    return { start: start + this.#base, end: end + this.#base }
  }

  /** Where a node starts in this text. */
  offsetOf(node: Syntax): number {
    return node.span.start - this.#base
  }

  /** Finishes a node: adds where it stands and how deep it is. */
  node<T extends { kind: Syntax['kind'] }>(start: number, fields: T): T & { span: Span; depth: number } {
    const node = { ...fields, span: this.span(start), depth: 1 }
    for (const part of partsOf(node as unknown as Syntax)) node.depth = Math.max(node.depth, part.depth + 1)
    if (node.depth > MAX_DEPTH) this.#tooDeep()
    return node
  }

  /** Refuses what stands here: a full-width sign, an early end, or what the sentence says. */
  unexpected(sentence: string, code: FaultCode = 'syntax'): never {
    if (this.atEnd()) return this.fail(code === 'unclosed' ? code : 'ends-early', `文本提前结束，${sentence}`)
    const fullWidth = fullWidthSentence(this.character())
    return fullWidth === null ? this.fail(code, sentence) : this.fail('full-width', fullWidth)
  }

  fail(code: FaultCode, sentence: string, at = this.at): never {
    throw new ParseFault(faultAt(this.text, at, code, sentence))
  }
}
