import { LogController, type FastifyReply, type FastifyRequest } from 'fastify'

/** One line for each answer of the API, without the query: it holds what people look for. Files of the web app are not logged. */
export class RequestLog extends LogController {
  override isLogDisabled(request: FastifyRequest): boolean {
    return !request.url.startsWith('/api/')
  }

  override incomingRequest(): void {}

  override requestCompleted(error: Error | null, request: FastifyRequest, reply: FastifyReply): void {
    if (this.isLogDisabled(request)) return
    const [path] = request.url.split('?')
    const line = {
      method: request.method,
      path,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      traceId: reply.getHeader('x-trace-id'),
    }
    if (error) reply.log.error({ ...line, err: error }, 'not answered')
    else reply.log.info(line, 'answered')
  }
}
