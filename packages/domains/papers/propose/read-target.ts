import type { CataloguedFigure, Figures } from '@dongjian/kernel/define'
import { readReport, type Commitment, type Figure, type Reading } from '@dongjian/report-figures'
import { matchFigure, type Match, type SettledPhrases } from '../../reports/index.ts'

export interface Called {
  readonly code: string
  readonly label: string
}

/** The number that a passage promises, as its words say it. */
export interface ReadTarget {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Exact decimal in `unit`, as printed. */
  readonly value: string
  readonly unit: string | null
  readonly operator: 'atLeast' | 'orMore' | 'strive' | 'atMost'
  readonly figure: Called | null
  /** Why no figure of the platform was found. */
  readonly why: string | null
  readonly candidates: readonly Called[]
  /** 创成省级众创空间 promises one without a digit. */
  readonly inferred: boolean
}

/** With what a target is matched: the platform's figures and what people settled. */
export interface Known {
  readonly figures: Figures
  readonly settled: SettledPhrases
}

const called = ({ code, label }: CataloguedFigure): Called => ({ code, label })

/** A target that a sentence promises, with the figure that will show it: matched by words, never by value. */
export function readTarget({ figures, settled }: Known, reading: Reading, text: string, number: Figure): ReadTarget {
  // A target speaks of the same thing as the result that it aims at.
  const match = matchFigure(figures, reading, text, { ...number, modality: 'actual' }, settled)
  const { start, end, text: printed, value, unit } = number
  return { start, end, text: printed, value, unit, operator: operatorOf(number), inferred: false, ...said(match) }
}

function said(match: Match | undefined): Pick<ReadTarget, 'figure' | 'why' | 'candidates'> {
  if (match?.kind === 'found') return { figure: called(match.figure), why: null, candidates: [] }
  return {
    figure: null,
    why: match?.why ?? nothing,
    candidates: match?.candidates.map(({ figure }) => called(figure)) ?? [],
  }
}

const nothing = '平台没有与这个目标对应的数字'

function operatorOf({ qualifier, direction }: Figure): ReadTarget['operator'] {
  const words = qualifier ?? ''
  if (/不超过|不高于|以内|以下|控制在|低于/.test(words) || direction === 'down') return 'atMost'
  if (words.includes('力争')) return 'strive'
  return /以上|超|不低于|不少于|至少|突破/.test(words) ? 'orMore' : 'atLeast'
}

const counted = ['家', '个', '项'] as const

/** 创成省级众创空间 is read as one, in the unit that a figure of it is counted in. */
export function readInferred(
  { figures, settled }: Known,
  { indicator, start, end, action }: Commitment['inferred'][number],
  strive: boolean,
): ReadTarget {
  const matches = counted.map((unit) => {
    const sentence = `${action}${indicator}1${unit}。`
    const reading = readReport(sentence)
    const [number] = reading.figures
    return {
      unit,
      match: number && matchFigure(figures, reading, sentence, { ...number, modality: 'actual' }, settled),
    }
  })
  const { unit, match } = matches.find((one) => one.match?.kind === 'found') ?? matches[0]!
  const operator = strive ? 'strive' : 'atLeast'
  return { start, end, text: `${action}${indicator}`, value: '1', unit, operator, inferred: true, ...said(match) }
}
