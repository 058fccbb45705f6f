import { oc } from '@orpc/contract'
import { z } from 'zod'
import { figureValue } from './figures.ts'
import { editionBrief } from './reports.ts'
import { day, decimalText, id, period, place, readingPeriod, region } from './shapes.ts'

/** `period` is the one to open with: the last full year that has records. */
export const county = z.object({ code: region, name: z.string(), demo: z.boolean(), period: period.optional() })
export type County = z.infer<typeof county>

export const light = z.enum(['green', 'amber', 'red', 'done', 'none'])
export const commitment = z.object({
  id,
  title: z.string(),
  unit: z.string(),
  /** 力争 never turns red by itself. */
  striving: z.boolean(),
  figure: z.string().nullable(),
  target: z.string(),
  value: z.string().nullable(),
  /** In % of the target, one decimal, not cut at 100; null when it cannot be told. */
  progress: decimalText.nullable(),
  dueOn: day.nullable(),
  light,
  why: z.string(),
})
export type Commitment = z.infer<typeof commitment>

const keyFigure = figureValue.extend({
  before: decimalText.nullable(),
  beforePeriod: period,
  difference: decimalText.nullable(),
  growth: decimalText.nullable(),
  spark: z.array(z.object({ period, value: decimalText.nullable() })),
})
export type KeyFigure = z.infer<typeof keyFigure>

const overview = z.object({
  county,
  period,
  periodText: z.string(),
  asKnownOn: day.nullable(),
  figures: z.array(keyFigure),
  commitments: z.array(commitment),
  edition: editionBrief.nullable(),
  /** What needs somebody, the most urgent first. */
  attention: z.array(
    z.object({ kind: z.enum(['overdue', 'due', 'missing', 'stale', 'import']), text: z.string(), place }),
  ),
})
export type Overview = z.infer<typeof overview>

export const counties = {
  list: oc
    .route({ method: 'GET', path: '/counties', tags: ['县区'], summary: '本机上的县（市、区）' })
    .output(z.array(county)),
  overview: oc
    .route({
      method: 'GET',
      path: '/{region}/overview',
      tags: ['县区'],
      summary: '总览：关键数字、承诺、最近报告、待办',
    })
    .input(readingPeriod)
    .output(overview),
}
