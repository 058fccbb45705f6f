import { plannedNouns } from '../lexicon/words.ts'
import type { Commitment, Figure, Span } from '../reading.ts'
import type { Section } from '../text/outline.ts'
import { CharClass, classOf } from '../text/characters.ts'
import { deadlineIn, leadIn } from './who-and-when.ts'

const closing = [
  '汇报完',
  '汇报到此',
  '请予',
  '请审议',
  '请各位',
  '妥否',
  '感谢',
  '衷心感谢',
  '再次感谢',
  '您的',
  '您提',
  '主任',
  '各位',
  '以上',
  '特此',
  '谢谢',
  '现将',
  '附件',
  '联系人',
]
/**
 * A sentence that promises: in a section on what comes next, or with a target among its figures.
 * @param opened an earlier sentence of the paragraph, or this one, says that it tells what will be done
 */
export function readCommitment(
  text: string,
  sentence: Span,
  section: Section,
  figures: readonly Figure[],
  from: number,
  opened: boolean,
): Commitment | null {
  const targets: number[] = []
  for (let i = from; i < figures.length; i += 1) if (figures[i]!.modality === 'target') targets.push(figures[i]!.start)
  const planned = (opened || (section.kind === 'plan' && section.heading.length > 0)) && !isClosing(text, sentence)
  if (!planned && !figures.slice(from).some((each) => promises(each) && !isAside(text, sentence, each))) return null
  if (sentence.end - sentence.start < 6) return null
  const slice = text.slice(sentence.start, sentence.end)
  return {
    start: sentence.start,
    end: sentence.end,
    text: slice,
    targets,
    inferred: inferredTargets(slice, sentence.start),
    lead: leadIn(slice),
    deadline: deadlineIn(slice),
  }
}

/** 增长7.4%(全年目标增幅5%): an aim in brackets is told beside a result. */
function isAside(text: string, { start }: Span, figure: Figure): boolean {
  const before = text.slice(Math.max(start, figure.start - longestAside), figure.start)
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  )
}

const longestAside = 40

/** 计划总投资5亿元 says how large a project is, not what is promised. */
function promises(figure: Figure): boolean {
  return figure.modality === 'target' && !sizes.has(figure.indicator)
}

const sizes = new Set(plannedNouns.split(' '))

/** （责任单位：县科技局、县财政局） behind a promise names who leads it: the first of them. */
export function nameLead(text: string, { start, end }: Span, commitments: readonly Commitment[]): void {
  const last = commitments[commitments.length - 1]
  if (!last || last.lead !== null || start - last.end > 2) return
  last.lead =
    /^[(（]?(?:责任|牵头)单位[:：]\s*([^、,，;；。)）\s]{2,20})/.exec(
      text.slice(start, Math.min(end, start + 40)),
    )?.[1] ?? null
}

function isClosing(text: string, { start, end }: Span): boolean {
  if (
    /^(?:\d{4}年[,，]?(?:将?是)|今年是|[(（]?(?:责任|牵头|配合)单位|(?:总体要求|总体思路|指导思想|基本思路)是)/.test(
      text.slice(start, start + 12),
    )
  )
    return true
  const last = classOf(text, end - 1)
  if (last === CharClass.colon) return true
  return closing.some((word) => text.startsWith(word, start))
}

const makings = ['创成', '建成', '争创', '创建', '获评', '获批', '创建成']

/** 创成省级众创空间 promises one. A phrase with a number of its own is read as a figure instead. */
function inferredTargets(sentence: string, offset: number): Commitment['inferred'] {
  const found: Commitment['inferred'] = []
  for (const clause of sentence.matchAll(/[^,，。;；]+/g)) {
    const action = makings.find((word) => clause[0].startsWith(word))
    if (action === undefined) continue
    const rest = clause[0].slice(action.length)
    const thing = /^(?:省级|国家级|市级|区级|县级|省|国家|市)(?:(?![以并由为且])\p{Script=Han}){2,12}/u.exec(rest)?.[0]
    if (thing === undefined || /\d/.test(clause[0])) continue
    const start = offset + clause.index + action.length
    found.push({ indicator: thing, start, end: start + thing.length, action })
  }
  return found
}
