import { oc } from '@orpc/contract'
import { z } from 'zod'
import { promise } from './commitments.ts'
import { figureValue } from './figures.ts'
import { editionBrief } from './reports.ts'
import { day, decimalText, period, place, readingPeriod, region } from './shapes.ts'

/** `period` is the one to open with: the last full year that has records. */
export const county = z.object({ code: region, name: z.string(), demo: z.boolean(), period: period.optional() })
export type County = z.infer<typeof county>

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
  commitments: z.array(promise),
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
