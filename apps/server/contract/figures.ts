import { oc } from '@orpc/contract'
import { z } from 'zod'
import { recordPage, recordQuery } from './records.ts'
import { day, decimalText, instant, params, period, readingPeriod } from './shapes.ts'

export const source = z.enum(['counted', 'received', 'derived'])
export const completeness = z.object({
  state: z.enum(['complete', 'missing', 'stale']),
  /** One sentence when it is not complete. */
  why: z.string().nullable(),
})
export const valueStatus = z.enum(['快报', '初步', '最终'])

/** One figure of one period. A missing value is null, and `completeness.why` says why. */
export const figureValue = z.object({
  code: z.string(),
  label: z.string(),
  unit: z.string(),
  source,
  domain: z.string(),
  params,
  period,
  /** 2023年 */
  periodText: z.string(),
  value: decimalText.nullable(),
  /** The value as a report prints it, with its unit: 1484万元, 8.3%; null when missing. */
  text: z.string().nullable(),
  valueStatus: valueStatus.nullable(),
  completeness,
})

const part = z.object({
  label: z.string(),
  value: decimalText.nullable(),
  unit: z.string(),
  code: z.string().nullable(),
})
const point = z.object({
  period,
  periodText: z.string(),
  value: decimalText.nullable(),
  valueStatus: valueStatus.nullable(),
})

/** The paper behind a received value. */
export const paper = z.object({
  title: z.string(),
  number: z.string().nullable(),
  provider: z.string(),
  basis: z.string().nullable(),
  cutOffOn: day.nullable(),
  receivedOn: day.nullable(),
  receivedBy: z.string().nullable(),
  /** For `documents.bytes`; null when no scan was kept. */
  sha256: z.string().nullable(),
  fileName: z.string().nullable(),
  recordId: z.string(),
  register: z.string(),
})

export const figureDetail = figureValue.extend({
  asKnownOn: day.nullable(),
  /** How it is counted, in one Chinese sentence. */
  explanation: z.string(),
  note: z.string().nullable(),
  numerator: part.nullable(),
  denominator: part.nullable(),
  /** Our own arithmetic beside a given value: a difference is a hint, not an error. */
  beside: part.nullable(),
  /** The figures that it is derived from. */
  from: z.array(figureValue),
  before: point.nullable(),
  difference: decimalText.nullable(),
  /** Against the period before, in %, with one decimal. */
  growth: decimalText.nullable(),
  series: z.array(point),
  /** A place among others: the smaller the better, and drawn with the first at the top. */
  isPlace: z.boolean(),
  definitionHash: z.string(),
  /** Counted: the register whose rows `figures.records` gives, and how many there are. */
  records: z.object({ register: z.string(), title: z.string(), count: z.number().int() }).nullable(),
  paper: paper.nullable(),
})

const one = readingPeriod.extend({ code: z.string(), params: params.optional() })

export const figures = {
  list: oc
    .route({ method: 'GET', path: '/{region}/figures', tags: ['数字'], summary: '所有数字及其数值' })
    .input(readingPeriod.extend({ domain: z.string().optional(), search: z.string().optional() }))
    .output(
      z.object({
        period,
        periodText: z.string(),
        domains: z.array(z.object({ code: z.string(), title: z.string() })),
        figures: z.array(figureValue),
      }),
    ),
  show: oc
    .route({
      method: 'GET',
      path: '/{region}/figures/{code}',
      tags: ['数字'],
      summary: '一个数字：数值、口径、来源、历年',
    })
    .input(one)
    .output(figureDetail),
  records: oc
    .route({ method: 'GET', path: '/{region}/figures/{code}/records', tags: ['数字'], summary: '数字背后的记录' })
    .input(one.extend(recordQuery.shape))
    .output(recordPage),
  paper: oc
    .route({
      method: 'GET',
      path: '/{region}/figures/{code}/document',
      tags: ['数字'],
      summary: '来数的文件和先前的数值',
    })
    .input(one)
    .output(
      z.object({
        paper: paper.nullable(),
        earlier: z.array(
          z.object({
            value: decimalText,
            unit: z.string(),
            valueStatus: valueStatus.nullable(),
            recordedFrom: instant,
            paper,
          }),
        ),
      }),
    ),
}

export type FigureValue = z.infer<typeof figureValue>
export type FigureDetail = z.infer<typeof figureDetail>
export type Paper = z.infer<typeof paper>
export type Completeness = z.infer<typeof completeness>
