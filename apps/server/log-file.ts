import { join } from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import pino from 'pino'

/** Lines of JSON into `server.log` of a folder, without personal data: paths, answers, traces of bugs. */
export const logInto = (folder: string): FastifyBaseLogger =>
  pino(
    { level: 'info', base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: join(folder, 'server.log'), mkdir: true, sync: false }),
  )
