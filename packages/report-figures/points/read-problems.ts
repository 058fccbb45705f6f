import type { Passage, Span } from '../reading.ts'
import { splitSentences } from '../text/clauses.ts'
import { matchBrackets, namesProblems, type Section } from '../text/outline.ts'
import { enumeratedPoints, isLeave, titleOf } from './enumerated.ts'

/**
 * The problems that a text admits: under a heading that names them, or after an opening sentence that does.
 * One for each point (（一）…, 一是…), or for each paragraph where nothing is numbered.
 */
export function readProblems(text: string, sections: readonly Section[]): Passage[] {
  const problems: Passage[] = []
  let open: Passage | null = null
  for (const section of sections) {
    if (section.kind !== 'problems') {
      open = null
      if (!section.isHeading) problems.push(...admitted(text, section))
      continue
    }
    const heading = section.headings.find((each) => namesProblems(text.slice(each.start, each.end))) ?? null
    const opens = heading !== null && section.own?.start === heading.start
    if (section.own && !opens) {
      open = passage(text, { start: section.start, end: section.end }, section.own, heading)
      problems.push(open)
    } else if (open && !section.own && section.headings.at(-1)?.start === open.title?.start) {
      open.end = section.end
      open.text = text.slice(open.start, open.end)
    } else if (!section.isHeading) {
      open = null
      problems.push(...toldIn(text, { start: opens ? section.bodyStart : section.start, end: section.end }, heading))
    }
  }
  return problems
}

function passage(text: string, { start, end }: Span, title: Span | null, heading: Span | null): Passage {
  return { start, end, text: text.slice(start, end), title, heading }
}

/** The problems of one paragraph: its points, or itself; an opening or a leave-taking tells none. */
function toldIn(text: string, span: Span, heading: Span | null): Passage[] {
  const points = enumeratedPoints(text, span)
  if (points.length > 0)
    return points.map((point) => passage(text, point, titleOf(text, point.body, point.end), heading))
  const opening = namesProblems(text.slice(span.start, Math.min(span.end, span.start + longestOpening)))
  const opens =
    /[:：]$/.test(text.slice(span.end - 1, span.end)) || (opening && span.end - span.start <= longestOpening)
  return opens || isLeave(text, span.start) ? [] : [passage(text, span, titleOf(text, span.start, span.end), heading)]
}

const longestOpening = 60

// Found or solved on the spot: 排查发现存在安全隐患的企业 is work done, no problem admitted.
const isWork = /发现|排查|查处|解决|破解|化解|整改|针对|帮助|办理|协调|梳理|收集/
const admission =
  /(?:存在|面临|还有|仍有|尚有|有着)[^，,。；;：:]{0,30}?(?:问题|不足|短板|困难|薄弱环节|差距|挑战)|(?:问题|不足|短板|困难)(?:主要)?(?:是|有|表现|体现)/

/** 同时，工作中还存在一些问题：一是…: what an opening sentence within other matter admits. */
function admitted(text: string, section: Section): Passage[] {
  const whole = text.slice(section.start, section.end)
  if (!admission.test(whole)) return []
  for (const sentence of splitSentences(text, section, matchBrackets(text, section))) {
    const words = text.slice(sentence.start, sentence.end)
    const found = admission.exec(words)
    if (!found || isWork.test(words.slice(0, found.index + found[0].length))) continue
    const from = sentence.start + found.index
    const heading = { start: sentence.start, end: from + found[0].length }
    const points = enumeratedPoints(text, { start: from, end: section.end })
    if (points.length > 0)
      return points.map((point) => passage(text, point, titleOf(text, point.body, point.end), heading))
    const colon = words.slice(found.index).search(/[:：]/)
    if (colon >= 0) return listed(text, { start: from + colon + 1, end: sentence.end }, heading)
    return [passage(text, sentence, null, null)]
  }
  return []
}

/** 主要是：甲；乙；丙。 */
function listed(text: string, span: Span, heading: Span): Passage[] {
  const found: Passage[] = []
  for (const piece of text.slice(span.start, span.end).matchAll(/[^；;]+/g)) {
    const start = span.start + piece.index
    const point = { start, end: start + piece[0].length }
    if (piece[0].trim() !== '') found.push(passage(text, point, titleOf(text, point.start, point.end), heading))
  }
  return found
}
