import type { Arithmetic, Comparison, Syntax } from '../../language/syntax.ts'
import type { Operation } from '../operation.ts'
import type { Span, Tree } from '../tree.ts'
import type { Type } from '../type.ts'
import { anyType, isOpen, join, numberType, printType, unitsDiffer } from '../types.ts'
import { divideUnits, multiplyUnits, printUnit, type Unit } from '../unit.ts'
import type { Checker } from './checker.ts'
import { isNull, operation, truth } from './nodes.ts'

const verbs: Readonly<Record<Arithmetic, string>> = { '+': '相加', '-': '相减', '*': '相乘', '/': '相除', '**': '求幂' }

export function checkArithmetic(syntax: Syntax & { kind: 'arithmetic' }, checker: Checker): Tree {
  const [left, right] = [checker.check(syntax.left), checker.check(syntax.right)]
  const { operator, span } = syntax
  if (!checker.known) return operation(operator, [left, right], anyType, span)
  if (isOpen(left.type) || isOpen(right.type)) return operation(operator, [left, right], openResult(left, right), span)
  if ((operator === '+' || operator === '-') && unitsDiffer(left.type, right.type)) {
    return unitFault(left.type, right.type, verbs[operator], span, checker)
  }
  const type = arithmeticType(operator, left.type, right.type)
  if (type) return operation(operator, [left, right], type, span)
  return checker.fault(
    span,
    'type',
    `${printType(left.type)}和${printType(right.type)}不能${verbs[operator]}${hint(left.type, right.type)}`,
  )
}

function openResult(left: Tree, right: Tree): Type {
  return left.type.kind === 'any' || right.type.kind === 'any' ? anyType : isNull(left) ? right.type : left.type
}

function hint(left: Type, right: Type): string {
  return left.kind === 'string' || right.kind === 'string' ? '，数字可用 string(x) 变成文字' : ''
}

/** The sentence about two units, with what brings one to the other. */
export function unitFault(left: Type, right: Type, verb: string, span: Span, checker: Checker): Tree {
  const [a, b] = [unitOf(left), unitOf(right)]
  const [first, second] = [a ? printUnit(a) : '', b ? printUnit(b) : '']
  const near = a && b && Object.keys(divideUnits(a, b).powers).length === 0
  const help = near ? `，请先用${conversionFor(a)}统一单位` : ''
  return checker.fault(span, 'unit', `${first}和${second}不能${verb}${help}`)
}

function conversionFor(unit: Unit): string {
  return Object.keys(unit.powers).length === 0 ? '折合比例(x) ' : ' 折合元(x) 或折合万元(x) '
}

function unitOf(type: Type): Unit | null {
  return type.kind === 'number' ? type.unit : null
}

function arithmeticType(operator: Arithmetic, left: Type, right: Type): Type | null {
  if (left.kind === 'number' && right.kind === 'number') return numberOf(operator, left.unit, right.unit)
  if (operator === '+' && left.kind === 'string' && right.kind === 'string') return left
  return durationType(operator, left, right)
}

function numberOf(operator: Arithmetic, left: Unit | null, right: Unit | null): Type | null {
  switch (operator) {
    case '+':
    case '-':
      return { kind: 'number', unit: left ?? right }
    case '*':
      return { kind: 'number', unit: left && right ? multiplyUnits(left, right) : (left ?? right) }
    case '/':
      return { kind: 'number', unit: right ? divideUnits(left ?? { powers: {}, ten: 0 }, right) : left }
    case '**':
      return left === null && right === null ? numberType : null
    default:
      return operator satisfies never
  }
}

const isDuration = (type: Type): boolean => type.kind === 'months' || type.kind === 'seconds'

function durationType(operator: Arithmetic, left: Type, right: Type): Type | null {
  const pair = `${left.kind} ${operator} ${right.kind}`
  if (pair === 'date - date') return { kind: 'seconds' }
  if (left.kind === 'date' && isDuration(right) && (operator === '+' || operator === '-')) return left
  if (right.kind === 'date' && isDuration(left) && operator === '+') return right
  if (isDuration(left) && left.kind === right.kind) return sameDurations(operator, left)
  if (isDuration(left) && right.kind === 'number' && (operator === '*' || operator === '/')) return left
  return isDuration(right) && left.kind === 'number' && operator === '*' ? right : null
}

function sameDurations(operator: Arithmetic, type: Type): Type | null {
  if (operator === '+' || operator === '-') return type
  return operator === '/' ? numberType : null
}

export function checkNegate(syntax: Syntax & { kind: 'negate' }, checker: Checker): Tree {
  const of = checker.check(syntax.of)
  if (checker.known && of.type.kind !== 'number' && !isDuration(of.type) && !isOpen(of.type)) {
    return checker.fault(syntax.span, 'type', `${printType(of.type)}不能取负`)
  }
  return operation('negate', [of], of.type, syntax.span)
}

const orders = new Set(['number', 'string', 'date', 'months', 'seconds'])

/** A comparison of two trees; for rules with a schema `=` and `!=` do not hide a missing fact. */
export function compareTrees(operator: Comparison, left: Tree, right: Tree, span: Span, checker: Checker): Tree {
  if (!checker.known) return truth(operator, [left, right], span)
  const equality = operator === '=' || operator === '!='
  if (equality && (isNull(left) || isNull(right))) return nullTest(operator, isNull(right) ? left : right, span)
  if (isOpen(left.type) || isOpen(right.type)) return truth(knownOperator(operator), [left, right], span)
  if (unitsDiffer(left.type, right.type)) return unitFault(left.type, right.type, '比较', span, checker)
  const type = join(left.type, right.type)
  if (!type || (!equality && !orders.has(type.kind))) {
    return checker.fault(span, 'type', `${printType(left.type)}和${printType(right.type)}不能用“${operator}”比较`)
  }
  return truth(knownOperator(operator), [left, right], span)
}

function knownOperator(operator: Comparison): Operation {
  return operator === '=' ? 'known =' : operator === '!=' ? 'known !=' : operator
}

function nullTest(operator: '=' | '!=', of: Tree, span: Span): Tree {
  const test = truth('is null', [of], span)
  return operator === '=' ? test : truth('not', [test], span)
}

export function checkLogic(syntax: Syntax & { kind: 'logic' }, checker: Checker): Tree {
  const items = syntax.items.map((item) => checkCondition(item, checker, `“${syntax.operator}”的两边`))
  return truth(syntax.operator, items, syntax.span)
}

/** An expression that must be true or false. */
export function checkCondition(syntax: Syntax, checker: Checker, where: string): Tree {
  const tree = checker.check(syntax)
  return requireCondition(tree, checker, where)
}

export function requireCondition(tree: Tree, checker: Checker, where: string): Tree {
  if (!checker.known || tree.type.kind === 'boolean' || isOpen(tree.type)) return tree
  const sentence = `${where}必须是成立或不成立的条件，这里是${printType(tree.type)}，请写成比较，例如“x >= 3”`
  return checker.fault(tree.span, 'condition', sentence)
}
