import type { Paragraph, Span } from '../reading.ts'
import { CharClass, classOf, pairs } from './characters.ts'

export type SectionKind = 'past' | 'plan' | 'problems' | null

export interface Section extends Paragraph {
  isHeading: boolean
  /** What the headings above say that this paragraph is: done, planned or wanting. */
  kind: SectionKind
  /** Where the text begins after a heading that runs into its paragraph: (一)…。 */
  bodyStart: number
  /** The heading that it is or begins with, without its number. */
  own: Span | null
  /** The same headings as `heading`, by their places. */
  headings: Span[]
}

interface OpenHeading extends Span {
  level: number
  title: string
  kind: SectionKind
}

const planWords =
  /下一?步|下阶段|打算|工作措施|今后|来年|明年|工作思路|工作安排|工作计划|主要任务|重点任务|重点工作|预算草案|目标任务|工作目标|主要目标|发展目标|预期目标|奋斗目标|工作重点|总体要求|计划安排|对策建议|改进措施|整改措施|努力方向/
// 落实发展目标, 完成目标任务: what is done about aims.
const meetsAims = /^(?:.{0,4}[、.．)）])?(?:落实|完成|实现|超额|围绕|聚焦|对标|推进).{0,12}(?:目标|任务)/
const problemWords = /问题|不足|短板|困难|薄弱/
// 补齐民生短板, 关于…不足问题的整改情况: what is done about problems.
const remedies = /补齐|针对|关于|聚焦|破解|解决|整改|化解|围绕|攻坚|强化|加强|着力|落实|消除|纾解|帮扶/
const admits = /存在|面临|还有|仍有|尚有/
const pastWords =
  /落实情况|完成情况|执行情况|进展|成效|成绩|回顾|做法|现状|发展基础|基本情况|总体情况|运行情况|工作情况|推进情况|开展情况|主要工作|工作总结|亮点/

const closing = /^(?:最后[,，]|以上报告|以上汇报|以上就是|汇报完|特此报告|谢谢|各位代表[!！,，]|专此报告|妥否)/

const marker =
  /^(?:第[一二三四五六七八九十百]{1,4}[章节部分篇编]{1,2}|[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、.．](?!\d)|[(（]\d{1,2}[)）]|——)/

/** Whether a heading or an opening sentence names problems, and not what is done about them. */
export function namesProblems(words: string): boolean {
  return problemWords.test(words) && !remedies.test(words)
}

/** 今年重点做好以下工作：stands over what follows as a heading does. */
function kindOfLeadIn(head: string): SectionKind {
  if (/[:：]$/.test(head) && admits.test(head) && namesProblems(head)) return 'problems'
  if (/[。”]$/.test(head) && /(?:今年|明年|\d{4}年).{0,6}将/.test(head) && /实事|(?:重点|主要)(?:工作|任务)/.test(head))
    return 'plan'
  if (!/[:：]$/.test(head) || !/以下|如下|几个?方面|几项|几件/.test(head) || !/工作|任务|措施|事/.test(head))
    return null
  if (/了|过去|以来|年来|情况/.test(head)) return 'past'
  return /今年|明年|下一步|接下来|今后|将|要|\d{4}年/.test(head) ? 'plan' : null
}

function levelOf(mark: string): number {
  if (mark.startsWith('第')) return 0
  if (/^[一二三四五六七八九十]/.test(mark)) return 1
  if (/^[(（][一二三四五六七八九十]/.test(mark)) return 2
  return /^\d/.test(mark) ? 3 : mark === '——' ? 5 : 4
}

/** A text that is called a plan, and not a report on one. */
function kindOfTitle(title: string): SectionKind {
  if (/[,，。；;]/.test(title) || /总结|报告|情况|公报|汇报|说明|通报/.test(title)) return null
  return /规划|方案|行动计划|工作要点|工作计划|工作思路|工作安排|任务分解|目标任务/.test(title) ? 'plan' : null
}

function kindOf(heading: string): SectionKind {
  if (namesProblems(heading)) return 'problems'
  const planned = planWords.test(heading) && !meetsAims.test(heading)
  const past = pastWords.test(heading)
  if (planned === past) return null
  return planned ? 'plan' : 'past'
}

/** Paragraphs in order, each with the headings over it. Blank lines are none. */
export function readOutline(text: string): Section[] {
  const sections: Section[] = []
  const open: OpenHeading[] = []
  // What a plan says without a heading of its own is planned.
  let title: SectionKind | undefined
  let at = 0
  while (at < text.length) {
    let end = at
    while (end < text.length && classOf(text, end) !== CharClass.newline) end += 1
    const span = trim(text, at, end)
    if (span.start < span.end) {
      title ??= kindOfTitle(text.slice(span.start, Math.min(span.end, span.start + 60)))
      addSection(text, span, open, sections, title)
    }
    at = end + 1
  }
  return sections
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && classOf(text, start) === CharClass.space) start += 1
  while (end > start && classOf(text, end - 1) === CharClass.space) end -= 1
  return { start, end }
}

