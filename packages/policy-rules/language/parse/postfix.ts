import type { Syntax } from '../syntax.ts'
import { readPrimary } from './primary.ts'
import type { Reader } from './reader.ts'

/** A value with what follows it: paths, filters and calls. */
export function readPostfix(reader: Reader): Syntax {
  reader.skip()
  const start = reader.at
  return readPostfixOf(reader, start, readPrimary(reader))
}

export function readPostfixOf(reader: Reader, start: number, first: Syntax): Syntax {
  let left = first
  for (;;) {
    if (reader.sees('.') && !reader.sees('..')) {
      reader.take('.')
      left = reader.node(start, { kind: 'path', of: left, name: readProperty(reader) })
    } else if (!reader.inRangeEnd && reader.take('[')) {
      left = readFilter(reader, start, left)
    } else if (reader.take('(')) {
      left = readCall(reader, start, left)
    } else {
      return left
    }
  }
}

/** After a dot stands the longest property that is known, or one word. */
function readProperty(reader: Reader): string {
  reader.skip()
  const known = reader.property()
  const word = reader.word()
  if (known && known.end >= reader.at + word.length) {
    reader.at = known.end
    return known.name
  }
  if (word === '') reader.unexpected('“.”之后要写名称')
  reader.at += word.length
  return word
}

function readFilter(reader: Reader, start: number, of: Syntax): Syntax {
  const condition = reader.within(reader.properties, () => reader.within(['item'], () => reader.expression()))
  reader.expect(']', '“[”没有结束，请补上半角“]”', 'unclosed')
  return reader.node(start, { kind: 'filter', of, condition })
}

const argumentName = /[^\s:,()[\]{}"=<>@?][^:,()[\]{}"=<>@?]*?\s*:/y

function readCall(reader: Reader, start: number, callee: Syntax): Syntax {
  const args: Syntax[] = []
  const names: string[] = []
  while (!reader.take(')')) {
    const name = readArgumentName(reader)
    if (name !== null) names.push(name)
    args.push(reader.expression())
    if (names.length > 0 && names.length !== args.length) reader.fail('arguments', '参数要么都写名称，要么都不写')
    if (reader.take(',')) {
      if (reader.sees(')')) reader.unexpected('逗号之后缺少一个参数')
    } else if (!reader.sees(')')) {
      reader.unexpected('“(”没有结束，请补上半角“)”', 'unclosed')
    }
  }
  return reader.node(start, { kind: 'call', callee, args, names: names.length > 0 ? names : null })
}

function readArgumentName(reader: Reader): string | null {
  reader.skip()
  argumentName.lastIndex = reader.at
  const found = argumentName.exec(reader.text)
  if (!found) return null
  reader.at += found[0].length
  return found[0].slice(0, -1).trim().replace(/\s+/g, ' ')
}
