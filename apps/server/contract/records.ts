import { z } from 'zod'
import { day, decimalText, id, instant, named } from './shapes.ts'

/**
 * A cell by the type of its field: text, choice, date, period, codes → text; money (元), whole, decimal → exact text;
 * year → number; flag → boolean; names → texts; ref → { id, text }; document → { id: sha256, text: file name }.
 */
export const cell = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), named, z.null()])
export type Cell = z.infer<typeof cell>

export const recordRow = z.object({
  id,
  version: z.number().int(),
  /** Code of the status; its label is in the definition. */
  status: z.string(),
  recordedFrom: instant,
  cells: z.record(z.string(), cell),
})
export type RecordRow = z.infer<typeof recordRow>

/** One column narrowed: any of the values, a range with both ends, words in it, or empty. */
export const filter = z.union([
  z.object({ any: z.array(z.string()).min(1) }),
  z.object({ contains: z.string() }),
  z.object({ empty: z.boolean() }),
  z.object({ from: z.string().optional(), to: z.string().optional() }),
])
export type Filter = z.infer<typeof filter>

export const recordQuery = z.object({
  /** By field name, and `status`: `filters[town][any][0]=…`. */
  filters: z.record(z.string(), filter).optional(),
  search: z.string().max(100).optional(),
  sort: z.string().optional(),
  descending: z.boolean().optional(),
  limit: z.number().int().min(1).max(200).optional(),
  /** The `next` of the page before. */
  after: z.string().optional(),
})

export const recordPage = z.object({
  register: z.string(),
  rows: z.array(recordRow),
  next: z.string().nullable(),
  count: z.number().int(),
  /** There are more than `count`: show 10,000+. */
  more: z.boolean(),
  /** Exact sums of money (元) and whole-number columns over everything filtered; empty when `more`. */
  sums: z.record(z.string(), decimalText),
})
export type RecordPage = z.infer<typeof recordPage>

const change = z.object({ field: z.string(), label: z.string(), old: cell, new: cell })

export const version = z.object({
  version: z.number().int(),
  from: instant,
  to: instant.nullable(),
  status: z.string(),
  event: z.object({
    id,
    /** The day that counts; a 建账 keeps its ledger's day here and the true instant in `trueAt`. */
    at: instant,
    trueAt: instant,
    actor: z.string(),
    kind: z.string(),
    /** 导入 项目台账.xlsx, 建账, 更正… */
    text: z.string(),
    importId: id.nullable(),
  }),
  changes: z.array(change),
})

export const recordDetail = z.object({
  register: z.string(),
  title: z.string(),
  row: recordRow,
  recordedTo: instant.nullable(),
  /** The statuses on its way, in order; `reached` is the day on which it got there. */
  path: z.array(z.object({ status: z.string(), label: z.string(), reached: day.nullable(), now: z.boolean() })),
  versions: z.array(version),
  referring: z.array(
    z.object({
      register: z.string(),
      title: z.string(),
      field: z.string(),
      label: z.string(),
      count: z.number().int(),
      more: z.boolean(),
      rows: z.array(recordRow.extend({ name: z.string() })),
    }),
  ),
})
export type RecordDetail = z.infer<typeof recordDetail>
export type RecordVersion = z.infer<typeof version>
