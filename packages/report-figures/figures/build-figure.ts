import { intervalOf } from '../interval.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Figure, FigureKind, Span } from '../reading.ts'
import { kindOf } from './judge.ts'
import { normalise } from './normalise.ts'
import { settlePeriod } from './period.ts'
import type { Phrase } from './phrase.ts'
import type { ClauseState, SentenceState } from './sentence-state.ts'
import type { Tail } from './tail.ts'

export interface Evidence {
  quantity: Quantity
  tail: Tail
  phrase: Phrase | null
  /** The phrase in full, where its words stand apart. */
  full: string | null
  /** What stands on the other side of the number. */
  other: Span | null
  /** The figure that 分别 refers this one to. */
  antecedent: Figure | null
  actionAfter: Span | null
  threshold: boolean
  names: Span[] | null
}

/** Puts a figure together from what the clause shows and, where it shows nothing, from what the sentence has said. */
export function buildFigure(state: SentenceState, clause: ClauseState, evidence: Evidence): Figure {
  const { text } = state
  const { quantity, tail } = evidence
  const fresh = evidence.phrase === null && evidence.antecedent === null ? state.subject : null
  const inherited =
    evidence.phrase === null ? (evidence.antecedent ?? (fresh ? null : lastOf(state.figures, quantity))) : null
  if (evidence.phrase !== null) state.subject = null
  const span = indicatorSpan(state, evidence, inherited)
  const indicator = span ? text.slice(span.start, span.end) : ''
  const kind: FigureKind = evidence.threshold ? 'other' : kindOf(quantity, tail, indicator)
  const qualifier = qualifierOf(state, evidence)
  const action = actionOf(state, clause, evidence, kind)
  const { normalized, normalizedUnit } = normalise(quantity, indicator)
  const period = settlePeriod(clause.ownPeriod, state.clock, state.mood.now === 'target')
  const figure: Figure = {
    start: quantity.start,
    end: quantity.end,
    text: text.slice(quantity.start, quantity.end),
    value: quantity.value,
    upper: quantity.upper,
    unit: quantity.unitText,
    normalized,
    normalizedUnit,
    indicator,
    fullIndicator:
      evidence.full ?? (span?.start === inherited?.indicatorStart ? inherited?.fullIndicator : null) ?? indicator,
    alternatives: alternativesOf(state, evidence, indicator),
    indicatorStart: span?.start ?? quantity.start,
    indicatorEnd: span?.end ?? quantity.start,
    action: action === null ? null : action,
    kind,
    modality: state.mood.now,
    qualifier,
    scope: tail.scope ? text.slice(tail.scope.start, tail.scope.end) : null,
    comparison: tail.comparison ? text.slice(tail.comparison.start, tail.comparison.end) : null,
    direction: kind === 'change_abs' || kind === 'change_rate' ? (tail.change?.direction ?? null) : null,
    ...period,
    sentence: state.sentence,
    clause: { start: clause.clause.start, end: clause.clause.end },
    paragraph: state.paragraph,
    list: null,
    partOf: null,
    of: inherited?.start ?? null,
    bounds:
      quantity.upper === null
        ? intervalOf(quantity.value, qualifier)
        : { atLeast: quantity.value, atMost: quantity.upper },
    names: evidence.names,
    context: { clause: clause.words, sentence: state.sentenceWords },
  }
  if (state.whole && figure.kind === 'level' && figure.normalizedUnit === state.whole.normalizedUnit)
    figure.partOf = state.whole.start
  noteList(state, clause, evidence, figure)
  return figure
}

// 总量, 其中省级, 占比: words that lean on what was named before.
const leans = /^(?:总量|总数|总计|增速|增幅|降幅|占比|比重|国家级|省级|市级|县级|区级|占.{1,12})$/

function alternativesOf(state: SentenceState, { other, quantity }: Evidence, indicator: string): string[] {
  const found: string[] = []
  if (other && other.end - other.start <= maxIndicator && (other.end <= quantity.start || other.start >= quantity.end))
    found.push(state.text.slice(other.start, other.end))
  const before = state.figures.findLast((each) => !leans.test(each.indicator)) ?? state.previous
  if (leans.test(indicator) && before && before.fullIndicator !== '') found.push(before.fullIndicator)
  return found.filter((each) => each !== indicator)
}

// 占预算, 年度计划: a share of these says nothing of what grows next.
const ofAim = /^占|(?:预算|计划|任务|目标)(?:数|值|额)?$/
// 增速, 位次: what is counted next is the thing that grew, not its speed.
const namesChange = /(?:增速|增幅|降幅|涨幅|位次|排名)$/

