import { oc } from '@orpc/contract'
import { z } from 'zod'
import { recordDetail, recordPage, recordQuery, recordRow } from './records.ts'
import { day, id, inRegion, reading } from './shapes.ts'

const brief = z.object({
  name: z.string(),
  title: z.string(),
  about: z.string(),
  subject: z.string(),
  count: z.number().int(),
  more: z.boolean(),
  /** The day to which it was kept: of its newest entry, or that it was closed to. */
  keptTo: day.nullable(),
  /** Whether that day was stated (结账) rather than entered. */
  closed: z.boolean(),
})
export type RegisterBrief = z.infer<typeof brief>

const fieldShape = z.object({
  name: z.string(),
  type: z.string(),
  label: z.string(),
  required: z.boolean(),
  hint: z.string().nullable(),
  unit: z.string().nullable(),
  to: z.string().nullable(),
  choices: z.record(z.string(), z.string()).nullable(),
  personal: z.boolean(),
})
const definition = z.object({
  name: z.string(),
  title: z.string(),
  about: z.string(),
  subject: z.string(),
  key: z.array(z.string()),
  naming: z.string(),
  glance: z.array(z.string()),
  fields: z.array(fieldShape),
  groups: z.record(z.string(), z.array(z.string())),
  statuses: z.record(z.string(), z.string()),
  /** The status of a new record unless it says another. */
  entersAs: z.string(),
  lists: z.record(
    z.string(),
    z.object({ label: z.string(), status: z.array(z.string()).nullable(), sort: z.string(), descending: z.boolean() }),
  ),
})

const ofRegister = { register: z.string() }
/** As stored: exact numbers as text, a reference by the id of its record, a document by its SHA-256. */
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]))
const confirmed = z.boolean().optional().meta({ description: '看上去不对的各栏都已核对无误，照填写的登记' })

export const registers = {
  list: oc
    .route({ method: 'GET', path: '/{region}/registers', tags: ['台账'], summary: '所有台账及其条数' })
    .input(reading)
    .output(z.array(brief)),
  definition: oc
    .route({
      method: 'GET',
      path: '/{region}/registers/{register}',
      tags: ['台账'],
      summary: '一本台账的栏目、状态和清单',
    })
    .input(inRegion.extend(ofRegister))
    .output(definition),
  records: oc
    .route({ method: 'GET', path: '/{region}/registers/{register}/records', tags: ['台账'], summary: '台账的一页记录' })
    .input(reading.extend(ofRegister).extend(recordQuery.shape))
    .output(recordPage),
  record: oc
    .route({
      method: 'GET',
      path: '/{region}/registers/{register}/records/{id}',
      tags: ['台账'],
      summary: '一条记录：内容、历史、谁引用了它',
    })
    .input(reading.extend(ofRegister).extend({ id }))
    .output(recordDetail),
  add: oc
    .route({
      method: 'POST',
      path: '/{region}/registers/{register}/records',
      successStatus: 201,
      tags: ['台账'],
      summary: '登记一条记录',
    })
    .input(inRegion.extend(ofRegister).extend({ values, status: z.string().optional(), confirmed }))
    .output(recordRow),
  change: oc
    .route({
      method: 'PATCH',
      path: '/{region}/registers/{register}/records/{id}',
      tags: ['台账'],
      summary: '更正一条记录',
    })
    .input(
      inRegion.extend(ofRegister).extend({
        id,
        version: z.number().int().meta({ description: '读到的版本；中间被人改过则拒绝' }),
        values: values.optional(),
        status: z.string().optional(),
        confirmed,
      }),
    )
    .output(recordRow),
  close: oc
    .route({
      method: 'POST',
      path: '/{region}/registers/{register}/closings',
      successStatus: 201,
      tags: ['台账'],
      summary: '结账：到这一天为止的都已登记，没有登记的就是没有',
    })
    .input(inRegion.extend(ofRegister).extend({ keptTo: day }))
    .output(z.object({ register: z.string(), keptTo: day })),
  export: oc
    .route({ method: 'GET', path: '/{region}/registers/{register}/export', tags: ['台账'], summary: '导出 Excel' })
    .input(reading.extend(ofRegister).extend(recordQuery.pick({ filters: true, search: true }).shape))
    .output(z.file()),
  template: oc
    .route({ method: 'GET', path: '/{region}/registers/{register}/template', tags: ['台账'], summary: '下载导入模板' })
    .input(inRegion.extend(ofRegister))
    .output(z.file()),
}
export type RegisterDefinition = z.infer<typeof definition>
