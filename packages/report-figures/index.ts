export { readReport } from './read-report.ts'
export { intervalOf, isWithin, lastPlace } from './interval.ts'
export type {
  Claim,
  Commitment,
  Figure,
  FigureKind,
  Interval,
  Modality,
  NotFigureReason,
  Other,
  Paragraph,
  PeriodSource,
  Reading,
  Span,
} from './reading.ts'
export { asLabels } from './labels.ts'
export type { Labels } from './labels.ts'
export { checkArithmetic } from './arithmetic/check-arithmetic.ts'
export type { Hint, HintKind } from './arithmetic/check-arithmetic.ts'
