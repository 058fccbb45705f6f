import type { Scaled, Text, Truth } from './node.ts'
import type { Quotient } from './quotient.ts'
import { refuse } from './refusal.ts'
import { unknown } from './scaled.ts'
import { always, word } from './truth.ts'

/** What an expression is once it is lowered. Lists, ranges and contexts are known item by item, or refused. */
export type Lowered =
  /** Null that may stand for any kind. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'number' | 'date' | 'months' | 'seconds'; readonly value: Scaled }
  | { readonly kind: 'quotient'; readonly value: Quotient }
  | { readonly kind: 'truth'; readonly value: Truth }
  | { readonly kind: 'text'; readonly value: Text }
  | { readonly kind: 'list'; readonly items: readonly Lowered[] }
  | { readonly kind: 'range'; readonly low: LoweredEnd | null; readonly high: LoweredEnd | null }
  | { readonly kind: 'context'; readonly entries: ReadonlyMap<string, Lowered> }

export interface LoweredEnd {
  readonly value: Lowered
  readonly included: boolean
}

type ScaledKind = 'number' | 'date' | 'months' | 'seconds'

export function isScaled(of: Lowered): of is Extract<Lowered, { kind: ScaledKind }> {
  return of.kind === 'number' || of.kind === 'date' || of.kind === 'months' || of.kind === 'seconds'
}

export function truthOf(of: Lowered): Truth {
  if (of.kind === 'unknown') return always(null)
  return of.kind === 'truth' ? of.value : refuse(`${nameOf(of)}不是条件`)
}

export function textOf(of: Lowered): Text {
  if (of.kind === 'unknown') return word(null)
  return of.kind === 'text' ? of.value : refuse(`${nameOf(of)}不是文字`)
}

export function scaledOf(of: Lowered, kind: ScaledKind): Scaled {
  if (of.kind === 'unknown') return unknown(kind === 'date')
  if (of.kind === 'quotient') return refuse('除不尽的商没有取整就参加运算，34位小数和分数的结果可能不同')
  return of.kind === kind ? of.value : refuse(`这里要${names[kind]}，不能用${nameOf(of)}`)
}

const names: Record<Lowered['kind'], string> = {
  unknown: '空值',
  number: '数',
  quotient: '商',
  date: '日期',
  months: '年月时段',
  seconds: '日时时段',
  truth: '条件',
  text: '文字',
  list: '列表',
  range: '区间',
  context: '组合',
}

export function nameOf(of: Lowered): string {
  return names[of.kind]
}
