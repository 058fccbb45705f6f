import { WordClass as W } from '../lexicon/word-class.ts'
import type { Span } from '../reading.ts'
import { has, isContent, type Token } from '../text/tokens.ts'

/** The thing counted, with the verb that governs it. */
export interface Phrase extends Span {
  action: Span | null
}

const leading =
  W.time |
  W.own |
  W.scope |
  W.adverb |
  W.target |
  W.forecast |
  W.actual |
  W.and |
  W.preposition |
  W.etc |
  W.of |
  W.link |
  W.have |
  W.from |
  W.qualifier |
  W.respectively |
  W.compare |
  W.change

/**
 * The phrase that ends before token `to`: it starts after the last predicate, after the last 等,
 * or at the first word of the stretch that can be counted. Null when nothing is left.
 */
export function phraseBefore(text: string, tokens: readonly Token[], from: number, to: number): Phrase | null {
  let end = to
  while (end > from && !isPhraseEnd(tokens, end - 1, from) && !isShortGloss(tokens, end - 1, from)) end -= 1
  if (end <= from) return null
  let action: Span | null = null
  let begin = from
  for (let i = end - 1; i >= from; i -= 1) {
    const each = tokens[i]!
    if (each.kind === 'quantity') {
      begin = i + 1
      break
    }
    // 三区合计占全市的, 分别占: the share is of what follows.
    if (sharesOf(tokens, i, end)) {
      begin = i + 1
      break
    }
    // 医院有床位420张, 队员中党员16人: what is counted stands behind.
    const owns = has(each, W.have) && has(each, W.link)
    const among = has(each, W.aside) && each.end - each.start === 1 && has(tokens[i - 1], W.head)
    if (
      (owns || among) &&
      !has(tokens[end], W.of) &&
      !has(each, W.noun | W.verb) &&
      i > from &&
      isContent(tokens[i - 1]!)
    ) {
      begin = i + 1
      break
    }
    const predicate = has(each, W.verb) && !has(each, W.leadVerb | W.noun | W.deed)
    if (!hasContent(tokens, i + 1, end)) continue
    if (says(tokens, from, i) || actsOn(text, tokens, from, i)) {
      begin = i + 1
      action = has(each, W.verb | W.leadVerb) ? growVerb(tokens, from, i) : null
      break
    }
    if (!predicate) continue
    const rate = startOfRate(tokens, from, i)
    if (rate >= 0) {
      begin = rate
      break
    }
    action = growVerb(tokens, from, i)
    begin = i + 1
    break
  }
  const etc = lastEtc(tokens, begin, end)
  if (etc >= 0) begin = etc + 1
  const stripped = stripLeading(tokens, begin, end, action)
  if (stripped.begin >= end) return null
  return { start: tokens[stripped.begin]!.start, end: tokens[end - 1]!.end, action: stripped.action }
}

/** Deeds that make no noun with what follows them: 财政安排资金 arranges, 财政补助资金 is a kind of money. */
const deedsWithObjects = new Set(
  '安排 投入 培养 培育 组织 推广 转化 转化推广 示范推广 引进 引育 采购 发送 走访 慰问 检查 巡查 排查 新建 扩建 改建 建设 种植 养殖 打造 发展 开发'.split(
    ' ',
  ),
)
const doers = /(?:财政|力量|部门|单位|政府|[局委办]|员|人员|户|公司|协会|银行|分局|支行|科技入户)$/

/** 市财政安排资金: a deed behind who does it. 在各村建设基地: a deed behind where it is done. */
function actsOn(text: string, tokens: readonly Token[], from: number, at: number): boolean {
  const each = tokens[at]!
  if (at <= from || !has(each, W.leadVerb | W.verb) || !deedsWithObjects.has(text.slice(each.start, each.end)))
    return false
  if (doers.test(text.slice(tokens[from]!.start, each.start)) && !has(tokens[at - 1], W.verb | W.leadVerb)) return true
  if (/^(?:围绕|依托|通过|结合|聚焦|针对)/.test(text.slice(tokens[from]!.start, each.start))) return true
  for (let i = at - 2; i >= Math.max(from, at - 6); i -= 1) {
    const opens = tokens[i]!
    if (opens.kind === 'quantity') return false
    if (opens.end - opens.start === 1 && '在于'.includes(text[opens.start]!)) return true
  }
  return false
}

const sharesOf = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 1 < end &&
  has(tokens[at + 1], W.share) &&
  has(tokens[at], W.link | W.respectively) &&
  !has(tokens[at], W.share | W.noun)

