import { convertUnit } from '@dongjian/kernel/figures'
import type { Figure, FigureKind } from '@dongjian/report-figures'
import { canonical } from './aliases.ts'
import { tellingWords } from './contrasts.ts'
import { longSpan, otherPlace, partialSubject } from './doubts.ts'
import { unitOf } from './kinds.ts'
import type { Said } from './said.ts'

/** What a number is called in a text, so that the same words are known again in another one. */
export interface Phrase {
  /** The words as they are compared: full names, and every word by which one thing is told from another. */
  readonly words: string
  /** As printed. */
  readonly said: string
  readonly kind: FigureKind
  /** The base unit of its family: 元 of 万元. */
  readonly unit: string
}

/** Longer words than these are a sentence of their own. */
const longest = 60
const bases = ['元', '平方米', '人', '%'] as const

/** 元 for 万元 and 亿元; a unit of no family is itself. */
export function baseUnit(printed: string | null): string {
  const unit = unitOf(printed)
  return bases.find((base) => convertUnit('1', unit, base) !== null) ?? unit
}

/**
 * The phrase of a number, null where the text has no words for it. Verb and indicator are its words; where they name no
 * thing (惠及企业), all words of the sentence up to the number are, since others say the same two of other things.
 */
export function phraseOf(number: Figure, said: Said, whole: Figure | undefined, text: string): Phrase | null {
  const own = `${said.action}${said.indicator}`
  const plain = isTelling(said) ? own : sentenceWords(said)
  if (tidy(plain).length < 2) return null
  const of = whole ? tidy(canonical(`${whole.action ?? ''}${whole.indicator}`)) : ''
  const words = [...marksOf(number, said, plain), ...(of ? [`${of}其中`] : []), tidy(plain)].join('·')
  return { words, said: sayPhrase(text, number, said, whole), kind: number.kind, unit: baseUnit(number.unit) }
}

// Said of our own county and of this year, whether the words stand there or not.
const silent = /全[区县]|[我本][区县]|全年|今年|当年|本年度?|年内|合计|总计|共计/g
const tidy = (words: string): string => words.replaceAll(silent, '').replace(/[，。、；：,;·]/g, '')

/** Nouns that stand for many things: whose they are only the sentence says. */
const generic =
  /企业|单位|项目|资金|经费|投资|收入|补[贴助]|奖励|贷款|授信|[总金]额|总[量数]|数量|产[值量]|成果|活动|服务|人[才员次]|群众|面积|位次|排名|幅度|提升|进步|增[幅长速]|增长率|比[重例]|占比|工作|情况|资格|其中/g

/** Whether verb and noun say by themselves which thing it is: 获市创新创业大赛三等奖 does of 2个项目. */
const isTelling = ({ action, indicator }: Said): boolean =>
  indicator.replaceAll(generic, '').length >= 2 || action.length >= 5

/** Up to the number, from where a sentence or a half of one begins. */
const upTo = (before: string): string =>
  before.slice(Math.max(...[...'。；;'].map((mark) => before.lastIndexOf(mark))) + 1)

// With digits the sentence of next year would be another one.
const sentenceWords = ({ before, indicator, behind }: Said): string =>
  `${upTo(before).replace(/[约近超达]+$/, '')}${behind ? indicator : ''}`.replace(/[\d.%％]+年?/g, '').slice(-longest)

/** What the words of the number leave unsaid and its sentence says: whose it is, of how long, and by what step. */
function marksOf(number: Figure, said: Said, words: string): string[] {
  const marks = [
    placeOf(number, said),
    longSpan(said),
    number.modality === 'forecast' ? '预计' : null,
    number.direction === 'down' ? '下降' : null,
    otherBase(number),
    partialSubject(said)?.subject ?? null,
    // 为 and 达到 stand before any level.
    ...tellingWords(said.own).filter((mark) => mark !== '达到'),
  ]
  return [...new Set(marks)].filter((mark) => mark !== null && mark !== '' && !words.includes(mark)).map(String)
}

const placeOf = (number: Figure, said: Said): string | null =>
  number.kind === 'rank' ? number.scope : otherPlace(said)

/** 较2020年增长: not against the year before. */
const otherBase = ({ comparison }: Figure): string | null =>
  comparison !== null && /\d{4}|以来|末/.test(comparison) ? canonical(comparison) : null

function sayPhrase(text: string, number: Figure, said: Said, whole: Figure | undefined): string {
  const printed = inOrder(text, number)
  if (!isTelling(said)) {
    const from = Math.max(number.sentence.start, number.start - longest)
    const behind = number.indicatorStart >= number.end ? `……${number.indicator}` : ''
    return `${upTo(text.slice(from, number.start)).trim()}${behind}` || printed
  }
  const place = placeOf(number, said) ?? ''
  const of = whole ? `${inOrder(text, whole)}其中` : ''
  return `${of}${place}${printed}`
}

/** Verb and noun as they follow one another: 新增高企, 科创平台建成. */
function inOrder(text: string, { action, indicator, indicatorEnd, start }: Figure): string {
  if (action === null) return indicator
  return text.slice(indicatorEnd, start).includes(action) ? `${indicator}${action}` : `${action}${indicator}`
}
