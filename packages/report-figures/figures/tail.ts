import { happenings } from '../lexicon/verbs.ts'
import { WordClass as W } from '../lexicon/word-class.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { has, isContent, type Token } from '../text/tokens.ts'

/** What the words right before a number say about it. */
export interface Tail {
  /** Index of the first token that belongs to the tail: the phrase counted ends before it. */
  begin: number
  change: Token | null
  /** 至, 到: the number is where the change ends. */
  to: boolean
  from: boolean
  comparison: { start: number; end: number } | null
  /** Stands beside another place's value: 高于全省2.3个百分点. */
  than: boolean
  rank: boolean
  /** Words between a rank verb and its number: 居[全省]第2. */
  scope: { start: number; end: number } | null
  qualifiers: string[]
  linked: boolean
  have: boolean
  continuous: boolean
  respectively: boolean
  among: boolean
  /** Verbs at the very end: 高新技术企业[新增]12家. */
  verb: { start: number; end: number; isDeed: boolean; isNoun: boolean; isLink: boolean } | null
  /** 较年初新增, 比上年净增: beside a base the verb tells a difference. */
  grows: boolean
  etc: boolean
  /** 的 stands right before the number. */
  ofBefore: boolean
}

const skipped =
  W.link |
  W.have |
  W.qualifier |
  W.adverb |
  W.particle |
  W.and |
  W.own |
  W.of |
  W.preposition |
  W.actual |
  W.target |
  W.forecast

/** Reads the words before the number at `to`, from right to left, as far as they are not the thing counted. */
export function readTail(text: string, tokens: readonly Token[], from: number, to: number, quantity: Quantity): Tail {
  const tail: Tail = {
    begin: to,
    change: null,
    to: false,
    from: false,
    comparison: null,
    than: false,
    rank: false,
    scope: null,
    qualifiers: [],
    linked: false,
    have: false,
    continuous: false,
    respectively: false,
    among: false,
    verb: null,
    grows: false,
    etc: false,
    ofBefore: to > from && has(tokens[to - 1], W.of),
  }
  if (quantity.rank) readRank(tokens, from, to, tail)
  if (quantity.rank && !tail.rank) readRankAmong(tokens, from, to, tail)
  readComparison(text, tokens, from, tail)
  walkBack(text, tokens, from, quantity, tail)
  const { verb, comparison } = tail
  tail.grows =
    verb !== null &&
    comparison !== null &&
    /^[净新]增/.test(text.slice(verb.start, verb.end)) &&
    /[较比]/.test(text.slice(comparison.start, comparison.end))
  return tail
}

/** A rank verb with the set of places after it; without a verb the set alone: 、全市第1. */
function readRank(tokens: readonly Token[], from: number, to: number, tail: Tail): void {
  for (let i = to - 1; i >= from && i >= to - 8; i -= 1) {
    const each = tokens[i]!
    if (each.kind === 'quantity') break
    if (!has(each, W.rank | W.link)) continue
    let first = i
    while (
      first > from &&
      has(tokens[first - 1], W.rank | W.adverb | W.respectively) &&
      !has(tokens[first - 1], W.noun)
    )
      first -= 1
    tail.begin = first
    tail.rank = true
    const last = has(tokens[to - 1], W.aside) ? to - 1 : to
    if (i + 1 < last) tail.scope = { start: tokens[i + 1]!.start, end: tokens[last - 1]!.end }
    return
  }
  const place = has(tokens[to - 1], W.aside) ? to - 2 : to - 1
  if (place >= from && has(tokens[place], W.scope)) {
    tail.begin = place
    tail.rank = true
    tail.scope = { start: tokens[place]!.start, end: tokens[place]!.end }
  }
}

/** 居11个县(市、区)第2位: the rank verb stands before the number of places that are compared. */
function readRankAmong(tokens: readonly Token[], from: number, to: number, tail: Tail): void {
  if (!tokens.slice(from, to).every((each) => isContent(each) || each.kind === 'paren' || has(each, W.aside))) return
  for (let i = from - 1; i >= 0 && i >= from - 5; i -= 1) {
    if (!has(tokens[i], W.rank)) continue
    tail.begin = from
    tail.rank = true
    tail.scope = { start: tokens[i + 1]!.start, end: tokens[to - 1]!.end }
    return
  }
}

