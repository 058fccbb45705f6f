import { oc } from '@orpc/contract'
import { z } from 'zod'
import { day, id, inRegion, instant } from './shapes.ts'

const place = { sheet: z.string().nullable(), cell: z.string().nullable() }
export const importProblem = z.object({
  ...place,
  /** What is wrong, and what to write instead. */
  message: z.string(),
  instead: z.string().nullable(),
})
export type ImportProblem = z.infer<typeof importProblem>

const counts = z.object({
  register: z.string(),
  title: z.string(),
  sheet: z.string().nullable(),
  added: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  problems: z.number().int(),
})

export const importBrief = z.object({
  id,
  fileName: z.string(),
  sha256: z.string(),
  state: z.enum(['staged', 'applied', 'undone']),
  stagedAt: instant,
  appliedAt: instant.nullable(),
  actor: z.string(),
  ledgerDay: day.nullable(),
  added: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  problems: z.number().int(),
})
export type ImportBrief = z.infer<typeof importBrief>

export const importDetail = importBrief.extend({
  registers: z.array(counts),
  /** The first 200. */
  problemList: z.array(importProblem),
  /** Rows that were passed over: 合计, notes, empty. */
  skipped: z.array(z.object({ ...place, message: z.string() })),
  /** The first 200 changed rows, field by field as they would be written. */
  changes: z.array(
    z.object({
      ...place,
      register: z.string(),
      key: z.string(),
      fields: z.array(z.object({ field: z.string(), label: z.string(), old: z.string().nullable(), new: z.string().nullable() })),
    }),
  ),
})
export type ImportDetail = z.infer<typeof importDetail>

const one = inRegion.extend({ id })
/** Made by the caller, so that it can ask `imports.progress` while the upload or the applying runs. */
const ticket = z.uuid().optional()

export const imports = {
  list: oc
    .route({ method: 'GET', path: '/{region}/imports', tags: ['导入'], summary: '历次导入' })
    .input(inRegion)
    .output(z.array(importBrief)),
  upload: oc
    .route({ method: 'POST', path: '/{region}/imports', successStatus: 201, tags: ['导入'], summary: '上传工作簿并试算，不写入台账' })
    .input(inRegion.extend({ file: z.file(), ticket }))
    .output(importDetail),
  show: oc
    .route({ method: 'GET', path: '/{region}/imports/{id}', tags: ['导入'], summary: '一次导入：新增、更正、问题' })
    .input(one)
    .output(importDetail),
  apply: oc
    .route({ method: 'POST', path: '/{region}/imports/{id}/apply', tags: ['导入'], summary: '写入台账，要么全部要么没有' })
    .input(one.extend({ ledgerDay: day.optional().meta({ description: '建账：台账截止的日期' }), ticket }))
    .output(importDetail),
  undo: oc
    .route({ method: 'POST', path: '/{region}/imports/{id}/undo', tags: ['导入'], summary: '撤销导入，恢复原来的内容' })
    .input(one)
    .output(importDetail),
  progress: oc
    .route({ method: 'GET', path: '/{region}/progress/{ticket}', tags: ['导入'], summary: '正在进行的上传或写入到了第几行' })
    .input(inRegion.extend({ ticket: z.uuid() }))
    .output(z.object({ phase: z.enum(['unknown', 'reading', 'checking', 'applying', 'done']), done: z.number().int(), total: z.number().int().nullable() })),
}
