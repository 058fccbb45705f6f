import { randomBytes } from 'node:crypto'
import { Refusal, type RefusalStatus } from '@dongjian/kernel/define'
import { DraftRefusal, TemplateRefusal } from '@dongjian/official-documents'
import { ORPCError, ValidationError } from '@orpc/contract'
import type { FastifyBaseLogger } from 'fastify'
import type { Problem } from './contract/problem.ts'
import { refuse } from './refusals.ts'

const httpStatus: Record<RefusalStatus, number> = {
  invalid: 422,
  notFound: 404,
  conflict: 409,
  forbidden: 403,
  tooLarge: 413,
}

/** The number that a person quotes and the log holds. */
export const newTraceId = (): string => randomBytes(5).toString('hex')

export interface Answered {
  readonly status: number
  readonly problem: Problem
}

/** Anything thrown as what the caller may read. A bug is written to the log under its trace id and never shown. */
export function answerError(error: unknown, traceId: string, log: FastifyBaseLogger): Answered {
  const refusal = refusalOf(error)
  if (refusal) {
    const { code, status, message, facts } = refusal
    return { status: httpStatus[status], problem: { code, message, facts: { ...facts }, traceId } }
  }
  log.error({ err: error, traceId }, 'bug')
  const message = `系统出错了，没有写入任何内容。请把编号 ${traceId} 告诉管理员`
  return { status: 500, problem: { code: 'fault', message, facts: {}, traceId } }
}

/** The expected no in what was thrown; nothing when it is a bug. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  // Pure packages know no HTTP: their refusals are files and templates that cannot be used.
  if (error instanceof DraftRefusal) return new Refusal(error.code, 'invalid', error.message, {})
  if (error instanceof TemplateRefusal)
    return new Refusal(error.code, 'invalid', error.message, { faults: error.faults })
  const client = clientStatus(error)
  if (client !== undefined) return refuse(client === 403 || client === 404 ? 'addressMalformed' : 'bodyMalformed', {})
  if (!(error instanceof ORPCError)) return undefined
  if (error.cause instanceof Refusal) return error.cause
  if (error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError) {
    return refuse('inputInvalid', { issues: error.cause.issues.map(sayIssue) })
  }
  if (error.code === 'BAD_REQUEST') return refuse('bodyMalformed', {})
  return undefined
}

const sayIssue = (issue: ValidationError['issues'][number]): { path: string; message: string } => ({
  path: (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
  message: issue.message,
})

// What Fastify itself refuses: a body that broke off, a header that is none, a path that climbs out of the web's folder.
const clientStatus = (error: unknown): number | undefined =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' && error.statusCode < 500
    ? error.statusCode
    : undefined
