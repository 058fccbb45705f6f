import { findSpan, holdsUnseen } from '@dongjian/kernel/define'
import { z } from 'zod'

/** An exact number as text; never a double. */
export const decimalText = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ description: '精确小数，以文字传送' })
export const day = z.iso
  .date()
  .refine((text) => text >= '0001-01-01', '应为日期，如 2024-05-28')
  .meta({ description: '日期，如 2024-05-28' })
/** An instant as PostgreSQL writes it, with microseconds and an offset. */
export const instant = z.string()
const sayPeriodForm = '应为统计期间，如 2023、2023-H1、2023-Q1、2023-05、2023-01~11'
export const period = z
  .string()
  .regex(/^\d{4}(-H[12]|-Q[1-4]|-\d{2}(~\d{2})?)?$/, { error: sayPeriodForm, abort: true })
  .refine((text) => findSpan(text) !== undefined, sayPeriodForm)
  .meta({ description: '统计期间：2023、2023-H1、2023-Q1、2023-05、2023-01~11' })
export const region = z
  .string()
  .regex(/^[0-9A-Z]{6,12}$/, '应为行政区划代码，如 330305')
  .meta({ description: '行政区划代码' })
export const id = z.uuid()

/** A line that a person writes: a title, a number, a reason. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, '不能为空')
    .max(most)
    .refine((text) => !holdsUnseen(text) && !/[\n\t]/.test(text), '不能换行，也不能含有看不见的控制字符')

/** Every route of a county. */
export const inRegion = z.object({ region })
/** Every route that reads: the past day as which records are read; absent means now. */
export const reading = inRegion.extend({
  asKnownOn: day.optional().meta({ description: '按这一天已经登记的内容来读；不填即现在' }),
})
const readPeriod = period.refine((text) => text >= '1950', '应为1950年以后的统计期间：要与上年同期比较')
export const readingPeriod = reading.extend({ period: readPeriod.optional().meta({ description: '不填即上一个整年' }) })

/** The slice of a figure that has one: `{ host: '…' }`. */
export const params = z.record(z.string(), z.string())

export const named = z.object({ id: z.string(), text: z.string() })
/** Something to open: a record, a figure, an edition or an import. */
export const place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('record'), register: z.string(), id }),
  z.object({ kind: z.literal('register'), register: z.string() }),
  z.object({ kind: z.literal('figure'), code: z.string(), params: params.optional(), period: period.optional() }),
  z.object({ kind: z.literal('edition'), id }),
  z.object({ kind: z.literal('policy'), id }),
  z.object({ kind: z.literal('import'), id }),
  z.object({ kind: z.literal('paper'), id }),
])

export type Place = z.infer<typeof place>
export type Named = z.infer<typeof named>
