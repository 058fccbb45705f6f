import { own } from '../../core/own.ts'
import type { Syntax, SyntaxEntry } from '../syntax.ts'
import { readNumber, readString } from './literals.ts'
import { closeRange } from './range.ts'
import { takeComparison } from './operators.ts'
import type { Reader } from './reader.ts'

/** A literal, a name, or something in brackets. */
export function readPrimary(reader: Reader): Syntax {
  const number = readNumber(reader)
  if (number) return number
  const start = reader.at
  const read = bySign[reader.text.charAt(start)]
  if (read) return reader.plainly(() => read(reader, start))
  return readName(reader, start)
}

const bySign: Readonly<Record<string, (reader: Reader, start: number) => Syntax>> = {
  '"': (reader, start) => {
    const value = readString(reader)
    return reader.node(start, { kind: 'string', value })
  },
  '@': readAt,
  '(': readParentheses,
  '[': readList,
  ']': readOpenRange,
  '{': readContext,
  '?': (reader, start) => {
    if (!reader.subject) reader.fail('syntax', '“?”只能用在表格的单元格里')
    reader.at += 1
    return reader.node(start, { kind: 'subject' })
  },
}

function readAt(reader: Reader, start: number): Syntax {
  reader.at += 1
  if (!reader.sees('"')) reader.unexpected('“@”之后要写半角引号里的日期或时长，例如 @"2024-05-01"')
  const value = readString(reader)
  return reader.node(start, { kind: 'at', value })
}

function readParentheses(reader: Reader, start: number): Syntax {
  reader.at += 1
  const operator = takeComparison(reader)
  if (operator) return readHalfRange(reader, start, operator)
  const inner = reader.expression()
  if (reader.take('..')) return closeRange(reader, start, inner, false)
  reader.expect(')', '“(”没有结束，请补上半角“)”', 'unclosed')
  return inner
}

function readHalfRange(reader: Reader, start: number, operator: string): Syntax {
  const value = reader.sum()
  reader.expect(')', '“(”没有结束，请补上半角“)”', 'unclosed')
  // `(=10)` is not equal to `[10..10]` by the standard, so that it is no range of ours.
  if (operator === '=' || operator === '!=') reader.fail('unsupported', `不支持把“${operator}”写成一个值`, start)
  const end = { value, included: operator.endsWith('=') }
  const below = operator.startsWith('<')
  return reader.node(start, { kind: 'range', low: below ? null : end, high: below ? end : null })
}

function readList(reader: Reader, start: number): Syntax {
  reader.at += 1
  const items: Syntax[] = []
  while (!reader.take(']')) {
    items.push(reader.expression())
    if (items.length === 1 && items[0] && reader.take('..')) return closeRange(reader, start, items[0], true)
    if (reader.take(',')) {
      if (reader.sees(']')) reader.unexpected('逗号之后缺少一项')
    } else if (!reader.sees(']')) {
      reader.unexpected('“[”没有结束，请补上半角“]”', 'unclosed')
    }
  }
  return reader.node(start, { kind: 'list', items })
}

function readOpenRange(reader: Reader, start: number): Syntax {
  reader.at += 1
  const low = reader.sum()
  reader.expect('..', '“]”开头的区间要写成“]下限..上限]”')
  return closeRange(reader, start, low, false)
}

function readContext(reader: Reader, start: number): Syntax {
  reader.at += 1
  const entries: SyntaxEntry[] = []
  return reader.within([], () => {
    while (!reader.take('}')) {
      const entry = readEntry(reader)
      entries.push(entry)
      reader.declare(entry.name)
      if (reader.take(',')) {
        if (reader.sees('}')) reader.unexpected('逗号之后缺少一项')
      } else if (!reader.sees('}')) {
        reader.unexpected('“{”没有结束，请补上半角“}”', 'unclosed')
      }
    }
    return reader.node(start, { kind: 'context', entries })
  })
}

const entryName = /[^:,{}[\]"\n]+(?=:)/y

function readEntry(reader: Reader): SyntaxEntry {
  reader.skip()
  const start = reader.at
  const name = reader.sees('"') ? readString(reader) : readEntryName(reader)
  const span = reader.span(start)
  reader.expect(':', '名称之后要写半角“:”和它的值')
  return { name, span, value: reader.expression() }
}

function readEntryName(reader: Reader): string {
  entryName.lastIndex = reader.at
  const found = entryName.exec(reader.text)
  if (!found) return reader.unexpected('“{”之后要写“名称: 值”')
  reader.at += found[0].length
  return found[0].trim().replace(/\s+/g, ' ')
}

const constants: Readonly<Record<string, (reader: Reader, start: number) => Syntax>> = {
  true: (reader, start) => reader.node(start, { kind: 'boolean', value: true }),
  false: (reader, start) => reader.node(start, { kind: 'boolean', value: false }),
  null: (reader, start) => reader.node(start, { kind: 'null' }),
}

function readName(reader: Reader, start: number): Syntax {
  const word = reader.word()
  const known = reader.name()
  const constant = own(constants, word)
  if (constant && !(known && known.end > start + word.length)) {
    reader.at += word.length
    return constant(reader, start)
  }
  if (known) {
    reader.at = known.end
    return reader.node(start, { kind: 'name', name: known.name })
  }
  if (word === '') return reader.unexpected(`这里应写一个值${cannotWrite(reader)}`)
  return readUnknown(reader, start)
}

function cannotWrite(reader: Reader): string {
  const character = reader.character()
  return character === '' ? '' : `，不能写“${character}”`
}

const keywords = new Set([
  'and',
  'or',
  'in',
  'between',
  'then',
  'else',
  'return',
  'satisfies',
  'instance',
  'of',
  'external',
])

/** Words that no name in scope begins with; what is called may still be judged by the checker. */
function readUnknown(reader: Reader, start: number): Syntax {
  if (keywords.has(reader.word())) return reader.fail('syntax', `“${reader.word()}”之前缺少一个值`)
  const words: string[] = []
  for (let word = reader.word(); word !== '' && !keywords.has(word); word = reader.word()) {
    words.push(word)
    reader.at += word.length
  }
  return reader.node(start, { kind: 'unknown', name: words.join(' ') })
}
