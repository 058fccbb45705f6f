import { partsOf, type Syntax, type Test } from '../../language/syntax.ts'
import type { Span, Tree } from '../tree.ts'
import { isOpen, join, printType } from '../types.ts'
import type { Checker } from './checker.ts'
import { isCheap, truth } from './nodes.ts'
import { compareTrees } from './operators.ts'

export function checkIn(syntax: Syntax & { kind: 'in' }, checker: Checker): Tree {
  return once(checker.check(syntax.of), checker, syntax.span, (subject) =>
    anyTest(syntax.tests, subject, syntax.span, checker, false),
  )
}

export function checkBetween(syntax: Syntax & { kind: 'between' }, checker: Checker): Tree {
  const { span } = syntax
  return once(checker.check(syntax.of), checker, span, (subject) => {
    const low = compareTrees('>=', subject, checker.check(syntax.low), span, checker)
    return truth('and', [low, compareTrees('<=', subject, checker.check(syntax.high), span, checker)], span)
  })
}

/** Gives a costly value a name, so that it is computed once. */
function once(value: Tree, checker: Checker, span: Span, use: (subject: Tree) => Tree): Tree {
  if (isCheap(value)) return use(value)
  const name = checker.freshName()
  const body = use({ kind: 'local', name, type: value.type, span: value.span })
  return { kind: 'let', name, value, body, type: body.type, span }
}

/** Whether a value passes at least one of the tests. */
export function anyTest(tests: readonly Test[], subject: Tree, span: Span, checker: Checker, cell: boolean): Tree {
  const checked = tests.map((test) => checkTest(test, subject, checker, cell))
  const [only] = checked
  return only && checked.length === 1 ? { ...only, span } : truth('or', checked, span)
}

function checkTest({ operator, value }: Test, subject: Tree, checker: Checker, cell: boolean): Tree {
  const span = value.span
  if (operator) return compareTrees(operator, subject, checker.check(value), span, checker)
  if (cell && reads(value)) {
    const condition = checker.check(value)
    return truth('known =', [condition, { kind: 'constant', value: true, type: { kind: 'boolean' }, span }], span)
  }
  if (checker.known && value.kind === 'list') return anyTest(value.items.map(asTest), subject, span, checker, false)
  if (value.kind === 'null' && !cell && !checker.known) return checker.fault(span, 'unsupported', '“in”之后没有值')
  return passes(subject, checker.check(value), span, checker, cell)
}

const asTest = (value: Syntax): Test => ({ operator: null, value })

function passes(subject: Tree, value: Tree, span: Span, checker: Checker, cell: boolean): Tree {
  switch (value.type.kind) {
    case 'range':
      return fits(subject, value, checker)
        ? truth('in range', [subject, value], span)
        : mismatch(subject, value, span, checker)
    case 'list':
      return truth('in list', [subject, value], span)
    case 'any':
      return checker.known ? value : truth({ name: cell ? 'passes cell' : 'passes' }, [subject, value], span)
    default:
      return compareTrees('=', subject, value, span, checker)
  }
}

function fits(subject: Tree, range: Tree, checker: Checker): boolean {
  if (!checker.known || isOpen(subject.type) || range.type.kind !== 'range') return true
  return join(subject.type, range.type.of) !== null
}

function mismatch(subject: Tree, range: Tree, span: Span, checker: Checker): Tree {
  const of = range.type.kind === 'range' ? printType(range.type.of) : ''
  return checker.fault(span, 'type', `${printType(subject.type)}不能与${of}的区间比较`)
}

/** Whether an expression reads `?`. */
function reads(syntax: Syntax): boolean {
  if (syntax.kind === 'subject') return true
  return partsOf(syntax).some(reads)
}
