import { equal } from '../values/equal.ts'
import { isList, isNumber } from '../values/kind.ts'
import { Number34 } from '../values/number.ts'
import { Unsupported } from '../values/unsupported.ts'
import type { Callable, Value } from '../values/value.ts'
import { listOrValues } from './arithmetic.ts'
import { booleanResult, listResult, numberResult, numbersResult } from './result.ts'
import { signature, type Builtin, type Signature } from './signature.ts'

type List = readonly Value[]
const listOf = (value: Value | undefined): List => value as List

/** The index of a position from 1, or from the end when negative; null when the list has none. */
function indexOfPosition(list: List, position: Value | undefined): number | null {
  const at = (position as Number34).trunc().toNumber()
  if (at === 0 || Math.abs(at) > list.length) return null
  return at > 0 ? at - 1 : list.length + at
}

/** Equality of items: what differs in kind is not equal. */
export function isSameItem(a: Value, b: Value): boolean {
  return equal(a, b) ?? false
}

function distinct(list: List): List {
  const kept: Value[] = []
  for (const item of list) if (!kept.some((other) => isSameItem(other, item))) kept.push(item)
  return kept
}

function flatten(list: List): List {
  return list.flatMap((item) => (isList(item) ? flatten(item) : [item]))
}

function sublist([list, start, length]: List): Value {
  const items = listOf(list)
  const from = indexOfPosition(items, start)
  if (from === null) return null
  if (length === undefined) return items.slice(from)
  const count = (length as Number34).trunc().toNumber()
  if (count < 1 || from + count > items.length) throw new Unsupported('sublist 的长度超出了列表')
  return items.slice(from, from + count)
}

function replace([list, where, item]: List): Value {
  const items = listOf(list)
  if (isNumber(where ?? null)) {
    const at = indexOfPosition(items, where)
    return at === null ? null : items.with(at, item ?? null)
  }
  const match = where as Callable
  if (match.parameters.length !== 2) return null
  const hits = items.map((old) => match.call([old, item ?? null]))
  if (!hits.every((hit) => typeof hit === 'boolean')) return null
  return items.map((old, at) => (hits[at] === true ? (item ?? null) : old))
}

function insert([list, position, item]: List): Value {
  const at = indexOfPosition(listOf(list), position)
  if ((position as Number34).eq(listOf(list).length + 1)) throw new Unsupported('insert before 的位置在列表之后')
  return at === null ? null : listOf(list).toSpliced(at, 0, item ?? null)
}

function remove([list, position]: List): Value {
  const at = indexOfPosition(listOf(list), position)
  return at === null ? null : listOf(list).toSpliced(at, 1)
}

function positions([list, match]: List): Value {
  return listOf(list).flatMap((item, at) => (isSameItem(item, match ?? null) ? [new Number34(at + 1)] : []))
}

/** Sorts by merging, so that equal items stay in order; null when `precedes` does not say true or false. */
function sort([list, precedes]: List): Value {
  if (precedes === undefined) throw new Unsupported('sort 缺少比较函数')
  const before = precedes as Callable
  if (before.parameters.length !== 2) return null
  let known = true
  const sorted = mergeSort(listOf(list), (a, b) => {
    const answer = before.call([a, b])
    if (typeof answer !== 'boolean') known = false
    return answer === true
  })
  return known ? sorted : null
}

function mergeSort(list: List, precedes: (a: Value, b: Value) => boolean): List {
  if (list.length < 2) return list
  const half = list.length >> 1
  const [left, right] = [mergeSort(list.slice(0, half), precedes), mergeSort(list.slice(half), precedes)]
  const merged: Value[] = []
  for (let [at, other] = [0, 0]; at < left.length || other < right.length;) {
    const fromRight = at >= left.length || (other < right.length && precedes(right[other] ?? null, left[at] ?? null))
    merged.push((fromRight ? right[other++] : left[at++]) ?? null)
  }
  return merged
}

/** Three-valued over items: `stop` as soon as one is, null when one is no boolean. */
function quantifier(stop: boolean): (items: List) => Value {
  return (items) => {
    if (items.includes(stop)) return stop
    return items.every((item) => typeof item === 'boolean') ? !stop : null
  }
}

const lists = (run: (lists: readonly List[]) => Value): readonly Signature[] => [
  signature('list: list', listResult, (args) => run(args.map(listOf)), { rest: true, units: 'same' }),
]
const item = 'any|null'

export const listFunctions: readonly Builtin[] = [
  { name: 'count', signatures: listOrValues(numberResult, (items) => new Number34(items.length), 'none') },
  { name: 'all', signatures: listOrValues(booleanResult, quantifier(false), 'none') },
  { name: 'any', signatures: listOrValues(booleanResult, quantifier(true), 'none') },
  {
    name: 'list contains',
    signatures: [
      signature(`list: list, element: ${item}`, booleanResult, ([list, element]) =>
        listOf(list).some((member) => isSameItem(member, element ?? null)),
      ),
    ],
  },
  {
    name: 'sublist',
    signatures: [signature('list: list, start position: number, length?: number', listResult, sublist)],
  },
  {
    name: 'append',
    signatures: [
      signature(`list: list, item: ${item}`, listResult, ([list, ...more]) => [...listOf(list), ...more], {
        rest: true,
      }),
    ],
  },
  { name: 'concatenate', signatures: lists((all) => all.flat(1)) },
  { name: 'union', signatures: lists((all) => distinct(all.flat(1))) },
  { name: 'distinct values', signatures: [signature('list: list', listResult, ([list]) => distinct(listOf(list)))] },
  { name: 'flatten', signatures: [signature('list: list', listResult, ([list]) => flatten(listOf(list)))] },
  { name: 'reverse', signatures: [signature('list: list', listResult, ([list]) => listOf(list).toReversed())] },
  { name: 'index of', signatures: [signature(`list: list, match: ${item}`, numbersResult, positions)] },
  {
    name: 'insert before',
    signatures: [signature(`list: list, position: number, newItem: ${item}`, listResult, insert)],
  },
  { name: 'remove', signatures: [signature('list: list, position: number', listResult, remove)] },
  {
    name: 'list replace',
    signatures: [
      signature(`list: list, position: number, newItem: ${item}`, listResult, replace),
      signature(`list: list, match: function, newItem: ${item}`, listResult, replace),
    ],
  },
  { name: 'sort', signatures: [signature('list: list, precedes?: function', listResult, sort)] },
]
