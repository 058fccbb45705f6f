import { WordClass as W } from '../lexicon/word-class.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { FigureKind, NotFigureReason } from '../reading.ts'
import { has, isContent, type Token } from '../text/tokens.ts'
import type { Phrase } from './phrase.ts'
import type { Tail } from './tail.ts'

const afterDuration = [
  '内',
  '以来',
  '来',
  '前',
  '后',
  '期',
  '的',
  '之',
  '间',
  '时间',
  '以后',
  '一遇',
  '期间',
  '一次',
  '计划',
  '行动',
  '规划',
]

/** 死亡率0.009, 指数150.6: names of what is measured without a unit. */
const namesMeasure = /(?:率|指数|系数|比值|之比|评分|得分)$/

/** Why a number is no figure, or null when it is one. Values play no part: only the words around. */
export function notFigure(
  text: string,
  quantity: Quantity,
  tail: Tail,
  phrase: Phrase | null,
  next: Token | undefined,
): NotFigureReason | null {
  if (quantity.ratio) return null
  const supported = tail.linked || tail.qualifiers.length > 0 || tail.change !== null || tail.rank
  if (quantity.unit?.class === 'times' && quantity.chinese && quantity.unitText === '番') {
    return text.slice(quantity.start - 2, quantity.start).includes('翻') ? null : 'name'
  }
  if (quantity.rank) return quantity.needsSupport && !tail.rank ? 'ordinal' : null
  // 百亿元企业, 百亿元园区 name a size.
  const names = quantity.chinese && tail.qualifiers.length === 0 && next !== undefined
  if (quantity.needsSupport && names && next.start === quantity.fullEnd && isContent(next)) return 'name'
  if (quantity.needsSupport) return supported ? null : 'name'
  if (quantity.unit?.class === 'time') return notDuration(text, quantity, tail, phrase, next)
  if (quantity.chinese && quantity.unit !== null) return null
  if (quantity.unitText !== null || quantity.unit !== null) return null
  if (next && next.start === quantity.fullEnd && isContent(next) && !tail.linked) return 'name'
  if (phrase !== null && phrase.end === quantity.start && namesMeasure.test(text.slice(phrase.end - 2, phrase.end)))
    return null
  // 以女性为100: what the measure is reckoned by.
  if (/以[^,，。;；]{1,12}为$/.test(text.slice(Math.max(0, quantity.start - 14), quantity.start))) return 'bare'
  return supported || tail.than || tail.to ? null : 'bare'
}

function notDuration(
  text: string,
  quantity: Quantity,
  tail: Tail,
  phrase: Phrase | null,
  next: Token | undefined,
): NotFigureReason | null {
  for (const word of afterDuration) if (text.startsWith(word, quantity.fullEnd)) return 'duration'
  // 提前3个月完成任务: when, not how much.
  if (tail.change && text.startsWith('提前', tail.change.start)) return 'duration'
  // 成立75周年 is a day to remember.
  if (quantity.unitText === '周年') return 'duration'
  if (tail.continuous || tail.change || tail.to || tail.from) return null
  const years = quantity.unitText === '年' || quantity.unitText === '个月' || quantity.unitText === '月'
  if (years) return tail.linked && phrase !== null ? null : 'duration'
  if (tail.linked) return null
  // 热线24小时服务: hours that describe what comes next.
  const describes = next !== undefined && next.start === quantity.fullEnd && isContent(next)
  return phrase !== null && !describes ? null : 'duration'
}

const changeEnds = /(?:增速|增幅|增长率|降幅|涨幅|跌幅|升幅|增长速度|增长|下降|同比)$/

/** Which kind of figure a number is, from its unit and the words before it. */
export function kindOf(quantity: Quantity, tail: Tail, indicator: string): FigureKind {
  if (quantity.rank) return 'rank'
  if (quantity.ratio) return 'share'
  if (tail.continuous) return 'other'
  const changes = tail.change !== null && !tail.to && !tail.from
  switch (quantity.unit?.class) {
    case 'percent': {
      if (changes || changeEnds.test(indicator)) return 'change_rate'
      if (tail.comparison && !tail.to && !tail.from) return 'change_rate'
      return 'share'
    }
    case 'points':
      return 'change_abs'
    case 'times':
      return changes || quantity.unitText === '番' ? 'change_rate' : 'other'
    case 'place':
      return changes ? 'change_abs' : tail.rank ? 'rank' : 'level'
    default:
      return changes || tail.than || tail.grows ? 'change_abs' : 'level'
  }
}

/** Whether a number only says among how many a place is held: 居[11个]县第2位. */
export function isAmongHowMany(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.quantity?.rank !== false) return false
  for (let i = at + 1; i < tokens.length && i <= at + 5; i += 1) {
    const { quantity } = tokens[i]!
    if (quantity) return quantity.rank && tokens.slice(Math.max(0, at - 3), at).some((each) => has(each, W.rank))
  }
  return false
}

/** 在全省[88个]县(市、区)中排名第23位: where the words about the place begin; -1 when no place follows. */
export function rankAfterMany(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]
  if (tokens[at]!.quantity?.rank !== false || !has(before, W.scope | W.preposition)) return -1
  let opens = -1
  for (let i = at + 1; i < tokens.length && i <= at + 8; i += 1) {
    const each = tokens[i]!
    if (each.quantity) return each.quantity.rank ? opens : -1
    if (opens < 0 && has(each, W.rank | W.aside)) opens = i
  }
  return -1
}

/** Whether a number only bounds what is counted next: 1亿元以上项目12个, 超过10%的有44种. */
export function isThreshold(tokens: readonly Token[], at: number, quantity: Quantity, tail: Tail): boolean {
  if (quantity.suffix === null && tail.qualifiers.length === 0) return false
  if (quantity.unit?.class === 'count' || quantity.rank) return false
  const next = tokens[at + 1]
  // 其中10亿元以上5个
  if (next?.quantity?.unit?.class === 'count') return true
  if (!next || !(has(next, W.of | W.and) || isContent(next))) return false
  for (let i = at + 1; i < tokens.length; i += 1) {
    const later = tokens[i]!
    if (later.kind === 'quantity')
      return later.quantity!.unit?.class === 'count' || tokens.slice(at + 1, i).some((each) => has(each, W.share))
    if (has(later, W.change | W.rank | W.compare) && !has(later, W.noun)) return false
  }
  return false
}
