import { isDigit } from '../characters.ts'
import type { Syntax } from '../syntax.ts'
import type { Reader } from './reader.ts'

const numeral = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d{1,4})?/y

/** A number without sign: 12, 0.5, .5, 1.2e3; null when none starts here. */
export function readNumber(reader: Reader): Syntax | null {
  reader.skip()
  const start = reader.at
  const next = reader.text.charAt(start)
  if (!isDigit(next) && !(next === '.' && isDigit(reader.text.charAt(start + 1)))) return null
  numeral.lastIndex = start
  const found = numeral.exec(reader.text)
  if (!found) return null
  reader.at += found[0].length
  return reader.node(start, { kind: 'number', text: found[0] })
}

const escapes: Record<string, string> = { '"': '"', "'": "'", '\\': '\\', n: '\n', r: '\r', t: '\t' }

/** A text in double quotes, without them and with its escapes resolved. */
export function readString(reader: Reader): string {
  const start = reader.at
  reader.at += 1
  let value = ''
  for (;;) {
    const next = reader.text.charAt(reader.at)
    if (next === '') reader.fail('unclosed', '这段文字没有结束，请补上半角双引号“"”', start)
    reader.at += 1
    if (next === '"') return value
    value += next === '\\' ? readEscape(reader) : next
  }
}

// A backslash before any other character stays, as in "\d+".
function readEscape(reader: Reader): string {
  const next = reader.text.charAt(reader.at)
  const simple = escapes[next]
  if (simple !== undefined) {
    reader.at += 1
    return simple
  }
  const digits = next === 'u' ? 4 : next === 'U' ? 6 : 0
  const hex = reader.text.slice(reader.at + 1, reader.at + 1 + digits)
  if (digits === 0 || !/^[0-9a-fA-F]+$/.test(hex) || hex.length < digits) return '\\'
  const point = Number.parseInt(hex, 16)
  if (point > 0x10ffff) reader.fail('syntax', `没有编号为 ${hex} 的字符`)
  reader.at += 1 + digits
  return String.fromCodePoint(point)
}
