import type { FastifyInstance } from 'fastify'
import { refuse } from './refusals.ts'

const megabyte = 1024 * 1024
/** Workbooks of 50 MB are judged by the import, which says more; this is the wall behind it. */
const limits = { form: 64 * megabyte, text: 4 * megabyte }

/**
 * Bodies are read by the API's own parser, which knows no limit. So a body must say its length, and Node cuts what
 * is longer than it said.
 */
export function limitBodies(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const { headers } = request
    const length = headers['content-length']
    if (length === undefined && headers['transfer-encoding'] === undefined) return
    // Whatever is refused is still taken off the wire, else the browser shows a broken connection instead of the reason.
    const discard = () => {
      reply.header('connection', 'close')
      request.raw.resume()
    }
    if (length === undefined) {
      discard()
      throw refuse('bodyWithoutLength', {})
    }
    const limit = headers['content-type']?.startsWith('multipart/form-data') ? limits.form : limits.text
    if (Number(length) <= limit) return
    discard()
    throw refuse('bodyTooLarge', { limit: `${limit / megabyte} MB` })
  })
}