/** 县财政每年[安排]资金, 基地[预计]产值: a lead verb behind an adverb, or a word of forecast, opens what is counted. */
function says(tokens: readonly Token[], from: number, at: number): boolean {
  const each = tokens[at]!
  if (has(each, W.forecast)) return !has(each, W.noun)
  const before = tokens[at - 1]
  if (at <= from || !has(each, W.leadVerb | W.verb) || has(each, W.noun | W.head)) return false
  // 园区共注册外资企业
  if (has(each, W.deed)) return has(before, W.adverb) && has(before, W.link)
  // 新培育和认定高新企业: two deeds with one object.
  if (has(before, W.and) && at - 2 === from && has(tokens[from], W.verb)) return true
  // 在全镇发展订单蔬菜
  if (has(before, W.scope) && at - 1 > from && has(tokens[at - 2], W.preposition | W.link)) return true
  if (has(before, W.noun | W.head | W.describing | W.verb | W.leadVerb | W.deed)) return false
  if (has(before, W.link) && !has(before, W.adverb)) return false
  return has(before, W.adverb | W.target | W.forecast | W.actual | W.compare) && tokens[at - 1]!.kind === 'word'
}

/** 智能车间(工厂)18家: a second name of the same. */
function isShortGloss(tokens: readonly Token[], at: number, from: number): boolean {
  const each = tokens[at]!
  return each.kind === 'paren' && each.end - each.start <= 4 && at > from && isContent(tokens[at - 1]!)
}

function isPhraseEnd(tokens: readonly Token[], at: number, from: number): boolean {
  const each = tokens[at]!
  const named = at > from && (isContent(tokens[at - 1]!) || has(tokens[at - 1], W.share))
  if (has(each, W.target) && !has(each, W.qualifier | W.adverb) && named) return true
  // 占比首次过半: how it was is no end of a name.
  if (has(each, W.describing) && !has(each, W.noun | W.head | W.deed | W.verb | W.leadVerb)) return false
  if (each.kind === 'paren' || each.kind === 'time' || each.kind === 'quantity') return false
  return isContent(each) || (has(each, W.share) && each.end - each.start > 1)
}

function hasContent(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isContent(tokens[i]!)) return true
  return false
}

/** 每万人拥有高层次人才 is one name, its verb included. */
function startOfRate(tokens: readonly Token[], from: number, before: number): number {
  for (let i = from; i < before; i += 1) {
    if (!has(tokens[i], W.per)) continue
    let first = i
    while (first > from && isContent(tokens[first - 1]!) && !has(tokens[first - 1], W.verb)) first -= 1
    return first
  }
  return -1
}

/** 落地 成立, 组织 实施: verbs in a row are one action; so is a time before it (全年兑现). */
function growVerb(tokens: readonly Token[], from: number, at: number): Span {
  let first = at
  while (first > from && has(tokens[first - 1], W.verb) && !has(tokens[first - 1], W.noun)) first -= 1
  return { start: tokens[first]!.start, end: tokens[at]!.end }
}

function lastEtc(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i -= 1) {
    if (has(tokens[i], W.etc) && i > from && hasContent(tokens, i + 1, to)) return i
  }
  return -1
}

function stripLeading(
  tokens: readonly Token[],
  from: number,
  to: number,
  governed: Span | null,
): { begin: number; action: Span | null } {
  let begin = from
  let action = governed
  for (; begin < to; begin += 1) {
    const each = tokens[begin]!
    // 完成全年任务: after a verb 全年 says which task.
    if (each.kind === 'word' && has(each, W.time) && governed && begin + 1 < to) break
    if (each.kind === 'time' || each.kind === 'paren') continue
    // 使全乡果园面积: one unknown character before the place is a word of grammar.
    if (each.kind === 'text' && each.end - each.start === 1 && has(tokens[begin + 1], W.scope | W.own)) continue
    if (each.kind === 'text' && !governed && each.isPlace && hasContent(tokens, begin + 1, to)) continue
    if (each.kind !== 'word') break
    // 全区工业研发投入 after a verb keeps its place; at the head of a clause 全区 only says where.
    if (has(each, W.scope) && governed) break
    if (has(each, W.describing) && begin + 1 < to && !has(tokens[begin + 1], W.verb | W.leadVerb | W.adverb | W.link))
      break
    if (has(each, W.particle) && governed) continue
    if (has(each, W.aside) && each.end - each.start > 1) continue
    if (has(each, leading) && !has(each, W.noun | W.head | W.share) && !has(each, W.leadVerb)) continue
    const verbFirst = has(each, W.leadVerb) && !has(each, W.noun) && !governed
    // 授权发明专利 is a deed done; 销售额 and 注册资本 are names, and so is what is as short as they are.
    const named = has(each, W.deed) && tokens[to - 1]!.end - each.end < 4
    if (verbFirst && !named && hasContent(tokens, begin + 1, to)) {
      action = { start: action?.start ?? each.start, end: each.end }
      continue
    }
    break
  }
  return { begin, action }
}

/** A phrase behind a number, with the index from which words belong to the next number. */
export interface PhraseAfter extends Phrase {
  next: number
}

