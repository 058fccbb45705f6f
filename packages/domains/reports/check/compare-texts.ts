import { findSpan, yearOf, type Figures, type Period } from '@dongjian/kernel/define'
import type { Definitions } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import { compareReadings, readReport, type Across, type Figure } from '@dongjian/report-figures'
import { canonical } from './aliases.ts'
import { compareFigures, type Known } from './compare-figures.ts'
import { matchFigure } from './match.ts'
import { readSettled, type SettledPhrases } from './settled.ts'
import { paramsOf } from './slices.ts'

/** One of two texts that are laid side by side. */
export interface Told {
  readonly text: string
  /** The period that it reports on; unsaid, it is found in it. */
  readonly period?: Period | undefined
}

export interface PairPlace {
  readonly of: 'ours' | 'theirs'
  /** UTF-16 index in its text. */
  readonly offset: number
  readonly text: string
}

export interface DifferingPair {
  /** The indicator as the first text calls it. */
  readonly said: string
  readonly period: Period | null
  /** The platform's figure that both are; null where only their words are the same. */
  readonly figure: string | null
  readonly ours: PairPlace
  readonly theirs: PairPlace
  readonly why: string
}

export interface PromisePair {
  readonly said: string
  readonly period: Period | null
  readonly figure: string | null
  readonly promised: PairPlace
  readonly result: PairPlace
  /** Null where the words do not decide. */
  readonly reached: boolean | null
  readonly why: string
}

export interface ComparedTexts {
  readonly text: string
  readonly otherText: string
  readonly period: Period | null
  readonly otherPeriod: Period | null
  /** The same indicator of the same period with two values. */
  readonly differs: readonly DifferingPair[]
  /** What one text promised, with what the other gives as its result. */
  readonly promises: readonly PromisePair[]
}

/**
 * Lays two texts side by side: this report and last year's, its plan or the website. Numbers go together when they are
 * the same figure of the platform or are called the same; two that are different figures never do. Reads no ledger.
 */
export async function compareTexts(
  tx: Tx,
  { figures }: Definitions,
  ours: Told,
  theirs: Told,
  settledBefore = tx.knownBefore,
): Promise<ComparedTexts> {
  const settled = await readSettled(tx, settledBefore)
  const [one, other] = [know(figures, ours, settled), know(figures, theirs, settled)]
  const codeOf = ({ start }: Figure, of: Known): string | undefined => of.codes.get(start)
  const byWords = compareReadings(one.reading, other.reading, { canonical }).filter((pair) => {
    const [left, right] = figuresOf(pair)
    const [code, others] = [codeOf(left, one), codeOf(right, other)]
    return code === undefined || others === undefined || code === others
  })
  const told = new Set(byWords.map(keyOf))
  const byFigure = compareFigures(figures, one, other).filter((pair) => !told.has(keyOf(pair)))
  const pairs = [...byWords, ...byFigure].toSorted((a, b) => figuresOf(a)[0].start - figuresOf(b)[0].start)
  const figure = (pair: Across) => codeOf(figuresOf(pair)[0], one) ?? codeOf(figuresOf(pair)[1], other) ?? null
  return {
    text: ours.text,
    otherText: theirs.text,
    period: periodOf(ours, one),
    otherPeriod: periodOf(theirs, other),
    differs: pairs.flatMap((pair) =>
      pair.kind === 'differs'
        ? [
            {
              ...wordsOf(pair.ours, pair.message),
              figure: figure(pair),
              ours: place(pair.ours),
              theirs: place(pair.theirs),
            },
          ]
        : [],
    ),
    promises: pairs.flatMap((pair) =>
      pair.kind === 'promise'
        ? [
            {
              ...wordsOf(pair.promised, pair.message),
              figure: figure(pair),
              promised: place(pair.promised),
              result: place(pair.result),
              reached: pair.reached,
            },
          ]
        : [],
    ),
  }
}

type Place = Extract<Across, { kind: 'differs' }>['ours']

const place = ({ of, figure }: Place): PairPlace => ({ of, offset: figure.start, text: figure.text })

const wordsOf = ({ figure }: Place, why: string) => ({ said: figure.fullIndicator, period: figure.period, why })

/** Those of the first text and of the second. */
function figuresOf(pair: Across): [Figure, Figure] {
  if (pair.kind === 'differs') return [pair.ours.figure, pair.theirs.figure]
  const { promised, result } = pair
  return promised.of === 'ours' ? [promised.figure, result.figure] : [result.figure, promised.figure]
}

const keyOf = (pair: Across): string =>
  figuresOf(pair)
    .map(({ start }) => start)
    .join(' ')

function know(figures: Figures, { text, period }: Told, settled: SettledPhrases): Known {
  const reading = readReport(text, period === undefined ? {} : { reportYear: yearOf(period) })
  const codes = new Map<number, string>()
  for (const number of reading.figures) {
    const spoken = number.modality === 'target' ? { ...number, modality: 'actual' as const } : number
    const match = matchFigure(figures, reading, text, spoken, settled)
    // Of a figure with slices the same words are said of each of its records.
    if (match.kind === 'found' && paramsOf(match.figure).length === 0) codes.set(number.start, match.figure.code)
  }
  return { reading, codes }
}

function periodOf({ period }: Told, { reading }: Known): Period | null {
  const year = String(reading.reportYear)
  return period ?? (findSpan(year) ? year : null)
}
