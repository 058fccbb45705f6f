import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, type FastifyBaseLogger } from 'fastify'
import { serveApi } from './api.ts'
import { limitBodies } from './body-limit.ts'
import { speakChinese } from './chinese-messages.ts'
import type { Context } from './context.ts'
import { renderDocs } from './docs-page/page.ts'
import { fence } from './fence.ts'
import { IndexJobs } from './index-jobs/index-jobs.ts'
import { describeApi } from './openapi.ts'
import { answerError, newTraceId } from './problems.ts'
import { Progress } from './progress.ts'
import { refuse } from './refusals.ts'
import { RequestLog } from './request-log.ts'
import { answerUnreadable } from './unreadable.ts'
import { serveWeb, wantsPage } from './web-files.ts'

export interface AppOptions extends Pick<Context, 'pool' | 'definitions'> {
  /** The folder of the built web app; without one there is the API only. */
  readonly webFolder?: string | undefined
  /** Where lines go; without it, nowhere. */
  readonly logger?: FastifyBaseLogger
}

/** A request that takes longer than this to arrive is not a person's. */
const longestArrival = 10 * 60_000

/** The HTTP server of a database: the API, its documentation, and the web app. Not yet listening. */
export async function createApp({ pool, definitions, webFolder, logger }: AppOptions): Promise<FastifyInstance> {
  speakChinese()
  const app: FastifyInstance = Fastify({
    ...(logger ? { loggerInstance: logger } : { logger: false }),
    logController: new RequestLog(),
    requestTimeout: longestArrival,
    forceCloseConnections: 'idle',
    clientErrorHandler: (error, socket) => answerUnreadable(error, socket, app.log),
    frameworkErrors: (_error, request, reply) => void answer(refuse('addressMalformed', {}), request, reply),
  })
  fence(app)
  limitBodies(app)
  app.setErrorHandler(answer)
  const document = await describeApi()
  const page = renderDocs(document)
  app.get('/api/openapi.json', () => document)
  app.get('/api/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(page))
  const indexJobs = new IndexJobs(app.log)
  app.addHook('onClose', () => indexJobs.close())
  await serveApi(app, { pool, definitions, progress: new Progress(), indexJobs })
  const web = webFolder !== undefined && (await serveWeb(app, webFolder))
  app.setNotFoundHandler((request, reply) => {
    if (web && wantsPage(request)) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    throw refuse('routeNotFound', { method: request.method, path: request.url.split('?')[0]! })
  })
  return app
}

function answer(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, problem } = answerError(error, newTraceId(), request.log)
  return reply.status(status).header('x-trace-id', problem.traceId).send(problem)
}
