import { oc } from '@orpc/contract'
import { z } from 'zod'
import { day, id, inRegion, instant } from './shapes.ts'

export const importProblem = z.object({
  sheet: z.string(),
  row: z.number().int().nullable(),
  /** Such as C17; null when the row or the whole sheet is meant. */
  cell: z.string().nullable(),
  code: z.string(),
  what: z.string(),
  /** What to write instead. */
  advice: z.string(),
})
export type ImportProblem = z.infer<typeof importProblem>

const counts = z.object({
  register: z.string(),
  title: z.string(),
  added: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  problems: z.number().int(),
  /** What looks wrong and has to be confirmed. */
  asks: z.number().int(),
  /** In how many rows each field changes, the most first. */
  fields: z.array(z.object({ field: z.string(), label: z.string(), count: z.number().int() })),
})

export const importBrief = z.object({
  id,
  fileName: z.string(),
  sha256: z.string(),
  fileBytes: z.number().int(),
  state: z.enum(['staged', 'applied', 'undone']),
  stagedAt: instant,
  appliedAt: instant.nullable(),
  undoneAt: instant.nullable(),
  actor: z.string(),
  /** 建账: the day on which the ledger was kept. */
  ledgerDay: day.nullable(),
  added: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  problems: z.number().int(),
  /** What looks wrong and has to be confirmed when it is applied. */
  asks: z.number().int(),
})
export type ImportBrief = z.infer<typeof importBrief>

export const importDetail = importBrief.extend({
  registers: z.array(counts),
  /** The first 200, in the order of the workbook. */
  problemList: z.array(importProblem),
  /** As many of what has to be confirmed. */
  askList: z.array(importProblem),
  /** Rows and sheets that were passed over: 合计, notes, headings. */
  skipped: z.array(
    z.object({ sheet: z.string(), row: z.number().int().nullable(), why: z.string(), text: z.string() }),
  ),
})
export type ImportDetail = z.infer<typeof importDetail>

const one = inRegion.extend({ id })
const ledgerDay = day.optional().meta({ description: '建账：台账截止的日期' })
const confirmed = z.boolean().optional().meta({ description: '看上去不对的各处都已核对无误' })
/** Made by the caller, so that it can ask `imports.progress` while the upload or the applying runs. */
const ticket = z.uuid().optional()

export const imports = {
  list: oc
    .route({ method: 'GET', path: '/{region}/imports', tags: ['导入'], summary: '历次导入' })
    .input(inRegion)
    .output(z.array(importBrief)),
  upload: oc
    .route({
      method: 'POST',
      path: '/{region}/imports',
      successStatus: 201,
      tags: ['导入'],
      summary: '上传工作簿并试算，不写入台账',
    })
    .input(inRegion.extend({ file: z.file(), ledgerDay, ticket }))
    .output(importDetail),
  show: oc
    .route({ method: 'GET', path: '/{region}/imports/{id}', tags: ['导入'], summary: '一次导入：新增、更正、问题' })
    .input(one)
    .output(importDetail),
  recheck: oc
    .route({ method: 'POST', path: '/{region}/imports/{id}/recheck', tags: ['导入'], summary: '按现在的台账重新试算' })
    .input(one)
    .output(importDetail),
  apply: oc
    .route({
      method: 'POST',
      path: '/{region}/imports/{id}/apply',
      tags: ['导入'],
      summary: '写入台账，要么全部要么没有',
    })
    .input(one.extend({ ledgerDay, ticket, confirmed }))
    .output(importDetail),
  undo: oc
    .route({ method: 'POST', path: '/{region}/imports/{id}/undo', tags: ['导入'], summary: '撤销导入，恢复原来的内容' })
    .input(one)
    .output(importDetail),
  discard: oc
    .route({ method: 'DELETE', path: '/{region}/imports/{id}', tags: ['导入'], summary: '放弃尚未写入的导入' })
    .input(one)
    .output(z.object({ id })),
  progress: oc
    .route({
      method: 'GET',
      path: '/{region}/progress/{ticket}',
      tags: ['导入'],
      summary: '正在进行的上传或写入到了第几行',
    })
    .input(inRegion.extend({ ticket: z.uuid() }))
    .output(
      z.object({
        step: z.enum(['unknown', 'reading', 'checking', 'applying', 'done']),
        /** The sheet or the register that is worked on. */
        of: z.string(),
        rows: z.number().int(),
        total: z.number().int().nullable(),
      }),
    ),
}
