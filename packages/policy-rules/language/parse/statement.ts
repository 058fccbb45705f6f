import type { Syntax, SyntaxIterator, SyntaxParameter } from '../syntax.ts'
import type { Reader } from './reader.ts'
import { readType } from './type-name.ts'

export function readIf(reader: Reader, start: number): Syntax {
  const condition = reader.expression()
  reader.expectWord('then', '“if”的条件之后要写“then”')
  const yes = reader.expression()
  reader.expectWord('else', '“if”必须写明“else”：条件不成立时是多少')
  return reader.node(start, { kind: 'if', condition, yes, no: reader.expression() })
}

export function readFor(reader: Reader, start: number): Syntax {
  return readIterators(reader, [], (iterators) => {
    reader.expectWord('return', '“for”的范围之后要写“return”')
    const body = reader.within(['partial'], () => reader.expression())
    return reader.node(start, { kind: 'for', iterators, body })
  })
}

export function readQuantified(reader: Reader, start: number, every: boolean): Syntax {
  return readIterators(reader, [], (iterators) => {
    reader.expectWord('satisfies', '“some”和“every”的范围之后要写“satisfies”')
    return reader.node(start, { kind: 'quantified', every, iterators, body: reader.expression() })
  })
}

/** Later iterators and the body may read the names of earlier ones. */
function readIterators(
  reader: Reader,
  before: readonly SyntaxIterator[],
  rest: (iterators: readonly SyntaxIterator[]) => Syntax,
): Syntax {
  const name = readNameUpTo(reader, (next) => next === 'in')
  reader.expectWord('in', '变量之后要写“in”和它的范围')
  const of = reader.sum()
  const to = reader.take('..') ? reader.sum() : null
  const iterators = [...before, { name, of, to }]
  return reader.within([name], () =>
    reader.deeper(() => (reader.take(',') ? readIterators(reader, iterators, rest) : rest(iterators))),
  )
}

/** A new name of one or several words. */
function readNameUpTo(reader: Reader, stops: (word: string) => boolean): string {
  const words: string[] = []
  for (let word = reader.word(); word !== '' && !stops(word); word = reader.word()) {
    words.push(word)
    reader.at += word.length
  }
  if (words.length === 0) reader.unexpected('这里应写一个名称')
  return words.join(' ')
}

export function readFunction(reader: Reader, start: number): Syntax {
  reader.expect('(', '“function”之后要写参数，例如 function(a, b) a + b')
  const parameters: SyntaxParameter[] = []
  while (!reader.take(')')) {
    const name = readNameUpTo(reader, () => false)
    parameters.push({ name, type: reader.take(':') ? readType(reader) : null })
    if (!reader.take(',') && !reader.sees(')')) reader.unexpected('函数的参数没有结束，请补上半角“)”', 'unclosed')
  }
  if (reader.seesWord('external')) reader.fail('unsupported', '不支持外部函数（external）')
  const names = parameters.map((parameter) => parameter.name)
  const body = reader.within(names, () => reader.expression())
  return reader.node(start, { kind: 'function', parameters, body })
}
