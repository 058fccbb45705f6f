import { oc } from '@orpc/contract'
import { z } from 'zod'
import { day, decimalText, id, period, reading, readingPeriod } from './shapes.ts'

export const light = z.enum(['done', 'green', 'yellow', 'red', 'missed', 'none'])
export type Light = z.infer<typeof light>

const percent = decimalText.nullable().meta({ description: '百分比，一位小数，不超过100；不知道的为空' })

/** A promise with how far it is on the day of reading. */
export const promise = z.object({
  id,
  /** 承诺编号 */
  code: z.string(),
  title: z.string(),
  /** 牵头单位, and the others. */
  unit: z.string(),
  partners: z.array(z.string()),
  /** The paper that it stands in, and the heading there. */
  paper: z.string(),
  section: z.string().nullable(),
  wording: z.string().nullable(),
  year: z.number().int(),
  /** 力争 never turns red by itself. */
  striving: z.boolean(),
  figure: z.string().nullable(),
  /** 达到40家; empty where nothing is measured. */
  target: z.string(),
  /** What the figure says, in the unit of the promise, as it prints; null when it is missing. */
  value: z.string().nullable(),
  progress: percent,
  /** For roll-ups; 1 where nobody gave one. */
  weight: decimalText,
  /** Accepted and all milestones; both 0 where a figure measures it. */
  milestones: z.object({ accepted: z.number().int(), all: z.number().int() }),
  dueOn: day.nullable(),
  light,
  /** The arithmetic of the light, in words. */
  why: z.string(),
  lagReason: z.string().nullable(),
  status: z.string(),
  statusText: z.string(),
})
export type Promised = z.infer<typeof promise>

const rolledUp = z.object({
  progress: percent,
  weight: decimalText,
  /** How many make it, and how many are left out because nothing is known of them. */
  counted: z.number().int(),
  leftOut: z.number().int(),
})
export type RolledUp = z.infer<typeof rolledUp>

const group = rolledUp.extend({ name: z.string(), lights: z.partialRecord(light, z.number().int()) })
export type PromiseGroup = z.infer<typeof group>

const reminder = z.object({
  register: z.string(),
  id,
  name: z.string(),
  /** 自评, 报送落实情况, 6月节点25家，现8 */
  what: z.string(),
  unit: z.string().nullable(),
  dueOn: day,
  /** 听取报告日期前20日 */
  says: z.string(),
  /** Working days left; negative when it is over. */
  left: z.number().int(),
  /** 暂按推算: counted over days whose holidays are not announced yet. */
  provisional: z.boolean(),
  /** The day to which its ledger was kept, where that is before it was due: whether it was done is not known. */
  keptTo: day.nullable(),
})
export type Reminder = z.infer<typeof reminder>

const problem = z.object({
  id,
  code: z.string(),
  name: z.string(),
  wording: z.string().nullable(),
  causes: z.string().nullable(),
  measures: z.string().nullable(),
  unit: z.string().nullable(),
  status: z.string(),
  statusText: z.string(),
  /** The figures that show it, of the period of the page, with the year before. */
  figures: z.array(
    z.object({
      code: z.string(),
      label: z.string(),
      period,
      text: z.string().nullable(),
      before: z.string().nullable(),
    }),
  ),
  commitments: z.array(z.object({ id, code: z.string(), title: z.string(), light })),
  /** Codes that stand in the record and that nothing has: a figure or a promise that is gone. */
  unknown: z.array(z.string()),
})
export type Problem = z.infer<typeof problem>

const board = z.object({
  period,
  asKnownOn: day.nullable(),
  /** The day as of which the lights are. */
  today: day,
  promises: z.array(promise),
  whole: rolledUp,
  byUnit: z.array(group),
  byPaper: z.array(group),
  reminders: z.array(reminder),
  problems: z.array(problem),
})
export type Board = z.infer<typeof board>

const node = z.object({
  month: z.number().int(),
  day,
  /** In the unit of the promise. */
  planned: decimalText,
  reached: decimalText.nullable(),
  graceUntil: day,
  /** ahead: it is not yet due; unknown: the ledger does not reach it. */
  state: z.enum(['met', 'short', 'ahead', 'unknown']),
})

const milestone = z.object({
  id,
  order: z.number().int(),
  name: z.string(),
  dueOn: day,
  weight: decimalText,
  status: z.string(),
  statusText: z.string(),
  reportedOn: day.nullable(),
  reviewedOn: day.nullable(),
  reviewer: z.string().nullable(),
  evidence: z.object({ sha256: z.string(), name: z.string() }).nullable(),
})
export type Milestone = z.infer<typeof milestone>

const detail = promise.extend({
  asKnownOn: day.nullable(),
  today: day,
  /** For `registers.change`. */
  version: z.number().int(),
  targetValue: decimalText.nullable(),
  targetUnit: z.string().nullable(),
  reached: decimalText.nullable(),
  baseline: decimalText.nullable(),
  pace: z.string().nullable(),
  paceBasis: z.string().nullable(),
  paceConfirmedOn: day.nullable(),
  /** Working days. */
  grace: z.number().int(),
  /** The day to which the ledger of the figure was kept, where that is before the end of the year. */
  keptTo: day.nullable(),
  nodes: z.array(node),
  curve: z.array(z.object({ month: z.number().int(), day, reached: decimalText.nullable() })),
  /** A plan by quarter out of the last years, or why there is none. */
  suggestion: z.union([z.object({ pace: z.string(), basis: z.string() }), z.object({ none: z.string() })]),
  steps: z.array(milestone).meta({ description: '里程碑，按顺序' }),
  /** Where it stands in papers that were brought in as text. */
  places: z.array(
    z.object({ paper: id, title: z.string(), start: z.number().int(), end: z.number().int(), text: z.string() }),
  ),
  problems: z.array(z.object({ id, name: z.string() })),
})
export type PromiseDetail = z.infer<typeof detail>

export const commitments = {
  board: oc
    .route({
      method: 'GET',
      path: '/{region}/commitments',
      tags: ['督办'],
      summary: '承诺看板：本期间的年度和次年的承诺、亮灯、汇总、提醒和存在问题',
    })
    .input(readingPeriod)
    .output(board),
  show: oc
    .route({
      method: 'GET',
      path: '/{region}/commitments/{id}',
      tags: ['督办'],
      summary: '一项承诺：进度、节点、里程碑、出处',
    })
    .input(reading.extend({ id }))
    .output(detail),
}
