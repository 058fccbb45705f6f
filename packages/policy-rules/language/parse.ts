import { ParseFault, faultAt, type Fault } from './fault.ts'
import { grammar } from './parse/expression.ts'
import { MAX_LENGTH, Reader, type ReaderScope } from './parse/reader.ts'
import { readCell } from './parse/tests.ts'
import type { Cell, Syntax } from './syntax.ts'

/** What was read, or the first mistake. */
export type Parsed<T> = { readonly syntax: T; readonly fault: null } | { readonly syntax: null; readonly fault: Fault }

export type Scope = ReaderScope

/**
 * Reads one expression; all of the text must be used.
 * @example parseExpression('研发费用 * 0.1', { names: new Names(['研发费用']), properties: new Names() }).syntax?.kind
 * // 'arithmetic'
 */
export function parseExpression(text: string, scope: Scope): Parsed<Syntax> {
  return parseAll(text, scope, false, (reader) => reader.expression())
}

/** Reads one cell of a table: unary tests, or “-”. */
export function parseCell(text: string, scope: Scope): Parsed<Cell> {
  return parseAll(text, scope, true, readCell)
}

function parseAll<T>(text: string, scope: Scope, subject: boolean, read: (reader: Reader) => T): Parsed<T> {
  if (text.length > MAX_LENGTH) {
    const sentence = `文本有 ${text.length} 个字符，超过 ${MAX_LENGTH} 个，请拆成几个定义`
    return { syntax: null, fault: faultAt(text, 0, 'too-long', sentence) }
  }
  const reader = new Reader(text, scope, subject, grammar)
  try {
    if (reader.atEnd()) return reader.fail('ends-early', '这里是空的，请写一个算式')
    const syntax = read(reader)
    if (!reader.atEnd()) reader.unexpected(leftover(reader))
    return { syntax, fault: null }
  } catch (error) {
    if (error instanceof ParseFault) return { syntax: null, fault: error.fault }
    throw error
  }
}

function leftover(reader: Reader): string {
  const next = reader.character()
  if (next === ')' || next === ']' || next === '}') return `多了一个“${next}”，或者前面缺少与它成对的括号`
  const word = reader.word()
  return `“${word === '' ? next : word}”之前缺少运算符，或者名称写错了`
}
