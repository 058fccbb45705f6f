import { SmartCoercionPlugin } from '@orpc/json-schema'
import { OpenAPIHandler } from '@orpc/openapi/fastify'
import { onError, ORPCError } from '@orpc/server'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import type { FastifyInstance } from 'fastify'
import type { Context } from './context.ts'
import { answerError, newTraceId } from './problems.ts'
import { refuse } from './refusals.ts'
import { routes } from './routes/index.ts'

/** What a thrown thing becomes on the wire: its status, and the problem as its body. */
class ProblemError extends ORPCError<string, unknown> {
  constructor(error: unknown, { traceId, log }: Context) {
    const { status, problem } = answerError(error, traceId, log)
    super(problem.code, { status, message: problem.message, data: problem })
  }
}

const handler = new OpenAPIHandler<Context>(routes, {
  plugins: [new SmartCoercionPlugin({ schemaConverters: [new ZodToJsonSchemaConverter()] })],
  clientInterceptors: [
    onError((error, { context }) => {
      throw new ProblemError(error, context)
    }),
  ],
  // Whatever was not thrown by a route was thrown while its input was read.
  interceptors: [
    onError((error, { context }) => {
      if (error instanceof ProblemError) throw error
      context.log.warn({ err: error, traceId: context.traceId }, 'unreadable request')
      throw new ProblemError(refuse('bodyMalformed', {}), context)
    }),
  ],
  customErrorResponseBodyEncoder: (error) => error.data,
})

/** Every route of the contract under /api. */
export async function serveApi(
  app: FastifyInstance,
  county: Pick<Context, 'pool' | 'definitions' | 'progress' | 'indexJobs'>,
): Promise<void> {
  await app.register(async (scope) => {
    // The API's own parser reads bodies, a form with files too.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null, undefined))
    scope.all('/api/*', async (request, reply) => {
      const context: Context = { ...county, traceId: newTraceId(), log: request.log }
      void reply.header('x-trace-id', context.traceId)
      const { matched } = await handler.handle(request, reply, { prefix: '/api', context })
      if (!matched) throw refuse('routeNotFound', { method: request.method, path: request.url.split('?')[0]! })
    })
  })
}
