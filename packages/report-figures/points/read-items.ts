import { deadlineIn, leadIn, responsibleIn } from '../commitments/who-and-when.ts'
import type { Item, Span } from '../reading.ts'
import { namesProblems, readOutline, type Section } from '../text/outline.ts'
import { printedItem, simplified } from '../text/traditional.ts'
import { enumeratedPoints, isLeave, titleOf } from './enumerated.ts'

const advice = /意见|建议|任务|措施|要求|要点|安排|打算|下一?步|分工|举措|清单/
// 总体要求 and 指导思想 say why, 总体评价 what was found: none of it is asked for.
const background =
  /总体要求|总体思路|指导思想|基本原则|基本思路|背景|评价|基本情况|成效|成绩|现状|形势|发展基础|名词解释|编制依据|适用范围|主要做法|情况说明|工作情况|(?:落实|办理|完成|进展)情况/
const opensAdvice =
  /(?:如下|以下)(?:[^，,。；;：:]{0,8})?(?:意见|建议|要求|任务|措施)|(?:建议|要求|意见|任务|措施)(?:如下|是)?[:：]/
const takesLeave = /^(?:以上|特此|此复|最后|附件|附[:：]|抄送|联系人|请|希望|主任[、，,：:]|妥否|谢谢|感谢)/
const doer = /[(（【](?:责任|牵头|配合|主办|协办|承办)/
const givesReasons = /^(?:为|根据|按照|现将|依据)[^。]*(?:制定|提出|印发|如下)/
const namesDoer =
  /^[(（【]?(?:责任|牵头|配合|主办|协办|承办)(?:单位|部门|领导)|^[(（【]?(?:完成|办理|整改)?(?:时限|期限)/

/** A numbered point with the paragraphs under it, until the next number. */
interface Numbered {
  section: Section
  title: Span
  over: Span | null
  body: Span[]
  /** Another number stands below it. */
  divided: boolean
}

/**
 * What an opinion of a standing committee, a plan or a list of tasks asks for: one item for each lowest numbered
 * point, or for each paragraph of a section of advice where nothing is numbered. Salutation, background, problems
 * and leave-taking ask for nothing.
 * @example readItems('一、加强培育。力争新增高新技术企业20家。').length // 1
 */
export function readItems(text: string): Item[] {
  const simple = simplified(text)
  const items = itemsIn(simple)
  return simple === text ? items : items.map((each) => printedItem(each, simple, text))
}

function itemsIn(text: string): Item[] {
  const items: Item[] = []
  let open: Numbered | null = null
  let opening: Span | null = null
  const close = (): void => {
    if (open && !open.divided) items.push(...itemsOf(text, open))
    open = null
  }
  for (const section of readOutline(text)) {
    if (isAside(text, section)) {
      close()
      opening = null
    } else if (section.own) {
      const over = section.headings.at(-2) ?? null
      const below: Numbered | null = open
      if (below && section.headings.some(({ start }) => start === below.title.start)) below.divided = true
      close()
      open = { section, title: section.own, over: over ?? opening, body: bodyAfter(section), divided: false }
    } else if (isFarewell(text, section)) {
      close()
      opening = null
    } else if (open) {
      open.body.push({ start: section.start, end: section.end })
    } else {
      const found = opensAdvice.exec(text.slice(section.start, section.end))
      if (found) opening = { start: section.start, end: section.start + found.index + found[0].length }
      if (opening)
        items.push(...paragraphItems(text, { start: found ? opening.end : section.start, end: section.end }, opening))
    }
  }
  close()
  return items
}

function isAside(text: string, section: Section): boolean {
  return section.headings.some(({ start, end }) => {
    const words = text.slice(start, end)
    return namesProblems(words) || (background.test(words) && !/意见$|建议$|任务$|措施$/.test(words))
  })
}

const bodyAfter = ({ isHeading, own, end }: Section): Span[] =>
  isHeading || own!.end + 1 >= end ? [] : [{ start: own!.end + 1, end }]

/** 请将办理情况三个月内书面报告; a date or a name that signs: short, and no sentence. */
function isFarewell(text: string, { start, end }: Section): boolean {
  const words = text.slice(start, Math.min(end, start + 60))
  if (namesDoer.test(words)) return false
  return takesLeave.test(words) || isLeave(text, start) || (end - start <= 30 && !/[，,。；;：:]/.test(words))
}

function itemsOf(text: string, { section, title, over, body }: Numbered): Item[] {
  const named = text.slice(title.start, title.end)
  // 三、意见建议 names a section; 一、强化任务落实 asks for something itself. A heading without a number names one too.
  const isSection = section.isHeading && advice.test(named) && title.end - title.start <= longestSection
  if (isSection) return body.flatMap((paragraph) => paragraphItems(text, paragraph, title))
  if (title.start === section.start) return []
  const points = body.flatMap((paragraph) => enumeratedPoints(text, paragraph))
  if (points.length > 0) {
    const last = body.at(-1)!
    const items = points.map((point) => item(text, point, titleOf(text, point.body, point.end), title))
    return inherit(items, text.slice(last.start, last.end))
  }
  const end = body.at(-1)?.end ?? section.end
  const short = section.isHeading && !doer.test(named) ? title : (titleOf(text, title.start, title.end) ?? title)
  return [item(text, { start: section.start, end }, short, over)]
}

const longestSection = 12

/** The doer named behind all the points of a paragraph is each point's. */
function inherit(items: Item[], paragraph: string): Item[] {
  const behind = /[(（【](?:责任|牵头|配合|主办|承办)(?:单位|部门)[^)）】]*[)）】][。；;]?$/.exec(paragraph)?.[0]
  if (behind === undefined) return items
  const lead = leadIn(behind) ?? responsibleIn(behind)
  return items.map((each) => ({ ...each, lead: each.lead ?? lead, deadline: each.deadline ?? deadlineIn(behind) }))
}

function paragraphItems(text: string, span: Span, heading: Span): Item[] {
  const points = enumeratedPoints(text, span)
  if (points.length > 0) return points.map((point) => item(text, point, titleOf(text, point.body, point.end), heading))
  if (givesReasons.test(text.slice(span.start, Math.min(span.end, span.start + 200)))) return []
  if (span.end - span.start < 6 || /[:：]$/.test(text.slice(span.end - 1, span.end))) return []
  return [item(text, span, titleOf(text, span.start, span.end), heading)]
}

function item(text: string, { start, end }: Span, title: Span | null, heading: Span | null): Item {
  const words = text.slice(start, end)
  const lead = leadIn(words) ?? responsibleIn(words)
  return { start, end, text: words, title, heading, lead, deadline: deadlineIn(words) }
}