/** The phrase right after a number: 3项[海藻新食品], 3家[企业]达成…; null when what follows is no noun. */
export function phraseAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
  counted: boolean,
  actors: boolean,
): PhraseAfter | null {
  let begin = from
  if (has(tokens[begin], W.of)) begin += 1
  // 32个2023年项目: of which year they are.
  if (counted && begin === from)
    while (tokens[begin]?.kind === 'time' || (begin > from && has(tokens[begin], W.and))) begin += 1
  const first = tokens[begin]
  if (!first || begin >= to || !startsNoun(first, tokens[begin + 1], counted)) return null
  let end = begin
  let firstHead = -1
  let firstAnd = -1
  for (; end < to; end += 1) {
    const each = tokens[end]!
    if (each.kind === 'quantity' || each.kind === 'time' || (each.kind === 'paren' && end === begin)) break
    if (end > begin && endsNoun(tokens, end, to, begin)) break
    // 3万名适龄学生的体检: those who are counted end where something is theirs.
    if (actors && end > begin + 1 && has(each, W.of) && !has(tokens[end - 1], W.describing | W.verb)) break
    // 审批事项“一窗”受理: a quote before a verb says how.
    if (each.kind === 'name' && firstHead === end - 1 && has(tokens[end + 1], W.verb | W.leadVerb)) break
    // 组织10家企业申报项目: those who are counted act.
    if (actors && end > begin && has(each, W.leadVerb) && !has(each, W.noun | W.deed) && has(tokens[end - 1], W.head))
      break
    if (has(each, W.head) && firstHead < 0) firstHead = end
    if (has(each, W.and) && !has(each, W.noun) && firstAnd < 0) firstAnd = end
  }
  const next = end < to ? tokens[end] : undefined
  // 5家企业、2个平台 are two things; 3项海藻、贝类产品 is one.
  if (firstAnd > begin && next && next.kind !== 'paren' && laterQuantity(tokens, end, to)) end = firstAnd
  else if (
    next?.kind === 'quantity' ||
    (has(next, W.link) && !has(next, W.verb)) ||
    has(next, W.qualifier | W.change | W.compare | W.rank)
  ) {
    end = shareOut(tokens, begin, end, firstHead)
  }
  while (end > begin && !isContent(tokens[end - 1]!) && !isGloss(tokens, end - 1, begin)) end -= 1
  if (end <= begin) return null
  return { start: tokens[begin]!.start, end: tokens[end - 1]!.end, action: null, next: end }
}

/** 县(市、区): short brackets that belong to the name before them. */
function isGloss(tokens: readonly Token[], at: number, begin: number): boolean {
  const each = tokens[at]!
  return each.kind === 'paren' && each.end - each.start <= 6 && at > begin && isContent(tokens[at - 1]!)
}

function startsNoun(first: Token, second: Token | undefined, counted: boolean): boolean {
  if (first.kind === 'text' || first.kind === 'name') return true
  if (first.kind !== 'word') return false
  if (has(first, W.noun | W.head | W.deed)) return !has(first, W.link)
  // 高耗能企业, 中型水库: a short word that is a function word elsewhere.
  if (has(first, W.change | W.aside) && first.end - first.start === 1)
    return second !== undefined && second.kind !== 'quantity' && isContent(second)
  if (has(first, W.leadVerb)) return counted || second === undefined || has(second, W.head)
  return has(first, W.scope) || has(first, W.describing)
}

function laterQuantity(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 12; i += 1) if (tokens[i]!.kind === 'quantity') return true
  return false
}

function endsNoun(tokens: readonly Token[], at: number, to: number, begin: number): boolean {
  const each = tokens[at]!
  // 编制了, 办理了: whatever stands before 了 is a verb.
  if (at + 1 < to && has(tokens[at + 1], W.particle) && each.end - each.start <= 2) return true
  // 80名辅导员的选聘工作 counts those who are chosen.
  if (has(each, W.of)) return has(tokens[at - 1], W.head) && (at === begin + 1 || has(tokens[at + 1], W.verb))
  if (each.kind !== 'word' || has(each, W.noun | W.head)) return false
  if (has(each, W.deed) && !has(each, W.leadVerb)) return false
  if (has(each, W.leadVerb) && has(tokens[at - 1], W.head)) {
    return at + 1 >= to || has(tokens[at + 1], W.and) || tokens[at + 1]!.kind === 'quantity'
  }
  if (has(each, W.deed)) return false
  if (has(each, W.verb) && !has(each, W.leadVerb)) return true
  if (
    has(each, W.rank | W.compare | W.change | W.than | W.forecast | W.target | W.respectively) &&
    !has(each, W.leadVerb)
  )
    return true
  if (has(each, W.link | W.qualifier) && !has(each, W.leadVerb)) return true
  if (has(each, W.adverb))
    return has(tokens[at + 1], W.verb | W.change | W.link | W.rank | W.preposition) && at + 1 < to
  if (has(each, W.preposition)) return at + 1 < to
  return false
}

/**
 * Words between two numbers belong to both: 8家[企业][贷款]5100万元. The first takes up to its first
 * head noun; a quote right before the second number is the second's.
 */
function shareOut(tokens: readonly Token[], begin: number, end: number, firstHead: number): number {
  if (tokens[end - 1]!.kind === 'name' && end - 1 > begin) return end - 1
  // 27个行业大类中18个: what stands before 中 is one noun.
  if (has(tokens[end - 1], W.aside)) return end
  if (firstHead >= begin && firstHead + 1 < end) return firstHead + 1
  return end
}
