import { oc } from '@orpc/contract'
import { z } from 'zod'
import { light } from './commitments.ts'
import { longestDraft } from './longest-draft.ts'
import { day, decimalText, id, inRegion, instant, line, named, reading } from './shapes.ts'

export const paperKinds = { opinion: '审议意见', plan: '规划方案', report: '工作报告' } as const
const paperKind = z.enum(Object.keys(paperKinds) as [keyof typeof paperKinds])
export type PaperKind = z.infer<typeof paperKind>

/** What a passage of a paper may become: a promise, an item to be handled, a problem. */
const proposalKind = z.enum(['commitment', 'item', 'problem'])
export type ProposalKind = z.infer<typeof proposalKind>

const counts = z.object({
  commitments: z.number().int(),
  items: z.number().int(),
  problems: z.number().int(),
  figures: z.number().int(),
})

const paperBrief = z.object({
  id,
  kind: paperKind,
  title: z.string(),
  number: z.string().nullable(),
  issuedOn: day.nullable(),
  /** The year that it tells of; a target without a year belongs to the next one. */
  year: z.number().int(),
  lead: named,
  fileName: z.string().nullable(),
  /** For `documents.bytes`. */
  document: z.string().nullable(),
  addedAt: instant,
  addedBy: z.string(),
  /** How many passages wait for a decision, became records, and were set aside. */
  open: z.number().int(),
  confirmed: z.number().int(),
  setAside: z.number().int(),
  withdrawn: z.object({ reason: z.string(), at: instant }).nullable(),
})
export type PaperBrief = z.infer<typeof paperBrief>

/** A figure in the text: what of the platform it is, if that can be told. */
const mark = z.object({
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
  modality: z.enum(['actual', 'target', 'forecast']),
  figure: z.string().nullable(),
  label: z.string().nullable(),
  period: z.string().nullable(),
})
export type PaperMark = z.infer<typeof mark>

const target = z.object({
  start: z.number().int(),
  end: z.number().int(),
  /** As printed. */
  text: z.string(),
  value: decimalText,
  unit: z.string().nullable(),
  operator: z.enum(['atLeast', 'orMore', 'strive', 'atMost']),
  figure: z.object({ code: z.string(), label: z.string() }).nullable(),
  /** Why no figure of the platform was found; null when one was. */
  why: z.string().nullable(),
  candidates: z.array(z.object({ code: z.string(), label: z.string() })),
  /** Read out of words without a digit: 创成省级众创空间 is 1. */
  inferred: z.boolean(),
  /** The figure of the year before, in `unit`. */
  baseline: decimalText.nullable(),
})

const proposal = z.object({
  kind: proposalKind,
  /** By which the passage is known in its paper. */
  place: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  wording: z.string(),
  section: z.string().nullable(),
  name: z.string(),
  year: z.number().int(),
  /** 待确认: nobody wrote the year. */
  yearSaid: z.boolean(),
  /** Named in the text and found among the organizations, or the paper's own lead. */
  lead: named,
  leadSaid: z.string().nullable(),
  /** 配合单位, as named. */
  partners: z.array(z.string()),
  deadline: day,
  deadlineSaid: z.string().nullable(),
  target: target.nullable(),
  /** Problems: what of the platform may show them, and promises of the paper that answer them. */
  figures: z.array(z.object({ code: z.string(), label: z.string() })),
  answers: z.array(z.object({ place: z.number().int(), name: z.string() })),
  /** A record that says the same already, to which the passage may be tied. */
  existing: z.object({ id, code: z.string(), name: z.string(), why: z.string() }).nullable(),
  decided: z
    .object({
      /** Null when it was set aside. */
      record: z
        .object({ register: z.string(), id, code: z.string(), name: z.string(), light: light.nullable() })
        .nullable(),
      note: z.string().nullable(),
      at: instant,
      by: z.string(),
    })
    .nullable(),
})
export type Proposal = z.infer<typeof proposal>

const paperDetail = paperBrief.extend({
  text: z.string(),
  marks: z.array(mark),
  proposals: z.array(proposal),
})
export type PaperDetail = z.infer<typeof paperDetail>

const inspected = counts.extend({
  kind: paperKind,
  title: z.string(),
  number: z.string().nullable(),
  issuedOn: day.nullable(),
  /** Null when the text does not say. */
  year: z.number().int().nullable(),
  /** 收到后三个月内: in the months or working days that the text gives. */
  replyWithin: z.string().nullable(),
  characters: z.number().int(),
})
export type InspectedPaper = z.infer<typeof inspected>

const given = inRegion.extend({
  text: z.string().max(longestDraft).optional(),
  /** .docx or .txt; instead of `text`. */
  file: z.file().optional(),
})

const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]))
const decision = z.object({
  kind: proposalKind,
  place: z.number().int(),
  act: z.discriminatedUnion('do', [
    /** Becomes a record; `values` go before what was read, by the fields of its register. */
    z.object({ do: z.literal('add'), values: values.default({}) }),
    /** Is a record that there is. */
    z.object({ do: z.literal('link'), record: id }),
    z.object({ do: z.literal('setAside'), note: line(200) }),
  ]),
})
export type Decision = z.infer<typeof decision>

const one = inRegion.extend({ id })

export const papers = {
  list: oc
    .route({ method: 'GET', path: '/{region}/papers', tags: ['督办'], summary: '收入的审议意见、规划方案和工作报告' })
    .input(reading)
    .output(z.array(paperBrief)),
  inspect: oc
    .route({
      method: 'POST',
      path: '/{region}/papers/inspect',
      tags: ['督办'],
      summary: '先读一遍：标题、文号、年度，读出多少承诺、事项、问题；不保存',
    })
    .input(given)
    .output(inspected),
  bring: oc
    .route({ method: 'POST', path: '/{region}/papers', successStatus: 201, tags: ['督办'], summary: '收入一份文稿' })
    .input(
      given.extend({
        kind: paperKind,
        title: line(120),
        number: line(60).nullish(),
        issuedOn: day.nullish(),
        year: z.coerce.number().int().min(2000).max(2100),
        lead: id,
        /** 审议意见: the days of its register. */
        receivedOn: day.nullish(),
        dueOn: day.nullish(),
      }),
    )
    .output(z.object({ id })),
  show: oc
    .route({
      method: 'GET',
      path: '/{region}/papers/{id}',
      tags: ['督办'],
      summary: '一份文稿：原文、读出的数字、承诺、事项和问题',
    })
    .input(reading.extend({ id }))
    .output(paperDetail),
  decide: oc
    .route({
      method: 'POST',
      path: '/{region}/papers/{id}/decisions',
      tags: ['督办'],
      summary: '确认读出的内容：登记、归到已有的、不作为；要么全部办成，要么一项不办',
    })
    .input(one.extend({ decisions: z.array(decision).min(1).max(500) }))
    .output(z.object({ added: z.number().int(), linked: z.number().int(), setAside: z.number().int() })),
  withdraw: oc
    .route({
      method: 'POST',
      path: '/{region}/papers/{id}/withdrawal',
      tags: ['督办'],
      summary: '撤回收错的文稿；已登记的记录不动',
    })
    .input(one.extend({ reason: line(200) }))
    .output(z.object({ id })),
}