const opensComparison = (each: Token): boolean => has(each, W.compare) && !has(each, W.noun | W.adverb)

/** 较上年提高, 比全省平均水平高, 高于全国: everything from the opening word on is comparison. */
function readComparison(text: string, tokens: readonly Token[], from: number, tail: Tail): void {
  const limit = tail.begin
  for (let i = from; i < limit; i += 1) {
    const each = tokens[i]!
    const beside = has(each, W.than) && i + 1 < limit && !onlySkipped(tokens, i + 1, limit)
    if (!beside && !opensComparison(each)) continue
    // 三次产业比为, 收入比缩小至: a ratio, not a comparison.
    if (
      has(tokens[i + 1], W.link | W.to | W.change) &&
      i > from &&
      isContent(tokens[i - 1]!) &&
      each.end - each.start === 1
    )
      continue
    let change: Token | null = null
    for (let k = i; k < limit; k += 1) {
      const inner = tokens[k]!
      if (inner.kind === 'quantity') return
      if (has(inner, W.change)) change = inner
      if (has(inner, W.to) && has(inner, W.change)) tail.to = true
      if (has(inner, W.respectively)) tail.respectively = true
    }
    // 高出全省平均水平4.2: beside a place it is no change of its own.
    if (beside && change === each) change = null
    const last = tokens[limit - 1]!
    if (!change && !beside && !onlySkipped(tokens, i + 1, limit)) continue
    if (change && !changeEndsClause(tokens, tokens.indexOf(change, i), limit)) continue
    tail.comparison = { start: each.start, end: change ? change.end : last.end }
    tail.change = change
    tail.than = beside && !change
    tail.begin = i
    const ends = last.kind === 'word' && has(last, W.to) && !text.startsWith('增长为', change?.end ? change.end - 2 : 0)
    if (ends && change && last !== change) tail.to = true
    return
  }
}

function onlySkipped(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!has(tokens[i], skipped)) return false
  return true
}

/** Nothing that could be counted stands between the change and the number. */
function changeEndsClause(tokens: readonly Token[], change: number, limit: number): boolean {
  for (let i = change + 1; i < limit; i += 1) {
    const each = tokens[i]!
    if (isContent(each) && !has(each, skipped | W.change | W.to)) return false
  }
  return true
}

function walkBack(text: string, tokens: readonly Token[], from: number, quantity: Quantity, tail: Tail): void {
  let adjacent = tail.begin
  for (let i = tail.begin - 1; i >= from; i -= 1) {
    const each = tokens[i]!
    if (each.kind === 'time') {
      if (adjacent !== i + 1 && !tail.change) break
      tail.begin = i
      adjacent = i
      continue
    }
    if (each.kind === 'paren') {
      tail.begin = i
      adjacent = i
      continue
    }
    if (each.kind !== 'word' || !takeWord(text, tokens, from, i, quantity, tail)) break
    tail.begin = i
    adjacent = i
  }
}

/** Takes one word into the tail; false when it belongs to the thing counted. */
function takeWord(
  text: string,
  tokens: readonly Token[],
  from: number,
  i: number,
  quantity: Quantity,
  tail: Tail,
): boolean {
  const each = tokens[i]!
  if (has(each, W.etc)) {
    tail.etc = true
    return false
  }
  if (takeVerb(text, tokens, from, i, quantity, tail)) return true
  const differs = has(each, W.change) && (i === from || has(tokens[i - 1], W.compare | W.time | W.than))
  if (has(each, W.noun | W.head | W.changeNoun | W.deed) && !differs) return false
  // 年度目标, 双倍增计划: after a noun these are nouns too.
  const named = has(each, W.target) && !has(each, W.qualifier | W.adverb) && each.end - each.start === 2
  if (named && i > from && (isContent(tokens[i - 1]!) || has(tokens[i - 1], W.share))) return false
  if (has(each, W.change)) {
    // 下降的有17种 counts the kinds that fell.
    if (has(tokens[i + 1], W.of)) return false
    tail.change ??= each
    tail.to ||= has(each, W.to)
    tail.comparison = { start: each.start, end: tail.comparison?.end ?? each.end }
    return true
  }
  if (has(each, W.compare)) {
    if (each.end - each.start === 1 && has(tokens[i + 1], W.link | W.to)) return true
    tail.comparison = { start: each.start, end: tail.comparison?.end ?? each.end }
    return true
  }
  noteFlags(text, each, quantity, tail)
  if (has(each, W.scope)) {
    tail.scope ??= { start: each.start, end: each.end }
    return true
  }
  return has(each, skipped | W.respectively | W.aside | W.to | W.from | W.time | W.rank)
}

