import type { Socket } from 'node:net'
import type { FastifyBaseLogger } from 'fastify'
import { answerError, newTraceId } from './problems.ts'
import { refuse } from './refusals.ts'

/** Node gives up before there is a request: an unknown method, headers without end. Also these get the one shape. */
export function answerUnreadable(error: Error, socket: Socket, log: FastifyBaseLogger): void {
  if (!socket.writable || ('code' in error && error.code === 'ECONNRESET')) {
    socket.destroy()
    return
  }
  const { status, problem } = answerError(refuse('requestUnreadable', {}), newTraceId(), log)
  const body = JSON.stringify(problem)
  const head = [
    `HTTP/1.1 ${status} Unprocessable Entity`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
