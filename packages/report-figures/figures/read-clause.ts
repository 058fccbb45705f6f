import { WordClass as W } from '../lexicon/word-class.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Other, Span } from '../reading.ts'
import { has, isContent, type Token } from '../text/tokens.ts'
import { buildFigure } from './build-figure.ts'
import { isThreshold, notFigure } from './judge.ts'
import { moveMood } from './modality.ts'
import { noteTimes } from './period.ts'
import { phraseAfter, phraseBefore, type Phrase } from './phrase.ts'
import type { ClauseState, SentenceState } from './sentence-state.ts'
import { coordinated, namedBefore, referredTo } from './subjects.ts'
import { readTail, type Tail } from './tail.ts'

/** Reads the numbers of one clause in order and adds them to the sentence's figures, or to the others. */
export function readClause(state: SentenceState, clause: ClauseState, others: Other[]): void {
  const { tokens } = clause
  clause.ownPeriod = noteTimes(state.text, tokens, state.clock)
  noteAmong(state, tokens)
  let from = 0
  let any = false
  for (let i = 0; i < tokens.length; i += 1) {
    const each = tokens[i]!
    if (each.kind !== 'quantity') continue
    moveMood(state.text, tokens, from, i, state.mood, state.clock.reportYear)
    const next = readOne(state, clause, from, i, others)
    if (next === null) continue
    any = true
    from = Math.max(next, i + 1)
    i = from - 1
  }
  moveMood(state.text, tokens, from, tokens.length, state.mood, state.clock.reportYear)
  state.mood.atStart = false
  if (!any) state.subject = topicOf(state.text, tokens) ?? state.subject
}

/** No reader remembers more figures of one sentence than this. */
const farthestBack = 30

function noteAmong(state: SentenceState, tokens: readonly Token[]): void {
  if (!tokens.some((each) => has(each, W.among))) return
  for (let i = state.figures.length - 1; i >= Math.max(0, state.figures.length - farthestBack); i -= 1) {
    const each = state.figures[i]!
    if (each.kind !== 'level' || each.partOf !== null) continue
    state.whole = each
    return
  }
}

/** Where a clause without numbers names its subject: up to the first word that says something about it. */
function topicOf(text: string, tokens: readonly Token[]): Span | null {
  let end = 0
  let says = false
  while (end < tokens.length) {
    const each = tokens[end]!
    const predicate =
      has(each, W.change | W.link | W.rank | W.compare | W.adverb | W.verb | W.leadVerb) &&
      !has(each, W.noun | W.head | W.deed)
    says = predicate && end > 0 && isContent(tokens[end - 1]!)
    if (says) break
    end += 1
  }
  const phrase = says ? phraseBefore(tokens, 0, end) : null
  // 分季度看, 据初步核算 say how it was counted, not what.
  return phrase === null || phrase.action !== null || /[看算计]$/.test(text.slice(phrase.end - 1, phrase.end))
    ? null
    : phrase
}

/**
 * Reads the number at token `at`; returns the index from which words belong to the next number.
 * Null when it is no figure: it is then a word like any other (5G基站, 近3年).
 */
function readOne(state: SentenceState, clause: ClauseState, from: number, at: number, others: Other[]): number | null {
  const { tokens } = clause
  const quantity = tokens[at]!.quantity!
  const run = state.runs.get(quantity)
  const following = run !== undefined && run.index > 0 && state.head !== null
  const tail = following ? { ...state.head!.tail, verb: null } : readTail(state.text, tokens, from, at, quantity)
  const before = following ? state.head!.phrase : phraseBefore(tokens, from, tail.begin)
  const counted = quantity.unit?.class === 'count' || quantity.unit?.class === 'place'
  const behind = quantity.ratio ? null : phraseAfter(tokens, at + 1, tokens.length, counted)
  // 出台降低成本35条措施: a noun that ends the clause is what a classifier counts, whatever stands before.
  const closes =
    counted &&
    !quantity.rank &&
    behind !== null &&
    behind.next >= tokens.length &&
    before !== null &&
    before.action !== null
  const after = closes || wantsPhraseAfter(quantity, tail, before, tokens, from) ? behind : null
  const phrase: Phrase | null = after ? { ...after, action: before?.action ?? null } : before
  const why = notFigure(state.text, quantity, tail, phrase, tokens[at + 1])
  if (why !== null) {
    if (!quantity.chinese) addOther(state.text, quantity, why, others)
    const time = why === 'duration'
    tokens[at] = { ...tokens[at]!, kind: time ? 'time' : 'name', classes: time ? W.time : 0, quantity: null }
    return null
  }
  if (!following) {
    const count = run?.members.length ?? 1
    const subjects = count > 1 && phrase && !after ? coordinated(state.text, tokens, phrase, count) : null
    const refers = tail.respectively && phrase === null && count > 1
    state.head = {
      tail,
      phrase,
      subjects,
      referred: refers ? referredTo(state.figures, tail, state.text, count) : null,
    }
  }
  const index = run?.index ?? 0
  const subject = state.head!.subjects?.[index] ?? phrase
  const antecedent = state.head!.referred?.[index] ?? null
  const figure = buildFigure(state, clause, {
    quantity,
    tail,
    phrase: subject ? { ...subject, action: phrase?.action ?? null } : null,
    postposed: after !== null,
    antecedent,
    actionAfter: after ? actionAfter(tokens, after.next) : null,
    names: tail.etc && !following ? namedBefore(tokens, from, at) : null,
    threshold: isThreshold(tokens, at, quantity, tail),
    hasPhraseBefore: before !== null,
  })
  state.figures.push(figure)
  return after ? after.next : at + 1
}

function addOther(text: string, quantity: Quantity, why: Other['why'], others: Other[]): void {
  others.push({ start: quantity.start, end: quantity.end, text: text.slice(quantity.start, quantity.end), why })
}

/**
 * Whether the thing counted follows the number: after a verb, after 有, after 等, after a bare place,
 * or when nothing that could be counted stands before.
 */
function wantsPhraseAfter(
  quantity: Quantity,
  tail: Tail,
  before: Phrase | null,
  tokens: readonly Token[],
  from: number,
): boolean {
  if (quantity.rank || quantity.ratio || tail.than) return false
  if (tail.change) return before === null && quantity.unit?.class === 'percent'
  if (tail.etc || before === null || tail.have) return true
  if (tail.verb !== null) return true
  const last = tokens[tail.begin - 1]
  const counted = quantity.unit?.class === 'count' || quantity.unit?.class === 'place'
  if (counted && has(last, W.deed) && tail.begin - 1 > from) return true
  // An unknown short word alone before a number and a noun is a verb: 摸排12家企业.
  return counted && last?.kind === 'text' && last.end - last.start <= 2 && before.start === last.start
}

/** What the things counted did: 3家企业[达成“科技副总”合作协议]. */
function actionAfter(tokens: readonly Token[], from: number): Span | null {
  const first = tokens[from]
  if (!first || !has(first, W.verb | W.leadVerb)) return null
  for (let i = from; i < tokens.length; i += 1) {
    if (tokens[i]!.kind === 'quantity') return { start: first.start, end: first.end }
  }
  const last = tokens[tokens.length - 1]!
  return last.end - first.start <= 24 ? { start: first.start, end: last.end } : { start: first.start, end: first.end }
}
