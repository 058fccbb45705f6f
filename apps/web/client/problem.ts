import { ORPCError } from '@orpc/client'
import type { Problem } from '@dongjian/server/contract'

interface Traced {
  readonly facts: Record<string, unknown>
  readonly traceId: string
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const tracedOf = ({ facts, traceId }: Record<string, unknown>): Traced => ({
  facts: isRecord(facts) ? facts : {},
  traceId: typeof traceId === 'string' ? traceId : '',
})

/** Turns the body of a refusal into an error that `problemOf` reads; anything else is left to the client. */
export function decodeProblem(body: unknown, response: { readonly status: number }): ORPCError<string, unknown> | null {
  if (!isRecord(body)) return null
  const { code, message } = body
  if (typeof code !== 'string' || typeof message !== 'string') return null
  return new ORPCError(code, { status: response.status, message, data: tracedOf(body) })
}

/** Anything thrown while talking to the server, as something to show. What never reached it has no number to quote. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ORPCError && isRecord(error.data)) {
    return { code: error.code, message: error.message, ...tracedOf(error.data) }
  }
  return { code: 'unreachable', message: '连不上服务，请确认洞见还在运行，然后重试', facts: {}, traceId: '' }
}

export const isNotFound = (error: unknown): boolean => error instanceof ORPCError && error.status === 404
