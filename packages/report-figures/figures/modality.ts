import { WordClass as W } from '../lexicon/word-class.ts'
import type { Modality } from '../reading.ts'
import { has, isContent, type Token } from '../text/tokens.ts'

/** The mood that a sentence is in, as its words change it from left to right. */
export interface Mood {
  base: Modality
  now: Modality
  /** 力争 and the like, which hold for all that follows in the sentence. */
  wish: string | null
  /** In a section on what was done 争取 is what was won (争取资金2亿元). */
  past: boolean
  /** No clause has been read yet. */
  atStart: boolean
  /** A year to come was named: the paragraph goes on promising. */
  ahead: boolean
  /** 预计 at the head of a sentence holds for all of it. */
  wide: boolean
}

/** At the head of a clause these open what is planned. */
const toCome = new Set([
  '明年',
  '来年',
  '下一步',
  '下步',
  '下阶段',
  '接下来',
  '今后',
  '今后五年',
  '今后三年',
  '未来五年',
  '未来三年',
])

const wishes = new Set(['力争', '确保', '力争达到', '力争实现', '力争完成', '力争突破', '争取', '力求'])

/** Moves the mood over the words between two numbers. */
export function moveMood(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  mood: Mood,
  year: number | null,
): void {
  for (let i = from; i < to; i += 1) {
    const each = tokens[i]!
    if (each.kind === 'time' && isFuture(text, tokens, i, year)) {
      mood.now = 'target'
      mood.ahead = true
    }
    // 预计全年9家,2021年7家: a year that is over ends what was expected.
    if (i === 0 && each.kind === 'time' && mood.now === 'forecast' && !mood.wide && isOver(each, year))
      mood.now = mood.base
    if (each.kind !== 'word') continue
    if (i <= 1 && has(each, W.time) && toCome.has(text.slice(each.start, each.end))) {
      mood.now = 'target'
      mood.ahead = true
    }
    const aims =
      !mood.past &&
      each.end - each.start === 2 &&
      text.startsWith('争取', each.start) &&
      has(tokens[i + 1], W.verb | W.leadVerb | W.link | W.qualifier | W.time)
    if (aims) {
      mood.now = 'target'
      mood.wish = '争取'
    } else if (has(each, W.target) && has(tokens[i + 1], W.of)) {
      // 完成下达任务的105%: of what it is a part.
      continue
    } else if (has(each, W.target) && mood.now === 'forecast' && text.startsWith('将', each.start)) {
      continue
    } else if (has(each, W.target) && isTargetWord(text, tokens, i, to)) {
      mood.now = 'target'
      const word = text.slice(each.start, each.end)
      if (wishes.has(word)) mood.wish = word.slice(0, 2)
    } else if (has(each, W.forecast) && !has(each, W.noun)) {
      mood.now = 'forecast'
      if (i <= 2 && mood.atStart) mood.wide = true
    } else if (
      has(each, W.actual) &&
      !has(each, W.noun) &&
      !describesNoun(text, tokens, i) &&
      !(has(each, W.time) && isBase(text, tokens[i - 1]))
    ) {
      mood.now = 'actual'
      mood.wish = null
    }
  }
}

/** 下达任务45家: how many are asked for, unless the words say that it is done. */
export function isTask(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]
  if (
    to - 1 < from ||
    tokens[to]?.quantity?.unit?.class !== 'count' ||
    !/任务数?$/.test(text.slice(last!.start, last!.end))
  )
    return false
  return !/占|完成|实现|落实|推进|涉及|承担/.test(text.slice(tokens[from]!.start, last!.end))
}

const goesBy = /^(?:按照|按|围绕|根据|对照|对标|聚焦|瞄准|紧扣|紧盯|锚定|依据|为)$/

const needsCompany = new Set(['计划', '将', '还将', '要', '拟', '努力', '目标'])

/** 计划 alone is a noun after a noun (双倍增计划) and a promise before a verb or a number (计划入库200家). */
function isTargetWord(text: string, tokens: readonly Token[], i: number, to: number): boolean {
  const word = text.slice(tokens[i]!.start, tokens[i]!.end)
  if (!needsCompany.has(word)) return true
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  // 按照全年目标, 围绕这一目标 say by what, not how much.
  if (word === '目标')
    return (
      has(after, W.link | W.changeNoun) || (i + 1 >= to && !goesBy.test(text.slice(tokens[0]!.start, tokens[0]!.end)))
    )
  if (word === '努力') return false
  // 强度要达到2%, 要新增12家; in 需要, 主要 it is no word of its own.
  if (word === '要') return i === 0 || has(after, W.link | W.verb | W.change | W.qualifier)
  if (word === '计划' && before && isContent(before) && before.kind !== 'time') return false
  if (word === '计划' && before && /^(?:按|按照|依|依照)$/.test(text.slice(before.start, before.end))) return false
  if (i + 1 >= to) return word === '计划' || word === '拟'
  return has(after, W.verb | W.leadVerb | W.link | W.deed | W.change) || after!.kind === 'time'
}

/** 实际利用外资 is a name; 实际完成 says that it is done. */
const describesNoun = (text: string, tokens: readonly Token[], i: number): boolean =>
  text.slice(tokens[i]!.start, tokens[i]!.end) === '实际' && !has(tokens[i + 1], W.verb | W.link)

/** 比[上年]增长: the year that is compared with. */
const isBase = (text: string, before: Token | undefined): boolean =>
  before !== undefined && /^(?:较|比|同|与|和|是|为|占|相当于)$/.test(text.slice(before.start, before.end))

const isOver = ({ passage }: Token, year: number | null): boolean =>
  year !== null && /^\d{4}$/.test(passage?.period ?? '') && Number(passage!.period) < year

const isTo = (text: string, before: Token | undefined): boolean =>
  before !== undefined && /^[到至]$/.test(text.slice(before.start, before.end))

/** A year to come, said of the clause (2025年, 到2027年) and not of a thing (2025年项目). */
function isFuture(text: string, tokens: readonly Token[], i: number, year: number | null): boolean {
  const { passage } = tokens[i]!
  if (!passage?.period || !/^\d{4}/.test(passage.period)) return false
  // 到2025年 in a text that names no year of its own.
  if (year === null) return isTo(text, tokens[i - 1]) && !'止至'.includes(text[tokens[i - 1]!.start - 1] ?? '\n')
  const last = passage.period.slice(passage.period.lastIndexOf('/') + 1)
  if (Number(last.slice(0, 4)) <= year) return false
  const before = tokens[i - 1]
  if (isTo(text, before)) return true
  return i === 0 && (tokens.length === 1 || !has(tokens[1], W.head | W.noun))
}
