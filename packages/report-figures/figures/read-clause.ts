import { WordClass as W } from '../lexicon/word-class.ts'
import type { NotFigureReason, Other, Span } from '../reading.ts'
import { has, isContent, type Token } from '../text/tokens.ts'
import { buildFigure } from './build-figure.ts'
import { isAmongHowMany, isThreshold, notFigure, rankAfterMany } from './judge.ts'
import { isTask, moveMood } from './modality.ts'
import { noteTimes } from './period.ts'
import { phraseBefore } from './phrase.ts'
import type { ClauseState, RunHead, SentenceState } from './sentence-state.ts'
import { sight, type Sight } from './sight.ts'
import { coordinated, namedBefore, referredTo } from './subjects.ts'
/** Reads the numbers of one clause in order and adds them to the sentence's figures, or to the others. */
export function readClause(state: SentenceState, clause: ClauseState, others: Other[]): void {
  const { tokens } = clause
  // 目前已建成8家,再新增3家: among promises, what is already done lasts for its clause.
  const { mood } = state
  if (mood.base === 'target' && mood.now === 'actual' && clause.clause.opener !== 'enumeration') mood.now = 'target'
  clause.ownPeriod = noteTimes(state.text, tokens, state.clock)
  noteAmong(state, tokens)
  nameAges(state.text, tokens, others)
  let from = 0
  let moodFrom = 0
  let any = false
  for (let i = 0; i < tokens.length; i += 1) {
    const each = tokens[i]!
    if (each.kind !== 'quantity') continue
    moveMood(state.text, tokens, moodFrom, i, state.mood, state.clock.reportYear)
    const { now } = state.mood
    if (isAimBehind(state.text, tokens, i) || isTask(state.text, tokens, moodFrom, i)) state.mood.now = 'target'
    const next = readOne(state, clause, Math.max(from, i - farthestWord), i, others)
    state.mood.now = now
    moodFrom = i
    if (next === null) continue
    any = true
    from = Math.max(next, i + 1)
    i = from - 1
    moodFrom = from
  }
  moveMood(state.text, tokens, moodFrom, tokens.length, state.mood, state.clock.reportYear)
  state.mood.atStart = false
  if (!any) state.subject = topicOf(state.text, tokens) ?? state.subject
}

/** 提出达到300家的目标: what stands behind says that it is an aim, unless the aim was reached. */
function isAimBehind(text: string, tokens: readonly Token[], at: number): boolean {
  const last = tokens[tokens.length - 1]!
  if (last.end - tokens[at]!.end > 12 || !has(tokens[at + 1], W.of)) return false
  return (
    /的[^的]{0,6}目标$/.test(text.slice(tokens[at]!.end, last.end)) &&
    !/完成|实现|超过|超额|达成/.test(text.slice(tokens[0]!.start, tokens[at]!.start))
  )
}

/** 60岁及以上老人, 20—40岁骨干: an age that is a part of the name of who is counted. */
function nameAges(text: string, tokens: Token[], others: Other[]): void {
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    const { quantity } = tokens[i]!
    if (!quantity || !/^周?岁$/.test(quantity.unitText ?? '')) continue
    const next = has(tokens[i + 1], W.of) ? tokens[i + 2] : tokens[i + 1]
    if (!next || !isContent(next)) continue
    if (!quantity.chinese) {
      const { start, end } = quantity
      others.push({ start, end, text: text.slice(start, end), why: 'duration' })
    }
    tokens[i] = { ...tokens[i]!, kind: 'name', quantity: null }
  }
}

/** How many words before a number are looked at: keeps a line without punctuation linear. */
const farthestWord = 40

/** No reader remembers more figures of one sentence than this. */
const farthestBack = 30

function noteAmong(state: SentenceState, tokens: readonly Token[]): void {
  if (!tokens.some((each) => state.text.startsWith('其中', each.start))) return
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
  const phrase = says ? phraseBefore(text, tokens, 0, end) : null
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
  const head = run !== undefined && run.index > 0 ? state.head : null
  const seen = sight(state, tokens, from, at, head)
  const { tail, phrase, after } = seen
  const why = notFigure(state.text, quantity, tail, phrase, tokens[at + 1])
  if (why !== null) {
    reject(state, tokens, at, why, others)
    return null
  }
  const shared = head ?? shareAmong(state, tokens, from, at, seen, run?.members.length ?? 1)
  state.head = shared
  const subject = shared.subjects?.[run?.index ?? 0] ?? phrase
  const place = rankAfterMany(tokens, at)
  const threshold = place > 0 || isThreshold(tokens, at, quantity, tail) || isAmongHowMany(tokens, at)
  const figure = buildFigure(state, clause, {
    quantity,
    tail,
    phrase: subject ? { ...subject, action: phrase?.action ?? null } : null,
    full: subject && 'full' in subject ? subject.full : null,
    other: seen.other,
    antecedent: shared.referred?.[run?.index ?? 0] ?? null,
    actionAfter: after ? actionAfter(tokens, after.next) : null,
    names: tail.etc && head === null ? namedBefore(tokens, from, at) : null,
    threshold,
  })
  state.figures.push(figure)
  if (place > 0) {
    state.subject = phrase
    return place
  }
  // 总投资1亿元以上项目18个: the threshold is a part of what is counted next.
  if (
    threshold &&
    (quantity.suffix !== null || tail.qualifiers.length > 0) &&
    tokens[at + 1]?.kind !== 'quantity' &&
    isContent(tokens[at + 1]!)
  ) {
    tokens[at] = { ...tokens[at]!, kind: 'name', classes: W.noun, quantity: null }
    if (has(tokens[at - 1], W.qualifier | W.than)) tokens[at - 1] = { ...tokens[at - 1]!, classes: W.noun }
    return null
  }
  return after ? after.next : at + 1
}

function reject(state: SentenceState, tokens: Token[], at: number, why: NotFigureReason, others: Other[]): void {
  const { start, end, chinese } = tokens[at]!.quantity!
  if (!chinese) others.push({ start, end, text: state.text.slice(start, end), why })
  const time = why === 'duration'
  tokens[at] = { ...tokens[at]!, kind: time ? 'time' : 'name', classes: time ? W.time : 0, quantity: null }
  state.head = null
}

/** What a run of numbers shares: one construction, and its subjects one for each when it names as many. */
function shareAmong(
  state: SentenceState,
  tokens: Token[],
  from: number,
  at: number,
  seen: Sight,
  count: number,
): RunHead {
  const { tail, phrase, after } = seen
  const subjects = count > 1 && phrase && !after ? coordinated(state.text, tokens.slice(from, at), phrase, count) : null
  const refers = (tail.respectively || tail.change !== null) && phrase === null && count > 1
  return { tail, phrase, subjects, referred: refers ? referredTo(state.figures, tail, state.text, count) : null }
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
