import { WordClass as W } from '../lexicon/word-class.ts'
import type { Modality } from '../reading.ts'
import { has, isContent, type Token } from '../text/tokens.ts'

/** The mood that a sentence is in, as its words change it from left to right. */
export interface Mood {
  base: Modality
  now: Modality
  /** 力争 and the like, which hold for all that follows in the sentence. */
  wish: string | null
}

const wishes = new Set(['力争', '确保', '力争达到', '力争实现', '力争完成', '力争突破', '争取', '力求'])

/** Moves the mood over the words between two numbers. */
export function moveMood(text: string, tokens: readonly Token[], from: number, to: number, mood: Mood): void {
  for (let i = from; i < to; i += 1) {
    const each = tokens[i]!
    if (each.kind !== 'word') continue
    if (has(each, W.target) && isTargetWord(text, tokens, i, to)) {
      mood.now = 'target'
      const word = text.slice(each.start, each.end)
      if (wishes.has(word)) mood.wish = word.slice(0, 2)
    } else if (has(each, W.forecast) && !has(each, W.noun)) {
      mood.now = 'forecast'
    } else if (has(each, W.actual) && !has(each, W.noun)) {
      mood.now = 'actual'
      mood.wish = null
    }
  }
}

const needsCompany = new Set(['计划', '将', '要', '拟', '努力', '目标'])

/** 计划 alone is a noun after a noun (双倍增计划) and a promise before a verb or a number (计划入库200家). */
function isTargetWord(text: string, tokens: readonly Token[], i: number, to: number): boolean {
  const word = text.slice(tokens[i]!.start, tokens[i]!.end)
  if (!needsCompany.has(word)) return true
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (word === '目标') return has(after, W.link) || (after === undefined && i + 1 >= to)
  if (word === '努力' || word === '要') return false
  if (word === '计划' && before && isContent(before) && before.kind !== 'time') return false
  if (i + 1 >= to) return word === '计划' || word === '拟'
  return has(after, W.verb | W.leadVerb | W.link | W.deed | W.change) || after!.kind === 'time'
}
