import { oc } from '@orpc/contract'
import { z } from 'zod'
import { inRegion } from './shapes.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const documents = {
  bytes: oc
    .route({ method: 'GET', path: '/{region}/documents/{sha256}', tags: ['文件'], summary: '一份文件的原件' })
    .input(inRegion.extend({ sha256 }))
    .output(z.file()),
  add: oc
    .route({ method: 'POST', path: '/{region}/documents', successStatus: 201, tags: ['文件'], summary: '存入一份文件' })
    .input(inRegion.extend({ file: z.file() }))
    .output(z.object({ sha256, name: z.string() })),
}
