import type { NotFigureReason, Span } from '../reading.ts'
import type { Unit } from '../lexicon/units.ts'

/** A number with its unit, before anyone knows what it counts. */
export interface Quantity extends Span {
  kind: 'quantity'
  /** End with 以上, 左右 and a closing quote. */
  fullEnd: number
  value: string
  /** The upper end of a range (2—4家). */
  upper: string | null
  /** The unit as printed, 余 and 多 taken out. */
  unitText: string | null
  unit: Unit | null
  /** Power of ten of 万, 亿 … between number and unit. */
  magnitude: number
  /** 余 or 多 within. */
  infix: string | null
  /** 以上, 左右 … after. */
  suffix: string | null
  rank: boolean
  /** 8.3:41.4:50.3 */
  ratio: boolean
  /** Counts only where a word before it says so (突破百万辆, 居全省第一). */
  needsSupport: boolean
  chinese: boolean
}

/** A stretch of time written with digits, or a name, a title, a code: text that is no figure. */
export interface Passage extends Span {
  kind: 'time' | 'name' | 'paren'
  why: NotFigureReason
  /** Of a time: the period that it names. */
  period: string | null
}

export type Atom = Quantity | Passage
