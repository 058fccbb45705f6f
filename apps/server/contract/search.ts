import { oc } from '@orpc/contract'
import { z } from 'zod'
import { place, reading } from './shapes.ts'

const hit = z.object({ place, title: z.string(), kind: z.string(), more: z.string().nullable() })
export type SearchHit = z.infer<typeof hit>

export const search = oc
  .route({ method: 'GET', path: '/{region}/search', tags: ['查找'], summary: '按名称、编号、信用代码查找' })
  .input(reading.extend({ text: z.string().min(1).max(100) }))
  .output(z.array(hit))
