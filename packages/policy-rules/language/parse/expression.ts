import { own } from '../../core/own.ts'
import type { Arithmetic, Syntax } from '../syntax.ts'
import { takeComparison } from './operators.ts'
import { readPostfix } from './postfix.ts'
import { readFor, readFunction, readIf, readQuantified } from './statement.ts'
import type { Grammar, Reader } from './reader.ts'
import { readTestsAfterIn } from './tests.ts'
import { readType } from './type-name.ts'

/** Any expression. */
function readExpression(reader: Reader): Syntax {
  return reader.deeper(() => readLogic(reader, 'or', () => readLogic(reader, 'and', () => readComparison(reader))))
}

function readLogic(reader: Reader, operator: 'and' | 'or', read: () => Syntax): Syntax {
  reader.skip()
  const start = reader.at
  const items = [read()]
  while (reader.takeWord(operator)) items.push(read())
  const [only] = items
  return only && items.length === 1 ? only : reader.node(start, { kind: 'logic', operator, items })
}

function readComparison(reader: Reader): Syntax {
  reader.skip()
  const start = reader.at
  let left = readSum(reader)
  for (;;) {
    const next = readComparisonTail(reader, start, left)
    if (next === null) return left
    left = next
  }
}

function readComparisonTail(reader: Reader, start: number, left: Syntax): Syntax | null {
  const operator = takeComparison(reader)
  if (operator) return reader.node(start, { kind: 'comparison', operator, left, right: readSum(reader) })
  if (reader.takeWord('between')) {
    const low = readSum(reader)
    reader.expectWord('and', '“between”要写成“x between 下限 and 上限”，这里缺少“and”')
    return reader.node(start, { kind: 'between', of: left, low, high: readSum(reader) })
  }
  if (reader.takeWord('in')) {
    const tests = readTestsAfterIn(reader)
    return reader.node(start, { kind: 'in', of: left, tests })
  }
  if (reader.takeWord('instance')) {
    reader.expectWord('of', '“instance”之后要写“of”和类型')
    return reader.node(start, { kind: 'instance', of: left, type: readType(reader) })
  }
  return null
}

/** Sums, products and powers: what binds closer than a comparison. */
function readSum(reader: Reader, first?: Syntax): Syntax {
  const product = (given?: Syntax): Syntax => readChain(reader, ['**'], ['*', '/'], power, given)
  const power = (given?: Syntax): Syntax => readChain(reader, [], ['**'], (same) => same ?? readUnary(reader), given)
  return readChain(reader, [], ['+', '-'], product, first)
}

function readChain(
  reader: Reader,
  longer: readonly string[],
  operators: readonly Arithmetic[],
  read: (given?: Syntax) => Syntax,
  given?: Syntax,
): Syntax {
  reader.skip()
  const start = given ? reader.offsetOf(given) : reader.at
  let left = read(given)
  for (;;) {
    if (longer.some((sign) => reader.sees(sign))) return left
    const operator = operators.find((sign) => reader.take(sign))
    if (!operator) return left
    left = reader.node(start, { kind: 'arithmetic', operator, left, right: read() })
  }
}

/** A minus binds closer than a power: -2 ** 2 is 4. */
function readUnary(reader: Reader): Syntax {
  reader.skip()
  const start = reader.at
  if (reader.take('-')) return reader.node(start, { kind: 'negate', of: reader.deeper(() => readUnary(reader)) })
  return readStatement(reader) ?? readPostfix(reader)
}

/** What starts with a keyword, unless a longer name in scope starts with the same word. */
function readStatement(reader: Reader): Syntax | null {
  const word = reader.word()
  const read = own(statements, word)
  if (!read) return null
  const name = reader.name()
  if (name && name.end > reader.at + word.length) return null
  const start = reader.at
  reader.at += word.length
  return reader.deeper(() => read(reader, start))
}

const statements: Readonly<Record<string, (reader: Reader, start: number) => Syntax>> = {
  if: readIf,
  for: readFor,
  some: (reader, start) => readQuantified(reader, start, false),
  every: (reader, start) => readQuantified(reader, start, true),
  function: readFunction,
}

export const grammar: Grammar = { expression: readExpression, sum: readSum }
