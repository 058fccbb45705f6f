import { WordClass as W } from '../lexicon/word-class.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { has, type Token } from '../text/tokens.ts'
import { phraseAfter, phraseBefore, type Phrase, type PhraseAfter } from './phrase.ts'
import type { RunHead, SentenceState } from './sentence-state.ts'
import { readTail, type Tail } from './tail.ts'

/** What is seen around a number: the words right before it, and the phrase that it counts. */
export interface Sight {
  tail: Tail
  phrase: Phrase | null
  /** The phrase, when it stands behind the number. */
  after: PhraseAfter | null
  /** What stands on the other side and could be counted too: 2个[项目]获[重大立项]. */
  other: Phrase | null
}

/** Looks left and right of the number at `at`. A later number of a run is seen as the run's head was. */
export function sight(state: SentenceState, tokens: Token[], from: number, at: number, head: RunHead | null): Sight {
  const quantity = tokens[at]!.quantity!
  const tail = head ? { ...head.tail, verb: null } : readTail(state.text, tokens, from, at, quantity)
  const before = head ? head.phrase : phraseInFront(state.text, tokens, from, tail, quantity)
  const counted = quantity.unit?.class === 'count' || quantity.unit?.class === 'place'
  const behind = quantity.ratio ? null : phraseBehind(tokens, at, quantity, before)
  const stands =
    behind !== null &&
    (wantsPhraseAfter(state.text, quantity, tail, before, tokens, from, at) ||
      isPartOfWhat(quantity, tail, tokens[at - 1], tokens[at + 1]) ||
      (counted && before !== null && countsBehind(tokens, from, quantity, before, behind)))
  const after = stands ? behind : null
  const other = counted ? (after ? before : behind) : null
  return { tail, phrase: after ? { ...after, action: before?.action ?? null } : before, after, other }
}

/** 为全市平均水平的2倍 compares with that level; what is compared was named before. */
function phraseInFront(
  text: string,
  tokens: readonly Token[],
  from: number,
  tail: Tail,
  quantity: Quantity,
): Phrase | null {
  const phrase = phraseBefore(text, tokens, from, tail.begin)
  if (phrase === null || tail.change || phrase.action !== null) return phrase
  // 按年平均汇率折合6920美元: by what it was reckoned, not what.
  if (
    tokens
      .slice(from, tail.begin)
      .some((each) => each.start < phrase.start && /^(?:按|按照)$/.test(text.slice(each.start, each.end)))
  )
    return null
  if (quantity.unit?.class === 'percent' && tail.ofBefore && text.slice(phrase.start, phrase.end).endsWith('水平'))
    return null
  if (quantity.unit?.class !== 'times') return phrase
  if (text.slice(phrase.start, phrase.end).endsWith('水平')) return null
  for (let i = from; i < tail.begin; i += 1) {
    if (tokens[i]!.start >= phrase.start) break
    if (has(tokens[i], W.link)) return null
  }
  return phrase
}

/** 以全市2%的土地面积: a bare share is one of what follows 的. */
function isPartOfWhat({ unit }: Quantity, tail: Tail, last: Token | undefined, next: Token | undefined): boolean {
  const opens = tail.scope !== null || has(last, W.and)
  return unit?.class === 'percent' && has(next, W.of) && opens && !tail.linked && tail.change === null
}

const actorUnits = new Set(['家', '户', '名', '人', '位'])

function phraseBehind(
  tokens: readonly Token[],
  at: number,
  quantity: Quantity,
  before: Phrase | null,
): PhraseAfter | null {
  const counted = quantity.unit?.class === 'count' || quantity.unit?.class === 'place'
  const actors = actorUnits.has(quantity.unitText ?? '')
  const behind = phraseAfter(tokens, at + 1, tokens.length, counted, actors)
  if (behind !== null || before !== null || !counted) return behind
  // 2次召开会议: the verb stands between.
  return has(tokens[at + 1], W.verb) ? phraseAfter(tokens, at + 2, tokens.length, counted, actors) : null
}

/** Whether a noun behind a classifier is what it counts although a phrase stands before. */
function countsBehind(
  tokens: readonly Token[],
  from: number,
  quantity: Quantity,
  before: Phrase,
  behind: PhraseAfter,
): boolean {
  // 出台降低成本35条措施: the noun ends the clause.
  if (before.action !== null) return !quantity.rank && behind.next >= tokens.length
  // 甲社、乙社和丙社3家企业入选: names told one by one.
  for (let i = from; i < tokens.length && tokens[i]!.end < before.end; i += 1) {
    const each = tokens[i]!
    if (each.start > before.start && has(each, W.and) && !has(each, W.noun)) return true
  }
  return false
}

/**
 * Whether the thing counted follows the number: after a verb, after 有, after 等, after a bare place,
 * or when nothing that could be counted stands before.
 */
const placeEnds = /[村镇乡县市]/

const takesObject = /^(?:与|对|向|给|面向|针对)$/

function wantsPhraseAfter(
  text: string,
  quantity: Quantity,
  tail: Tail,
  before: Phrase | null,
  tokens: readonly Token[],
  from: number,
  at: number,
): boolean {
  if (quantity.rank || quantity.ratio || tail.than) return false
  if (tail.change) return before === null && quantity.unit?.class === 'percent'
  if (tail.etc || before === null || tail.have || tail.rank) return true
  if (tail.verb !== null) return true
  // 育秧厂建设和80亩秧田, 河口村4200亩茶园: the words before are of something else, or only say where.
  if (has(tokens[at - 1], W.and) && tail.begin === at - 1) return true
  if (placeEnds.test(text.slice(before.end - 1, before.end)) && tail.begin === at && before.end - before.start <= 5)
    return true
  // 闭会期间提出的105件建议
  if (tail.ofBefore) return true
  // 与4个村签订, 对8个小区进行
  const near = has(tokens[at - 1], W.scope | W.own) ? tokens[at - 2] : tokens[at - 1]
  if (near && takesObject.test(text.slice(near.start, near.end))) return true
  const last = tokens[tail.begin - 1]
  const counted = quantity.unit?.class === 'count' || quantity.unit?.class === 'place'
  if (counted && has(last, W.deed) && tail.begin - 1 > from) return true
  // An unknown short word alone before a number and a noun is a verb: 摸排12家企业.
  return counted && last?.kind === 'text' && last.end - last.start <= 2 && before.start === last.start
}
