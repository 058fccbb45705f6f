interface Weight {
  /** Printed bold. */
  strong?: true
}

/** Words as they are printed. */
export interface TextRun extends Weight {
  text: string
}

/** What a bound run prints, and what it is bound to. */
export interface Bound {
  /** Its place among all that is bound in the edition, from 1, when some of it stands in another paper; else it is counted. */
  place?: number
  /** Stable over editions: the code of the figure, the commitment or the list. */
  id: string
  /** As printed, with its unit: 1484万元. */
  text: string
  /** How it was counted, in a sentence; a Word comment where a paper is proofread. */
  note?: string
}

/** A number computed from records. */
export interface FigureRun extends Weight {
  figure: Bound
}

/** The value of a promise. */
export interface TargetRun extends Weight {
  target: Bound
}

/** An enumeration of names that come from records: 甲、乙和丙. */
export interface NamesRun extends Weight {
  names: Bound
}

export type Run = TextRun | FigureRun | TargetRun | NamesRun

/** 1: 一、黑体 · 2: (一)楷体 · 3: 1.仿宋 · 4: (1)仿宋. */
export type HeadingLevel = 1 | 2 | 3 | 4

export interface HeadingBlock<R = Run> {
  kind: 'heading'
  level: HeadingLevel
  runs: R[]
}

export interface ParagraphBlock<R = Run> {
  kind: 'paragraph'
  runs: R[]
}

export type ColumnAlign = 'left' | 'center' | 'right'

export interface TableBlock<R = Run> {
  kind: 'table'
  caption: R[]
  /** `share` is the column's part of the width; the parts need not add up to anything. */
  columns: { title: R[]; align: ColumnAlign; share: number }[]
  /** rows → cells → runs; every row has as many cells as there are columns. */
  rows: R[][][]
}

export type Block<R = Run> = HeadingBlock<R> | ParagraphBlock<R> | TableBlock<R>

/** The bound part of a run, or none for plain text. */
export function findBound(run: Run): Bound | undefined {
  if ('figure' in run) return run.figure
  if ('target' in run) return run.target
  if ('names' in run) return run.names
  return undefined
}

/**
 * The words of some runs, one after another.
 * @example plainText([{ text: '投入' }, { figure: { id: 'a', text: '1484万元' } }]) // '投入1484万元'
 */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => findBound(run)?.text ?? (run as TextRun).text).join('')
}

/**
 * Joins names as Chinese prose does.
 * @example enumerate(['甲', '乙', '丙']) // '甲、乙和丙'
 */
export function enumerate(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join('、')}和${last}`
}
