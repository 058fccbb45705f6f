import { excludes, isReached } from '../arithmetic/bounds.ts'
import type { Figure, Reading, Span } from '../reading.ts'
import { comparedWords, deedOf, likenessOf, sameDeed } from './likeness.ts'

export type Which = 'ours' | 'theirs'

/** A figure of one of two texts. */
export interface Place extends Span {
  of: Which
  figure: Figure
}

/** What two texts say of one thing. A hint for a person: names are compared by their words alone. */
export type Across =
  /** One indicator of one period with two values that exclude each other. */
  | { kind: 'differs'; ours: Place; theirs: Place; message: string }
  /** What one text promised for a period and what the other gives as its result; null: the words do not decide. */
  | { kind: 'promise'; promised: Place; result: Place; reached: boolean | null; message: string }

interface Entry {
  figure: Figure
  words: string
  deed: string
}

/** Names are at least this alike; between a name and its like, the same period, unit and kind are asked for. */
const alike = 0.8
/** No more of one period, unit and kind are laid beside a figure than this: keeps long texts in proportion. */
const mostCandidates = 64

/**
 * Lays two texts side by side: this report and last year's, its plan, or the website.
 * Figures go together by their words (never by value), kind, base unit, scope, verb and period.
 * Time is in proportion to the count of figures.
 * @param options.canonical puts an indicator's words into the form by which the office knows it (高企 → 高新技术企业)
 * @example
 * const ours = readReport('2023年，高新技术企业达120家。')
 * const theirs = readReport('2023年，高新技术企业达125家。')
 * compareReadings(ours, theirs).map((each) => each.kind) // ['differs']
 */
export function compareReadings(
  ours: Reading,
  theirs: Reading,
  options: { canonical?: (words: string) => string } = {},
): Across[] {
  const canonical = options.canonical ?? ((words: string) => words)
  const index = indexOf(theirs, canonical)
  const found: Across[] = []
  for (const figure of ours.figures) {
    const entry = entryOf(figure, canonical)
    if (!entry) continue
    const said = nearest(entry, index.get(keyOf(entry, figure.modality)))
    if (said.length > 0 && said.every((each) => excludes(figure, each.figure))) found.push(differs(entry, said[0]!))
    const other = figure.modality === 'target' ? 'actual' : 'target'
    if (figure.modality === 'forecast') continue
    const [counterpart] = nearest(entry, index.get(keyOf(entry, other)))
    if (counterpart) found.push(promise(entry, counterpart))
  }
  return found
}

function entryOf(figure: Figure, canonical: (words: string) => string): Entry | null {
  if (figure.period === null || figure.kind === 'other') return null
  const words = comparedWords(figure.fullIndicator, canonical)
  return words.length < 2 ? null : { figure, words, deed: deedOf(figure) }
}

/** Names that are alike nearly always end alike; the last two characters sort them into small heaps. */
function keyOf({ figure, words }: Entry, modality: string): string {
  const { kind, normalizedUnit, scope, period } = figure
  const place = kind === 'rank' ? scope : null
  return JSON.stringify([modality, kind, unitOf(normalizedUnit), place, period, words.slice(-2)])
}

// Measure words that prose exchanges freely.
const exchanged: Readonly<Record<string, string>> = { 名: '人', 位: '人', 项: '个', 件: '个', 户: '家', 场次: '场' }

const unitOf = (unit: string | null): string | null => (unit === null ? null : (exchanged[unit] ?? unit))

function indexOf(reading: Reading, canonical: (words: string) => string): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const figure of reading.figures) {
    const entry = entryOf(figure, canonical)
    if (!entry) continue
    const key = keyOf(entry, figure.modality)
    const heap = index.get(key)
    if (!heap) index.set(key, [entry])
    else if (heap.length < mostCandidates) heap.push(entry)
  }
  return index
}

/** Those of a heap whose name is the most like, all of them when several are equally so. */
function nearest(entry: Entry, heap: readonly Entry[] = []): Entry[] {
  let best = alike
  let found: Entry[] = []
  for (const each of heap) {
    if (!sameDeed(entry.deed, each.deed)) continue
    const likeness = likenessOf(entry.words, each.words)
    if (likeness < best) continue
    if (likeness > best) found = []
    best = likeness
    found.push(each)
  }
  return found
}

const placeOf = (of: Which, figure: Figure): Place => ({ of, start: figure.start, end: figure.end, figure })

const printed = ({ qualifier, text }: Figure): string => (qualifier === null ? text : `${text}（${qualifier}）`)

/** 2023年 of 2023; other periods as they are written. */
const sayPeriod = (period: string | null): string => (/^\d{4}$/.test(period ?? '') ? `${period}年` : (period ?? ''))

function differs({ figure }: Entry, { figure: other }: Entry): Across {
  const said = `“${figure.fullIndicator}”${sayPeriod(figure.period)}的数两处不一致：本文写${printed(figure)}，对照的文稿写${printed(other)}。`
  return { kind: 'differs', ours: placeOf('ours', figure), theirs: placeOf('theirs', other), message: said }
}

function promise(ours: Entry, theirs: Entry): Across {
  const first = ours.figure.modality === 'target'
  const promised = first ? placeOf('ours', ours.figure) : placeOf('theirs', theirs.figure)
  const result = first ? placeOf('theirs', theirs.figure) : placeOf('ours', ours.figure)
  const reached = isReached(promised.figure, result.figure)
  const verdict = reached === null ? '能否算完成请人工判断' : reached ? '已达到' : '未达到'
  const message = `“${promised.figure.fullIndicator}”${sayPeriod(promised.figure.period)}的目标是${printed(promised.figure)}，结果是${printed(result.figure)}，${verdict}。`
  return { kind: 'promise', promised, result, reached, message }
}
