import { readItems, readReport, type Commitment, type Figure, type Reading } from '@dongjian/report-figures'
import type { PaperText } from '../paper.ts'
import type { Passage } from '../passages.ts'
import { readDeadline } from './deadline.ts'
import { partnersIn } from './partners.ts'
import { nameOfPassage, nameOfTarget } from './names.ts'
import { readInferred, readTarget, type Known, type ReadTarget } from './read-target.ts'

/** What the words of a paper alone say of a passage; who leads it and what is on record comes from the county. */
export interface ReadPassage extends Passage {
  readonly wording: string
  readonly section: string | null
  readonly name: string
  readonly year: number
  readonly yearSaid: boolean
  readonly leadSaid: string | null
  /** 配合单位, as named. */
  readonly partners: readonly string[]
  readonly deadline: string
  readonly deadlineSaid: string | null
  readonly target: ReadTarget | null
}

export interface ReadPaper {
  readonly reading: Reading
  readonly passages: readonly ReadPassage[]
}

/** The promises, items and problems of a paper. An opinion asks; a plan and a report promise. */
export function readPassages(known: Known, { kind, text, year }: Pick<PaperText, 'kind' | 'text' | 'year'>): ReadPaper {
  const reading = readReport(text, { reportYear: year })
  const promised =
    kind === 'opinion' ? [] : reading.commitments.flatMap((one) => ofCommitment(known, reading, text, one))
  const items = kind === 'opinion' ? readItems(text).map((item) => ofPoint('item', text, item, year)) : []
  const problems = reading.problems.map((problem) =>
    ofPoint('problem', text, { ...problem, lead: null, deadline: null }, year),
  )
  return { reading, passages: [...promised, ...items, ...problems] }
}

function ofCommitment(known: Known, reading: Reading, text: string, commitment: Commitment): ReadPassage[] {
  const { start, end, text: wording, lead: leadSaid, deadline: deadlineSaid } = commitment
  const inside = reading.figures.filter((number) => number.start >= start && number.end <= end)
  const numbers = inside.filter((number) => commitment.targets.includes(number.start))
  const section = sectionAt(reading, start)
  const partners = partnersIn(text, commitment, leadSaid)
  const common = { kind: 'commitment' as const, start, end, wording, section, leadSaid, partners, deadlineSaid }
  const strive = wording.includes('力争')
  const next = (reading.reportYear ?? 0) + 1
  const targets = numbers.map((number) => ({ number, target: readTarget(known, reading, text, number) }))
  const made = [
    ...targets.map(({ number, target }): ReadPassage => {
      const year = yearOf(number) ?? next
      const name = nameOfTarget(number.action, number.fullIndicator || number.indicator, number.kind === 'change_rate')
      const deadline = readDeadline(deadlineSaid, year)
      const yearSaid = number.period !== null && number.periodFrom !== 'target'
      return { ...common, place: number.start, name: name || nameOfPassage(wording), year, yearSaid, deadline, target }
    }),
    ...commitment.inferred.map((one): ReadPassage => {
      const target = readInferred(known, one, strive)
      const name = `${one.action}${one.indicator}`
      return {
        ...common,
        place: one.start,
        name,
        year: next,
        yearSaid: false,
        deadline: readDeadline(deadlineSaid, next),
        target,
      }
    }),
  ]
  if (made.length > 0) return made
  const deadline = readDeadline(deadlineSaid, next)
  return [
    { ...common, place: start, name: nameOfPassage(wording), year: next, yearSaid: false, deadline, target: null },
  ]
}

const yearOf = ({ period }: Figure): number | undefined => (period === null ? undefined : Number(period.slice(0, 4)))

interface Point {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly title: { readonly start: number; readonly end: number } | null
  readonly heading: { readonly start: number; readonly end: number } | null
  readonly lead: string | null
  readonly deadline: string | null
}

function ofPoint(kind: 'item' | 'problem', text: string, point: Point, year: number): ReadPassage {
  const { start, end, text: wording, title, lead: leadSaid, deadline: deadlineSaid } = point
  const own = title ? wording.slice(title.start - start, title.end - start) : ''
  return {
    kind,
    place: start,
    start,
    end,
    wording,
    leadSaid,
    partners: kind === 'item' ? partnersIn(text, point, leadSaid) : [],
    deadlineSaid,
    year,
    yearSaid: true,
    target: null,
    section: null,
    name: nameOfPassage(own || wording),
    deadline: readDeadline(deadlineSaid, year),
  }
}

const sectionAt = ({ paragraphs }: Reading, at: number): string | null =>
  paragraphs
    .find(({ start, end }) => at >= start && at < end)
    ?.heading.at(-1)
    ?.slice(0, 120) ?? null
