import type { Cell, Syntax, Test } from '../syntax.ts'
import { closeRange } from './range.ts'
import { readPostfixOf } from './postfix.ts'
import { takeComparison } from './operators.ts'
import type { Reader } from './reader.ts'

/** One positive test: an operator and a value, or a value, list or range. */
function readTest(reader: Reader, read: () => Syntax): Test {
  const operator = takeComparison(reader)
  return { operator, value: operator ? reader.sum() : read() }
}

/**
 * What follows `in`. It ends before `and`, `or` and comparisons: `x in [1..5] and y` means `(x in [1..5]) and y`.
 */
export function readTestsAfterIn(reader: Reader): readonly Test[] {
  if (!reader.sees('(')) return [readTest(reader, () => reader.sum())]
  const start = reader.at
  reader.take('(')
  const first = reader.deeper(() => readTest(reader, () => reader.expression()))
  if (first.operator === null && reader.take('..')) {
    const range = closeRange(reader, start, first.value, false)
    return [{ operator: null, value: reader.sum(readPostfixOf(reader, start, range)) }]
  }
  const tests = [first]
  while (reader.take(',')) tests.push(reader.deeper(() => readTest(reader, () => reader.expression())))
  reader.expect(')', '“in (”之后的取值没有结束，请补上半角“)”', 'unclosed')
  if (tests.length > 1 || first.operator !== null) return tests
  return [{ operator: null, value: reader.sum(readPostfixOf(reader, start, first.value)) }]
}

/** A cell of a table, or what else is a list of unary tests: “-”, `not(…)`, or tests with commas between them. */
export function readCell(reader: Reader): Cell {
  if (reader.text.trim() === '-') {
    reader.at = reader.text.length
    return null
  }
  const negated = /^\s*not\s*\(/.test(reader.text)
  if (negated) {
    reader.takeWord('not')
    reader.expect('(', '“not”之后要写括号')
  }
  const tests = [readTest(reader, () => reader.expression())]
  while (reader.take(',')) tests.push(readTest(reader, () => reader.expression()))
  if (negated) reader.expect(')', '“not(”没有结束，请补上半角“)”', 'unclosed')
  return { negated, tests }
}
