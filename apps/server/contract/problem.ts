import { ORPCError } from '@orpc/contract'
import { z } from 'zod'

/** The one shape of every answer that is not a success. `traceId` is the number to quote. */
export const problem = z.object({
  code: z.string(),
  message: z.string(),
  facts: z.record(z.string(), z.unknown()),
  traceId: z.string(),
})
export type Problem = z.infer<typeof problem>

/** Why a request was not answered, by HTTP status; `code` in the body is finer. */
export const refusals = {
  INVALID: { status: 422, message: '填写的内容不对' },
  FORBIDDEN: { status: 403, message: '不能这样做' },
  NOT_FOUND: { status: 404, message: '没有找到' },
  CONFLICT: { status: 409, message: '与现有内容冲突' },
  TOO_LARGE: { status: 413, message: '内容太大' },
  FAULT: { status: 500, message: '系统出错' },
} as const

/**
 * For `OpenAPILink({ customErrorResponseBodyDecoder: decodeProblem })`: what the server says becomes an error that
 * `problemOf` reads.
 */
export function decodeProblem(body: unknown, response: { readonly status: number }): ORPCError<string, unknown> | null {
  const read = problem.safeParse(body)
  if (!read.success) return null
  const { code, message, facts, traceId } = read.data
  return new ORPCError(code, { status: response.status, message, data: { facts, traceId } })
}

/** Anything thrown by the client as a problem to show; one that never reached the server has no trace id. */
export function problemOf(error: unknown): Problem {
  const data = error instanceof ORPCError ? problem.pick({ facts: true, traceId: true }).safeParse(error.data) : undefined
  if (error instanceof ORPCError && data?.success) return { code: error.code, message: error.message, ...data.data }
  return { code: 'unreachable', message: '连不上服务，请确认它还在运行，然后重试', facts: {}, traceId: '' }
}