function noteFlags(text: string, each: Token, quantity: Quantity, tail: Tail): void {
  if (has(each, W.qualifier)) tail.qualifiers.unshift(text.slice(each.start, each.end))
  if (has(each, W.link)) tail.linked = true
  if (has(each, W.have)) tail.have = true
  if (text.startsWith('连续', each.start) && each.end === quantity.start) tail.continuous = true
  if (has(each, W.respectively)) tail.respectively = true
  if (text.startsWith('其中', each.start)) tail.among = true
  if (has(each, W.from)) tail.from = true
}

/**
 * A verb right before the number. One that also names a thing (投入, 授权) stays with its noun
 * when the number is money or a measure (财政科技投入1亿元) and is a verb before things (企业入驻24家).
 */
function takeVerb(
  text: string,
  tokens: readonly Token[],
  from: number,
  i: number,
  quantity: Quantity,
  tail: Tail,
): boolean {
  const each = tokens[i]!
  if (!has(each, W.verb | W.leadVerb) || has(each, W.noun) || tail.change) return false
  if (has(tokens[i + 1], W.particle) && !has(each, W.link | W.qualifier | W.change | W.rank)) {
    tail.verb = { start: each.start, end: tail.verb?.end ?? each.end, isDeed: false, isNoun: false, isLink: false }
    return true
  }
  if (has(each, W.link | W.qualifier | W.change | W.rank) && !has(each, W.leadVerb)) return false
  if (has(tokens[i + 1], W.of)) return false
  // 研发设计等服务980次: after 等 it is what the list is of.
  if (has(each, W.leadVerb) && has(tokens[i - 1], W.etc) && i > from) return false
  const hasBefore = isThingBefore(tokens, from, i)
  // 举办培训12场: after a verb the second one is what was done.
  const governed = i > from && has(tokens[i - 1], W.verb) && !has(tokens[i - 1], W.leadVerb)
  if (governed && has(each, W.leadVerb | W.deed)) return false
  if (has(each, W.deed) && hasBefore) return false
  const counted = quantity.unit === null || quantity.unit.class === 'count'
  if (has(each, W.leadVerb) && hasBefore && (!happens(text, each) || isGoverned(tokens, from, i))) return false
  if (has(each, W.leadVerb) && hasBefore && !counted) return false
  tail.verb = {
    start: each.start,
    end: tail.verb?.end ?? each.end,
    isDeed: has(each, W.leadVerb),
    isNoun: has(each, W.deed),
    isLink: has(each, W.link),
  }
  return true
}

/** Whether what stands before a verb is a thing (综合评价) and not only how it was done (新创建). */
function isThingBefore(tokens: readonly Token[], from: number, i: number): boolean {
  if (i <= from || !isContent(tokens[i - 1]!)) return false
  return !has(tokens[i - 1], W.describing) || (i - 1 > from && isContent(tokens[i - 2]!))
}

/** 促成合作签约6项: an earlier verb has taken the whole phrase. */
function isGoverned(tokens: readonly Token[], from: number, i: number): boolean {
  for (let k = from; k < i; k += 1) if (has(tokens[k], W.verb) && !has(tokens[k], W.leadVerb)) return true
  return false
}

const happeningWords = new Set(happenings.split(' '))

const happens = (text: string, each: Token): boolean => happeningWords.has(text.slice(each.start, each.end))
