import { oc } from '@orpc/contract'
import { z } from 'zod'
import { completeness, source, valueStatus } from './figures.ts'
import { comparison } from './compared.ts'
import { longestDraft } from './longest-draft.ts'
import { matches, matchOf } from './matches.ts'
import { day, decimalText, id, inRegion, instant, params, period } from './shapes.ts'

export const reportKind = z.enum(['meeting', 'redHead'])
/** 统计截止日, 定稿日, 会议日, 公开日. */
export const reportDates = z.object({
  cutOffOn: day.meta({ description: '统计截止日' }),
  finalisedOn: day.meta({ description: '定稿日' }),
  meetingOn: day.nullable().meta({ description: '会议日' }),
  publishedOn: day.nullable().meta({ description: '公开日' }),
})
export type ReportDates = z.infer<typeof reportDates>

export const editionBrief = z.object({
  id,
  template: z.string(),
  title: z.string(),
  period,
  builtAt: instant,
  builtBy: z.string(),
  asKnownOn: day,
  dates: reportDates,
  demo: z.boolean(),
  figures: z.number().int(),
  missing: z.number().int(),
})
export type EditionBrief = z.infer<typeof editionBrief>

/** A run of text; a number carries the mark of its fact in `facts`. */
const run = z.object({ text: z.string(), mark: z.string().optional() })
const block = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['title', 'note', 'office', 'salutation', 'paragraph', 'signature', 'date']),
    runs: z.array(run),
  }),
  z.object({
    kind: z.literal('heading'),
    level: z.number().int().min(1).max(4),
    anchor: z.string(),
    runs: z.array(run),
  }),
  z.object({
    kind: z.literal('table'),
    caption: z.string().nullable(),
    head: z.array(z.string()),
    rows: z.array(z.array(z.array(run))),
  }),
])
export type ReportBlock = z.infer<typeof block>
export type ReportRun = z.infer<typeof run>

export const fact = z.object({
  mark: z.string(),
  /** `names`: a list of the records behind a figure, in words. */
  kind: z.enum(['figure', 'target', 'names']),
  code: z.string(),
  label: z.string(),
  params,
  period: z.string(),
  periodText: z.string(),
  /** As printed. */
  text: z.string(),
  value: decimalText.nullable(),
  unit: z.string(),
  numerator: decimalText.nullable(),
  denominator: decimalText.nullable(),
  source: source.nullable(),
  valueStatus: valueStatus.nullable(),
  completeness,
  definitionHash: z.string(),
  explanation: z.string(),
  /** The register with its count of records, or the paper that a received value came with. */
  origin: z.string(),
})
export type ReportFact = z.infer<typeof fact>

export const edition = editionBrief.extend({ blocks: z.array(block), facts: z.array(fact) })
export type Edition = z.infer<typeof edition>

const difference = z.object({
  mark: z.string(),
  code: z.string(),
  label: z.string(),
  params,
  period: z.string(),
  /** As the edition prints it, and as it would print today. */
  was: z.string().nullable(),
  now: z.string().nullable(),
  /** The records whose change made it, where they can be named. */
  records: z.array(z.object({ register: z.string(), id, text: z.string() })),
  why: z.string().nullable(),
})
export type ReportDifference = z.infer<typeof difference>

/** Where the period of a number was found, as it is said to people. */
export const periodPlaces = {
  sentence: '句中写明',
  paragraph: '按本段',
  report: '按报告年度',
  target: '报告年度的次年，待确认',
  edition: '按定稿',
} as const
const periodPlace = z.enum([
  'sentence',
  'paragraph',
  'report',
  'target',
  'edition',
] satisfies (keyof typeof periodPlaces)[])

export const finding = z.object({
  /** In `text`, counted in UTF-16 units. */
  offset: z.number().int(),
  text: z.string(),
  value: decimalText.nullable(),
  unit: z.string().nullable(),
  figure: z.string().nullable(),
  label: z.string().nullable(),
  params,
  period: z.string().nullable(),
  /** Where the period was found. */
  periodFrom: periodPlace.nullable(),
  system: z.object({ value: decimalText.nullable(), text: z.string().nullable(), unit: z.string() }).nullable(),
  /** Why it differs, cannot be judged, or what the hint says. */
  why: z.string().nullable(),
  /** The promise that a target is, by its number in the register. */
  commitment: z.string().nullable(),
  /** How it was matched; null of what is no number. */
  match: matchOf.nullable(),
})
export type Finding = z.infer<typeof finding>

