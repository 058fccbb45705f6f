/** A half-open range of UTF-16 indices into the text that was read. */
export interface Span {
  start: number
  end: number
}

/** level: an amount; rank: a place; change_abs: by how much; change_rate: by what part; share: part of a whole. */
export type FigureKind = 'level' | 'rank' | 'change_abs' | 'change_rate' | 'share' | 'other'

/** actual: said as done; target: promised; forecast: expected, neither a result nor a promise. */
export type Modality = 'actual' | 'target' | 'forecast'

/** Where the period of a figure was found, from the nearest place to the farthest. */
export type PeriodSource = 'stated' | 'sentence' | 'paragraph' | 'report' | 'target'

/** The values that a printed number with its vague word admits, in the printed unit. Ends are exact decimals. */
export interface Interval {
  atLeast?: string
  above?: string
  atMost?: string
  below?: string
}

export interface Figure extends Span {
  /** The number and its unit as printed, with a 余 or 多 between them. */
  text: string
  /** Exact decimal as printed, without thousands separators; of a range its lower end. */
  value: string
  /** Of a range its upper end. */
  upper: string | null
  /** As printed without 余 and 多; 位 for a bare 第2; the neighbour's for an elided one (4.6和3.1个百分点). */
  unit: string | null
  /** Exact decimal in `normalizedUnit`: 1.2909亿元 is 129090000 元. */
  normalized: string
  normalizedUnit: string | null
  /** What is counted, as it stands in the text; empty when the text names nothing. */
  indicator: string
  /** The same where its words stand apart: 城镇居民收入 out of 城镇、农村居民收入分别…. */
  fullIndicator: string
  /** Other things that the words may mean: where the language leaves it open, a person decides. */
  alternatives: string[]
  indicatorStart: number
  indicatorEnd: number
  /** The verb that made it (新增, 引进 …), of a list the verb at its head. */
  action: string | null
  kind: FigureKind
  modality: Modality
  /** Vague and wishing words in order, joined by 、: 余, 超, 以上, 力争、以上. */
  qualifier: string | null
  /** The set of places that a rank is among or a figure speaks of: 全省, 全市. */
  scope: string | null
  /** The words of a comparison as printed: 较上年提高, 同比增长. */
  comparison: string | null
  /** Which way a change goes; null when it is no change. */
  direction: 'up' | 'down' | null
  /** 2023, 2023-05, 2023-05-28, 2023-H1, 2023-Q1, 2021/2023 (both ends), or null when nothing says. */
  period: string | null
  periodFrom: PeriodSource
  sentence: Span
  clause: Span
  /** Index in `paragraphs`. */
  paragraph: number
  /** Place in a list under one verb: which item, and where the list's first figure starts. */
  list: { index: number; headStart: number } | null
  /** Start of the figure that this one is a part of (其中), if said. */
  partOf: number | null
  /** Start of the figure whose growth, place or end this one gives, if it stands in the same sentence. */
  of: number | null
  bounds: Interval
  /** The things named one by one before 等 and this number, if any. */
  names: Span[] | null
  /** Content words of the clause, then of the sentence, without numbers: for matching by words. */
  context: { clause: string[]; sentence: string[] }
}

export interface Commitment extends Span {
  text: string
  /** Starts of the figures of this sentence that are targets. */
  targets: number[]
  /** Said as an aim without a number: 创成省级众创空间 is read as 1. */
  inferred: { indicator: string; start: number; end: number; action: string }[]
  /** 由…牵头 */
  lead: string | null
  deadline: string | null
}

/** Why a digit is not a figure. */
export type NotFigureReason =
  | 'date'
  | 'duration'
  | 'timeOfDay'
  | 'title'
  | 'name'
  | 'documentNumber'
  | 'listNumber'
  | 'ordinal'
  | 'code'
  | 'table'
  | 'bare'

export interface Other extends Span {
  text: string
  why: NotFigureReason
}

export interface Paragraph extends Span {
  /** The headings that stand over it, outermost first. */
  heading: string[]
}

/** A claim that can be checked though it has no digit: 首届, 全覆盖, 唯一. */
export interface Claim extends Span {
  text: string
  sentence: Span
  /** Start of the earlier claim that tells the same event, if there is one. */
  toldBefore: number | null
}

/** A stretch that makes one point, with what it is called in short and the heading that it stands under. */
export interface Passage extends Span {
  text: string
  /** Its heading, or its words before the first comma, colon or full stop; null when they are too many for a title. */
  title: Span | null
  /** The heading or opening sentence over it, without its number. */
  heading: Span | null
}

/** What an opinion or a plan asks for in one point. */
export interface Item extends Passage {
  /** Who leads it, as named in it: 由…牵头, 责任单位：…. */
  lead: string | null
  /** By when, as printed: 2024年6月底前. */
  deadline: string | null
}

export interface Reading {
  figures: Figure[]
  commitments: Commitment[]
  /** Problems that the text admits, one for each point. */
  problems: Passage[]
  others: Other[]
  claims: Claim[]
  paragraphs: Paragraph[]
  /** The year that the text reports on: given, or found in it. */
  reportYear: number | null
}
