import { ORPCError } from '@orpc/client'
import type { Problem } from '@dongjian/server/contract'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Turns the body of a refusal into an error that `problemOf` reads; anything else is left to the client. */
export function decodeProblem(body: unknown, response: { readonly status: number }): ORPCError<string, unknown> | null {
  if (!isRecord(body) || typeof body['code'] !== 'string' || typeof body['message'] !== 'string') return null
  const { code, message, facts, traceId } = body
  return new ORPCError(code as string, {
    status: response.status,
    message: message as string,
    data: { facts, traceId },
  })
}

/** Anything thrown while talking to the server, as something to show. What never reached it has no number to quote. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ORPCError && isRecord(error.data) && typeof error.data['traceId'] === 'string') {
    const { facts, traceId } = error.data
    return { code: error.code, message: error.message, facts: isRecord(facts) ? facts : {}, traceId: traceId as string }
  }
  return { code: 'unreachable', message: '连不上服务，请确认洞见还在运行，然后重试', facts: {}, traceId: '' }
}

export const isNotFound = (error: unknown): boolean => error instanceof ORPCError && error.status === 404
