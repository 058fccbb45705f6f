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