function addSection(
  text: string,
  { start, end }: Span,
  open: OpenHeading[],
  sections: Section[],
  byTitle: SectionKind,
): void {
  const head = text.slice(start, Math.min(end, start + 80))
  const mark = marker.exec(head)?.[0] ?? null
  const first = firstSentenceEnd(text, start, Math.min(end, start + 80))
  // 二、下一步工作打算。 is a heading though it ends as a sentence does.
  const closed = first === end && mark !== null && !/[,，0-9０-９]/.test(head) && end - start <= 24
  const alone =
    end - start <= 60 &&
    (first < 0 || (closed && kindOf(head) !== null)) &&
    !/[;；：:,，]$/.test(head) &&
    !/[;；]/.test(head)
  const level = mark === null ? 1 : levelOf(mark)
  const heading = alone && (mark !== null || (end - start <= 24 && kindOf(head) !== null && !/[,，]/.test(head)))
  const leadIn = heading || end - start > 60 ? null : kindOfLeadIn(head)
  const runIn = !heading && mark !== null && first > 0 ? first : -1
  const title = heading ? head : runIn > 0 ? text.slice(start, runIn) : mark && nameIn(head, mark.length)
  if (leadIn !== null) {
    while (open.length > 0 && open[open.length - 1]!.level > 1) open.pop()
    open.push({ level: 1.5, title: head, kind: leadIn, start, end })
  }
  let own: Span | null = null
  if (title !== null) {
    own = withoutStop(text, start + (mark?.length ?? 0), heading ? end : start + title.length)
    while (open.length > 0 && open[open.length - 1]!.level >= level) open.pop()
    // 1.新增高新技术企业20家。 is all that is said, and no name of a section.
    open.push({
      level,
      title,
      kind: heading || (runIn > 0 && runIn < end && isName(title, mark)) ? kindOf(title) : null,
      ...own,
    })
  }
  // Thanks and farewells end the last section, and what a web page prints below them belongs to none.
  if (closing.test(head)) open.length = 0
  let kind: SectionKind = open.length > 0 || heading ? byTitle : null
  for (const each of open) kind = each.kind ?? kind
  sections.push({
    start,
    end,
    heading: open.map((each) => each.title),
    isHeading: heading || leadIn !== null,
    kind,
    bodyStart:
      runIn > 0 && runIn < end && !/[0-9０-９%％]/.test(text.slice(start + mark!.length, runIn)) ? runIn : start,
    own,
    headings: open.map((each) => ({ start: each.start, end: each.end })),
  })
}

/** A first sentence with figures tells, and names no section. */
const isName = (title: string, mark: string | null): boolean =>
  title.length <= 40 && !/[0-9０-９]/.test(title.slice(mark?.length ?? 0))

/** What a numbered line without a sentence is about: its words before the first mark. */
function nameIn(head: string, from: number): string {
  const mark = head.slice(from).search(/[，,。；;：:（(]/)
  return mark < 0 ? head : head.slice(0, from + mark)
}

function withoutStop(text: string, start: number, end: number): Span {
  let at = end
  while (at > start && classOf(text, at - 1) === CharClass.sentenceEnd) at -= 1
  return { start, end: at }
}

function firstSentenceEnd(text: string, start: number, limit: number): number {
  for (let i = start; i < limit; i += 1) if (classOf(text, i) === CharClass.sentenceEnd) return i + 1
  return -1
}

/**
 * For each opening bracket or quote of a paragraph the place of its closing one, and the other way round.
 * An opening without its closing is no bracket; a straight quote opens and closes in turn.
 */
export function matchBrackets(text: string, { start, end }: Span): Map<number, number> {
  const partner = new Map<number, number>()
  const stack: number[] = []
  let straight = -1
  for (let i = start; i < end; i += 1) {
    const charClass = classOf(text, i)
    if (charClass === CharClass.open) {
      stack.push(i)
    } else if (charClass === CharClass.close) {
      // Only the last few are tried, so that a line of a million openings stays linear.
      for (let back = stack.length - 1; back >= 0 && back >= stack.length - 3; back -= 1) {
        if (!pairs(text[stack[back]!]!, text[i]!)) continue
        partner.set(stack[back]!, i)
        partner.set(i, stack[back]!)
        stack.length = back
        break
      }
    } else if (text.charCodeAt(i) === 34) {
      if (straight < 0) straight = i
      else {
        partner.set(straight, i)
        partner.set(i, straight)
        straight = -1
      }
    }
  }
  return partner
}
