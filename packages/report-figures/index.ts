export { readReport } from './read-report.ts'
export { intervalOf, isWithin, lastPlace } from './interval.ts'
export type {
  Claim,
  Commitment,
  Figure,
  FigureKind,
  Interval,
  Item,
  Modality,
  NotFigureReason,
  Other,
  Paragraph,
  Passage,
  PeriodSource,
  Reading,
  Span,
} from './reading.ts'
export { asLabels } from './labels.ts'
export type { Labels } from './labels.ts'
export { checkArithmetic } from './arithmetic/check-arithmetic.ts'
export type { Hint, HintKind } from './arithmetic/check-arithmetic.ts'
export { readItems } from './points/read-items.ts'
export { excludes, isReached } from './arithmetic/bounds.ts'
export { compareReadings } from './across/compare-readings.ts'
export type { Across, Place } from './across/compare-readings.ts'
