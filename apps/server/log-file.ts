import { join } from 'node:path'
import pino from 'pino'

/** Lines of JSON into `server.log` of a folder, without personal data: paths, answers, traces of bugs. */
export const logInto = (folder: string): pino.Logger =>
  pino(
    { level: 'info', base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: join(folder, 'server.log'), mkdir: true, sync: false }),
  )