/** A bound number of an edition that is not what it was in a draft that came back from Word. */
const changed = z.object({
  mark: z.string(),
  what: z.enum(['changed', 'emptied', 'lost']),
  was: z.string(),
  is: z.string(),
  /** In `text`; null when the place is gone. */
  offset: z.number().int().nullable(),
})
export type ChangedNumber = z.infer<typeof changed>

const checked = z.object({
  /** The plain text that was read: offsets point into it. */
  text: z.string(),
  /** The year that the text reports on; null when it does not say. */
  period: period.nullable(),
  /** The day as which the records were read. */
  asKnownOn: day.nullable(),
  agree: z.array(finding),
  differ: z.array(finding),
  unjudged: z.array(finding),
  hints: z.array(finding),
  targets: z.array(finding),
  /** What a person said to be none of the platform's figures. */
  outside: z.array(finding),
  /** The edition that a .docx was exported from, and which of its numbers were changed by hand since. */
  edition: id.nullable(),
  changed: z.array(changed),
})
export type Checked = z.infer<typeof checked>

const one = inRegion.extend({ id })

export const reports = {
  templates: oc
    .route({ method: 'GET', path: '/{region}/reports/templates', tags: ['报告'], summary: '报告模板' })
    .input(inRegion)
    .output(z.array(z.object({ name: z.string(), title: z.string(), about: z.string() }))),
  list: oc
    .route({ method: 'GET', path: '/{region}/reports', tags: ['报告'], summary: '已生成的各版报告' })
    .input(inRegion)
    .output(z.array(editionBrief)),
  build: oc
    .route({
      method: 'POST',
      path: '/{region}/reports',
      successStatus: 201,
      tags: ['报告'],
      summary: '按模板生成一版报告',
    })
    .input(
      inRegion.extend({
        template: z.string(),
        period: period.optional(),
        dates: reportDates,
        asKnownOn: day.optional().meta({ description: '不填即定稿日' }),
      }),
    )
    .output(edition),
  show: oc
    .route({ method: 'GET', path: '/{region}/reports/{id}', tags: ['报告'], summary: '一版报告的正文和其中的数字' })
    .input(one)
    .output(edition),
  docx: oc
    .route({
      method: 'GET',
      path: '/{region}/reports/{id}/docx',
      tags: ['报告'],
      summary: 'Word：会议材料或红头报送件',
    })
    .input(
      one.extend({
        kind: reportKind,
        proof: z.boolean().optional().meta({ description: '校对用：每个数字附一条批注，说明怎么算、从哪里来' }),
      }),
    )
    .output(z.file()),
  facts: oc
    .route({ method: 'GET', path: '/{region}/reports/{id}/facts', tags: ['报告'], summary: '报告里的全部数字' })
    .input(one)
    .output(z.object({ edition: editionBrief, facts: z.array(fact) })),
  differences: oc
    .route({
      method: 'GET',
      path: '/{region}/reports/{id}/differences',
      tags: ['报告'],
      summary: '定稿以后台账变了哪些数字',
    })
    .input(one)
    .output(z.array(difference)),
  check: oc
    .route({ method: 'POST', path: '/{region}/reports/check', tags: ['报告'], summary: '核对一份文稿里的数字' })
    .input(
      inRegion.extend({
        text: z.string().max(longestDraft).optional(),
        /** .docx or .txt; instead of `text`. */
        file: z.file().optional(),
        period: period.optional().meta({ description: '报告年度；不填则从文稿里读' }),
        asKnownOn: day
          .optional()
          .meta({ description: '按这一天已登记的内容核对；不填即最近一版报告所依据的那一天，还没有报告时即现在' }),
      }),
    )
    .output(checked),
  ...matches,
  ...comparison,
}