/** The figure that a number without a phrase goes on from: for things counted the last with the same unit. */
function lastOf(figures: readonly Figure[], quantity: Quantity): Figure | null {
  if (quantity.unit?.class === 'count') {
    for (let i = figures.length - 1; i >= Math.max(0, figures.length - 5); i -= 1) {
      if (figures[i]!.unit === quantity.unitText && figures[i]!.kind !== 'other') return figures[i]!
    }
  }
  // 增速居全省第1,较年初增加5亿元: an amount goes on from the amount, not from the speed.
  const base = quantity.unit?.class === 'money' || quantity.unit?.class === 'measure' ? quantity.unit.base : null
  if (base !== null && namesChange.test(figures[figures.length - 1]?.indicator ?? '')) {
    const amount = figures.slice(-5).findLast((each) => each.normalizedUnit === base)
    const thing = amount ?? figures.slice(-5).findLast((each) => !namesChange.test(each.indicator))
    if (thing) return thing
  }
  // 占预算90%,同比增长5% says how the amount grew, not its share.
  if (quantity.unit?.class === 'percent') {
    const level = figures
      .slice(-4)
      .findLast((each) => each.kind !== 'share' && each.kind !== 'other' && !ofAim.test(each.indicator))
    const last = figures[figures.length - 1]
    if (level && last?.kind === 'share' && (last.action === '完成' || ofAim.test(last.indicator))) return level
  }
  const last = figures[figures.length - 1]
  // 完成预算数10亿元的40%,比上年增收2亿元: not the budget grew.
  if (base !== null && last && (last.kind === 'share' || ofAim.test(last.indicator))) {
    const amount = figures.slice(-4).findLast((each) => each.normalizedUnit === base && !ofAim.test(each.indicator))
    if (amount) return amount
  }
  return last?.kind === 'other' ? (figures[figures.length - 2] ?? last) : (last ?? null)
}

function indicatorSpan(
  state: SentenceState,
  { phrase, tail, quantity }: Evidence,
  inherited: Figure | null,
): Span | null {
  if (phrase) return trimmed(state.text, phrase, tail, quantity)
  // 服务超47万人次: a deed without a thing is itself what is counted, unless the same unit was counted before.
  // 受理15件,办结12件 goes on with the same things; 营收2亿元,出口1亿元 does not.
  const counted = quantity.unit?.class === 'count' && inherited?.unit === quantity.unitText
  const same = counted || (inherited?.normalizedUnit === quantity.unit?.base && !tail.verb?.isNoun)
  if (tail.verb && tail.verb.isDeed && !tail.verb.isLink && !same) return tail.verb
  if (inherited && inherited.indicatorEnd > inherited.indicatorStart) {
    return { start: inherited.indicatorStart, end: inherited.indicatorEnd }
  }
  if (state.subject) return state.subject
  // 位居全省营商环境百强县第36位: the list in which a place is held, where nothing else is named.
  if (quantity.rank && tail.scope && tail.scope.end - tail.scope.start > 4) return tail.scope
  const { previous } = state
  if (!previous || previous.indicatorEnd <= previous.indicatorStart) return null
  return { start: previous.indicatorStart, end: previous.indicatorEnd }
}

const maxIndicator = 60

/** 每年增长“15%”财政科技投入政策 promises the investment, not the policy. */
function trimmed(text: string, phrase: Span, tail: Tail, quantity: Quantity): Span {
  const start = Math.max(phrase.start, phrase.end - maxIndicator)
  const ends = ['政策', '目标', '要求', '任务']
  const tailWord = text.slice(phrase.end - 2, phrase.end)
  const cuts = tail.change && phrase.start >= quantity.end && phrase.end - start > 4 && ends.includes(tailWord)
  return { start, end: cuts ? phrase.end - 2 : phrase.end }
}

function qualifierOf(state: SentenceState, { quantity, tail }: Evidence): string | null {
  const words: string[] = []
  if (state.mood.wish !== null && state.mood.now === 'target') words.push(state.mood.wish)
  words.push(...tail.qualifiers)
  if (quantity.infix !== null) words.push(quantity.infix)
  if (quantity.suffix !== null) words.push(quantity.suffix)
  const unique = words.filter((word, i) => words.indexOf(word) === i)
  return unique.length === 0 ? null : unique.join('、')
}

function actionOf(state: SentenceState, clause: ClauseState, evidence: Evidence, kind: FigureKind): string | null {
  const { text } = state
  const own = evidence.tail.verb ?? evidence.phrase?.action ?? evidence.actionAfter
  if (own) return text.slice(own.start, own.end)
  if (kind !== 'level' || state.whole !== null) return null
  const before = state.figures[state.figures.length - 1]
  const carried =
    before && before.kind === 'level' && before.clause.end + 1 >= clause.clause.start - 1 && evidence.phrase !== null
  if (carried && evidence.quantity.unit?.class === 'count' && !evidence.tail.linked) return before.action
  const clauseText = text.slice(clause.clause.start, Math.min(evidence.quantity.start, clause.clause.start + 40))
  return clauseText.includes('累计') ? '累计' : null
}

/** A list under one verb: items that follow each other without a verb of their own. */
function noteList(state: SentenceState, clause: ClauseState, evidence: Evidence, figure: Figure): void {
  if (figure.kind !== 'level') return
  const { list } = state
  const own = evidence.tail.verb ?? evidence.phrase?.action ?? null
  const goes = list && own === null && clause.index - list.clause <= 1 && clause.clause.opener !== 'semicolon'
  if (!goes) {
    state.list = { index: 0, head: figure, clause: clause.index }
    return
  }
  list.index += 1
  list.clause = clause.index
  figure.list = { index: list.index, headStart: list.head.start }
  list.head.list ??= { index: 0, headStart: list.head.start }
}
