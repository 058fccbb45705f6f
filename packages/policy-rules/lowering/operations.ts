import type { Operation } from '../core/operation.ts'
import { add, divideBy, multiply, negateAny, subtract } from './arithmetic.ts'
import { builtIns } from './built-ins.ts'
import { amongItems, equal, isMissing, knownEqual, order, within } from './comparison.ts'
import type { Lowered } from './lowered.ts'
import { truthOf } from './lowered.ts'
import type { Truth } from './node.ts'
import { refuse } from './refusal.ts'
import { always, and, not, or } from './truth.ts'

const truth = (value: Truth): Lowered => ({ kind: 'truth', value })
type Pair = (left: Lowered, right: Lowered) => Lowered

const pairs: Partial<Record<Extract<Operation, string>, Pair>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divideBy,
  '<': (a, b) => truth(order('<', a, b)),
  '<=': (a, b) => truth(order('<=', a, b)),
  '>': (a, b) => truth(order('>', a, b)),
  '>=': (a, b) => truth(order('>=', a, b)),
  '=': (a, b) => truth(equal(a, b)),
  '!=': (a, b) => truth(not(equal(a, b))),
  'known =': (a, b) => truth(knownEqual(a, b)),
  'known !=': (a, b) => truth(not(knownEqual(a, b))),
  'in range': (value, range) => truth(inRange(value, range)),
  'in list': (value, list) => truth(inList(value, list)),
}

/** One operator or built-in function over lowered arguments. */
export function operate(operation: Operation, args: readonly Lowered[]): Lowered {
  if (typeof operation !== 'string') {
    const builtIn = builtIns.get(operation.name)
    return builtIn ? builtIn(args) : refuse(`“${operation.name}”没有按列算的办法`)
  }
  const [left, right] = args
  if (operation === 'and') return truth(and(...args.map(truthOf)))
  if (operation === 'or') return truth(or(...args.map(truthOf)))
  if (left && operation === 'not') return truth(not(truthOf(left)))
  if (left && operation === 'negate') return negateAny(left)
  if (left && operation === 'is null') return truth(isMissing(left))
  const pair = pairs[operation]
  return pair && left && right ? pair(left, right) : refuse(`“${operation}”没有按列算的办法`)
}

function inRange(value: Lowered, range: Lowered): Truth {
  if (range.kind === 'unknown') return always(null)
  return range.kind === 'range' ? within(value, range.low, range.high) : refuse('这里要区间')
}

function inList(value: Lowered, list: Lowered): Truth {
  if (list.kind === 'unknown') return always(null)
  if (list.kind !== 'list') return refuse('这里要列表')
  return amongItems(value, list.items)
}
