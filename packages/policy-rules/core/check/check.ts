import type { Fault } from '../../language/fault.ts'
import type { Cell, Syntax } from '../../language/syntax.ts'
import type { Tree } from '../tree.ts'
import { anyType, join, printType, unitsDiffer } from '../types.ts'
import { checkCall } from './calls.ts'
import { Checker, type Binding, type Mode } from './checker.ts'
import { checkContext, checkFilter, checkFor, checkList, checkQuantified, checkRange } from './collections.ts'
import { checkAt, checkNumber } from './literals.ts'
import { checkName, unknownName } from './names.ts'
import { constant, nothing, truth } from './nodes.ts'
import { checkArithmetic, checkCondition, checkLogic, checkNegate, compareTrees, unitFault } from './operators.ts'
import { checkPath } from './paths.ts'
import { anyTest, checkBetween, checkIn } from './tests.ts'

/** What names mean to a text, and how strictly it is read. */
export interface Surroundings {
  readonly text: string
  readonly mode: Mode
  readonly names: ReadonlyMap<string, Binding>
  /** Where the text starts within a larger one, from which spans count. */
  readonly base: number
}

export interface Checked<T> {
  readonly tree: T
  readonly faults: readonly Fault[]
}

/** Gives an expression its types and resolves its names; the faults say all that does not fit. */
export function checkExpression(syntax: Syntax, { text, mode, names, base }: Surroundings): Checked<Tree> {
  const checker = new Checker(text, mode, names, base, dispatch)
  const tree = checker.check(syntax)
  return { tree, faults: checker.faults }
}

/** Makes a cell a condition on the table's input; null for “-”. */
export function checkCell(cell: Cell, subject: Tree, { text, mode, names, base }: Surroundings): Checked<Tree | null> {
  if (cell === null) return { tree: null, faults: [] }
  const checker = new Checker(text, mode, names, base, dispatch)
  checker.subject = subject
  const span = { start: base, end: base + text.length }
  const passed = anyTest(cell.tests, subject, span, checker, true)
  const tree = cell.negated ? truth('not', [passed], span) : passed
  return { tree, faults: checker.faults }
}

function dispatch(syntax: Syntax, checker: Checker): Tree {
  const { span } = syntax
  switch (syntax.kind) {
    case 'number':
      return checkNumber(syntax.text, span, checker)
    case 'string':
      return constant(syntax.value, { kind: 'string' }, span)
    case 'boolean':
      return constant(syntax.value, { kind: 'boolean' }, span)
    case 'null':
      return nothing(span)
    case 'at':
      return checkAt(syntax.value, span, checker)
    case 'name':
      return checkName(syntax.name, span, checker)
    case 'unknown':
      return unknownName(syntax.name, span, checker)
    case 'subject':
      return checker.subject ?? nothing(span)
    case 'negate':
      return checkNegate(syntax, checker)
    case 'arithmetic':
      return checkArithmetic(syntax, checker)
    case 'comparison':
      return compareTrees(syntax.operator, checker.check(syntax.left), checker.check(syntax.right), span, checker)
    case 'logic':
      return checkLogic(syntax, checker)
    default:
      return dispatchLarger(syntax, checker)
  }
}

type Smaller =
  | 'number'
  | 'string'
  | 'boolean'
  | 'null'
  | 'at'
  | 'name'
  | 'unknown'
  | 'subject'
  | 'negate'
  | 'arithmetic'
  | 'comparison'
  | 'logic'

function dispatchLarger(syntax: Exclude<Syntax, { kind: Smaller }>, checker: Checker): Tree {
  switch (syntax.kind) {
    case 'between':
      return checkBetween(syntax, checker)
    case 'in':
      return checkIn(syntax, checker)
    case 'instance':
      return checkInstance(syntax, checker)
    case 'if':
      return checkIf(syntax, checker)
    case 'for':
      return checkFor(syntax, checker)
    case 'quantified':
      return checkQuantified(syntax, checker)
    case 'list':
      return checkList(syntax, checker)
    case 'context':
      return checkContext(syntax, checker)
    case 'range':
      return checkRange(syntax, checker)
    case 'path':
      return checkPath(syntax, checker)
    case 'filter':
      return checkFilter(syntax, checker)
    case 'call':
      return checkCall(syntax, checker)
    case 'function':
      return checkFunction(syntax, checker)
    default:
      return syntax satisfies never
  }
}

function checkIf(syntax: Syntax & { kind: 'if' }, checker: Checker): Tree {
  const condition = checkCondition(syntax.condition, checker, '“if”之后')
  const [yes, no] = [checker.check(syntax.yes), checker.check(syntax.no)]
  const type = checker.known ? join(yes.type, no.type) : anyType
  if (type) return { kind: 'if', known: checker.known, condition, yes, no, type, span: syntax.span }
  if (unitsDiffer(yes.type, no.type)) return unitFault(yes.type, no.type, '作为同一个结果', syntax.span, checker)
  const sentence = `“then”是${printType(yes.type)}，“else”是${printType(no.type)}，两者必须是同一类`
  return checker.fault(syntax.span, 'type', sentence)
}

const testableTypes = new Set([
  'number',
  'string',
  'boolean',
  'date',
  'days and time duration',
  'years and months duration',
  'time',
  'date and time',
])

function checkInstance(syntax: Syntax & { kind: 'instance' }, checker: Checker): Tree {
  const of = checker.check(syntax.of)
  if (checker.known || !testableTypes.has(syntax.type)) {
    return checker.fault(syntax.span, 'unsupported', `不支持“instance of ${syntax.type}”`)
  }
  const type = constant(syntax.type, { kind: 'string' }, syntax.span)
  return truth({ name: 'instance of' }, [of, type], syntax.span)
}

function checkFunction(syntax: Syntax & { kind: 'function' }, checker: Checker): Tree {
  if (checker.known) return checker.fault(syntax.span, 'unsupported', '规则里不能定义函数，请改为有名称的定义')
  const typed = syntax.parameters.find(({ type }) => type !== null && type !== 'Any')
  if (typed) return checker.fault(syntax.span, 'unsupported', `不支持给函数的参数“${typed.name}”写类型`)
  const parameters = syntax.parameters.map((parameter) => parameter.name)
  const locals = new Map(parameters.map((name) => [name, anyType]))
  const body = checker.within(locals, () => checker.check(syntax.body))
  const type = { kind: 'function' as const, parameters: parameters.map(() => anyType), result: anyType }
  return { kind: 'function', parameters, body, type, span: syntax.span }
}
