import { findIssueDay } from '../reports/index.ts'
import { readItems, readReport } from '@dongjian/report-figures'
import type { PaperKind } from './paper.ts'
import { wordsOf } from './words.ts'

export interface Inspected {
  readonly kind: PaperKind
  readonly title: string
  readonly number: string | null
  readonly issuedOn: string | null
  readonly year: number | null
  /** 三个月内, in the words of the text. */
  readonly replyWithin: string | null
  readonly figures: number
  readonly commitments: number
  readonly items: number
  readonly problems: number
}

const documentNumber = /[\p{Script=Han}]{1,12}[〔[［(（](?:19|20)\d{2}[〕\]］)）]第?\d{1,4}号/u
const reply = /(?:[一二三四五六七八九十]+|\d{1,3})个?(?:月|工作日)(?:之?内|以内)/

/** What a text says of itself at its head, for the form with which it is brought in; what it does not say is null. */
export function inspectText(given: string): Inspected {
  const text = wordsOf(given)
  const lines = text
    .slice(0, 4000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const title = titleOf(lines)
  const reading = readReport(text)
  return {
    kind: kindOf(title),
    title,
    number: documentNumber.exec(lines.slice(0, 12).join('\n'))?.[0] ?? null,
    issuedOn: findIssueDay(text) ?? null,
    year: reading.reportYear,
    replyWithin: reply.exec(text.slice(-3000))?.[0] ?? null,
    figures: reading.figures.length,
    commitments: reading.commitments.length,
    items: readItems(text).length,
    problems: reading.problems.length,
  }
}

/** The first line that is called as papers are, with the lines that it goes on in; else the first one. */
function titleOf(lines: readonly string[]): string {
  const head = lines.slice(0, 12)
  const named = head.findIndex((line) =>
    /(?:报告|意见|方案|规划|计划|要点|通知|总结|汇报)(?:[（(].*[)）])?$/.test(line),
  )
  const first = named > 0 && /^关于|的$/.test(head[named - 1]!) ? named - 1 : Math.max(named, 0)
  return head
    .slice(first, Math.max(named, first) + 1)
    .join('')
    .slice(0, 120)
}

const kindOf = (title: string): PaperKind =>
  /审议意见(?:的函|的通知)?(?:[（(].*[)）])?$/.test(title) || /审议意见书/.test(title)
    ? 'opinion'
    : /方案|规划|计划|要点|意见$/.test(title)
      ? 'plan'
      : 'report'
