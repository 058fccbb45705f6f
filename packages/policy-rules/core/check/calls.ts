import { builtins, conversionsOfUnit, unsupportedBuiltins } from '../../builtins/catalog.ts'
import { takesCount } from '../../builtins/invoke.ts'
import type { Builtin, Signature } from '../../builtins/signature.ts'
import type { Syntax } from '../../language/syntax.ts'
import { Number34 } from '../../values/number.ts'
import type { Tree } from '../tree.ts'
import type { Type } from '../type.ts'
import { anyType, isOpen, join, numberType, printType, unitsDiffer } from '../types.ts'
import { hasSamePowers, parseUnit } from '../unit.ts'
import type { Checker } from './checker.ts'
import { refuseBuiltin, unknownName } from './names.ts'
import { constant, nothing, operation, truth } from './nodes.ts'
import { requireCondition, unitFault } from './operators.ts'

type Call = Syntax & { kind: 'call' }

export function checkCall(call: Call, checker: Checker): Tree {
  const { callee } = call
  if (callee.kind === 'unknown') return callUnknown(callee.name, call, checker)
  if (callee.kind === 'name' && !checker.binds(callee.name)) {
    const builtin = builtins.get(callee.name)
    if (builtin) return callBuiltin(builtin, call, checker)
    if (conversionsOfUnit.has(callee.name)) return convertUnit(callee.name, call, checker)
    if (unsupportedBuiltins.has(callee.name)) return refuseBuiltin(callee.name, callee.span, checker)
  }
  return apply(call, checker)
}

function callUnknown(name: string, call: Call, checker: Checker): Tree {
  if (checker.known) return unknownName(name, call.callee.span, checker)
  for (const arg of call.args) checker.check(arg)
  return nothing(call.span)
}

function apply(call: Call, checker: Checker): Tree {
  const callee = checker.check(call.callee)
  const args = call.args.map((arg) => checker.check(arg))
  if (checker.known)
    return checker.fault(call.callee.span, 'type', `${printType(callee.type)}不是函数，不能在后面写括号`)
  return { kind: 'apply', callee, args, names: call.names, type: anyType, span: call.span }
}

function callBuiltin(builtin: Builtin, call: Call, checker: Checker): Tree {
  const args = call.args.map((arg) => checker.check(arg))
  const order = arrange(builtin, call)
  if (!order) return checker.known ? argumentFault(builtin, call, checker) : nothing(call.span)
  const [only] = args
  if (checker.known && builtin.name === 'not' && only) {
    return truth('not', [requireCondition(only, checker, '“not”里')], call.span)
  }
  const ordered = order.positions.map((at) => args[at] ?? nothing(call.span))
  if (!checker.known) return operation({ name: builtin.name }, ordered, anyType, call.span)
  return callKnown(builtin, ordered, call, checker)
}

interface Order {
  readonly signature: Signature
  /** Which argument stands at each parameter. */
  readonly positions: readonly number[]
}

/** The first way to call it that takes these arguments, by count or by name. */
function arrange(builtin: Builtin, call: Call): Order | null {
  for (const signature of builtin.signatures) {
    const positions = call.names ? byName(signature, call.names) : call.args.map((_, at) => at)
    if (positions && takesCount(signature, positions.length)) return { signature, positions }
  }
  return null
}

function byName(signature: Signature, names: readonly string[]): readonly number[] | null {
  const positions = signature.parameters.slice(0, names.length).map((parameter) => names.indexOf(parameter.name))
  return positions.length === names.length && !positions.includes(-1) ? positions : null
}

function argumentFault(builtin: Builtin, call: Call, checker: Checker): Tree {
  const ways = builtin.signatures.map((signature) => {
    const names = signature.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name))
    return `${builtin.name}(${names.join(', ')}${signature.rest ? ', …' : ''})`
  })
  return checker.fault(call.span, 'arguments', `“${builtin.name}”的参数不对，请写成 ${ways.join(' 或 ')}`)
}

function callKnown(builtin: Builtin, args: readonly Tree[], call: Call, checker: Checker): Tree {
  const fitting = builtin.signatures.filter((signature) => takesCount(signature, args.length))
  const signature = fitting.find((way) => firstMisfit(way, args) < 0) ?? fitting[0]
  if (!signature) return argumentFault(builtin, call, checker)
  const wrong = firstMisfit(signature, args)
  const misfit = args[wrong]
  if (misfit) {
    const name = signature.parameters[Math.min(wrong, signature.parameters.length - 1)]?.name ?? ''
    const sentence = `“${builtin.name}”的参数 ${name} 不能是${printType(misfit.type)}`
    return checker.fault(misfit.span, 'type', sentence)
  }
  return withUnits(builtin, signature, args, call, checker)
}

function firstMisfit(signature: Signature, args: readonly Tree[]): number {
  return args.findIndex((arg, at) => {
    const parameter = signature.parameters[Math.min(at, signature.parameters.length - 1)]
    if (isOpen(arg.type) || !parameter?.kinds) return false
    return !parameter.kinds.some((kind) => kind === arg.type.kind || kind === 'list')
  })
}

function withUnits(builtin: Builtin, signature: Signature, args: readonly Tree[], call: Call, checker: Checker): Tree {
  const types = args.map((arg) => arg.type)
  if (signature.units === 'none') return operation({ name: builtin.name }, args, signature.result(types), call.span)
  let shared: Type = types[0] ?? anyType
  for (const type of types.slice(1)) {
    const joined = join(shared, type)
    if (unitsDiffer(shared, type)) return unitFault(shared, type, `一起用在“${builtin.name}”里`, call.span, checker)
    if (!joined) {
      const sentence = `“${builtin.name}”里不能同时有${printType(shared)}和${printType(type)}`
      return checker.fault(call.span, 'type', sentence)
    }
    shared = joined
  }
  return operation({ name: builtin.name }, args, signature.result([shared]), call.span)
}

/** 折合元(x) is x times the power of ten between the units, so that no back end needs to know of units. */
function convertUnit(name: string, call: Call, checker: Checker): Tree {
  const [arg, ...more] = call.args.map((part) => checker.check(part))
  if (!arg || more.length > 0 || call.names)
    return checker.fault(call.span, 'arguments', `请写成 ${name}(x)，只有一个参数`)
  const unit = parseUnit(conversionsOfUnit.get(name) ?? '')
  if (arg.type.kind !== 'number') {
    return isOpen(arg.type) ? arg : checker.fault(arg.span, 'type', `${name}只能用于数字，这里是${printType(arg.type)}`)
  }
  const from = arg.type.unit ?? unit
  if (!hasSamePowers(from, unit)) return unitFault(arg.type, { kind: 'number', unit }, '折合', call.span, checker)
  const factor = new Number34(10).pow(from.ten - unit.ten)
  const type: Type = { kind: 'number', unit }
  return operation('*', [arg, constant(factor, numberType, call.span)], type, call.span)
}
