import { oc } from '@orpc/contract'
import { z } from 'zod'
import { longestDraft } from './longest-draft.ts'
import { inRegion, period } from './shapes.ts'

const place = z.object({
  /** ours: in `text`; theirs: in `otherText`. */
  of: z.enum(['ours', 'theirs']),
  /** Counted in UTF-16 units. */
  offset: z.number().int(),
  text: z.string(),
})
const pair = z.object({
  /** The indicator as it stands in the text. */
  said: z.string(),
  period: z.string().nullable(),
  /** The platform's figure that both are; null where only their words are the same. */
  figure: z.string().nullable(),
  /** One sentence. */
  why: z.string(),
})

const compared = z.object({
  text: z.string(),
  otherText: z.string(),
  /** The years that the two texts report on; null where one does not say. */
  period: period.nullable(),
  otherPeriod: period.nullable(),
  /** The same indicator of the same period with two values. */
  differs: z.array(pair.extend({ ours: place, theirs: place })),
  /** What one text promised, with what the other gives as its result. */
  promises: z.array(
    pair.extend({
      promised: place,
      result: place,
      /** Null where the words do not decide. */
      reached: z.boolean().nullable(),
    }),
  ),
})
export type ComparedDrafts = z.infer<typeof compared>
export type ComparedPlace = z.infer<typeof place>

const draft = z.string().max(longestDraft).optional()

export const comparison = {
  compare: oc
    .route({
      method: 'POST',
      path: '/{region}/reports/compare',
      tags: ['报告'],
      summary: '与另一份文稿比：同一指标两处数值不同，去年的承诺与今年的结果',
    })
    .input(
      inRegion.extend({
        text: draft,
        /** .docx or .txt; instead of `text`. */
        file: z.file().optional(),
        otherText: draft,
        otherFile: z.file().optional(),
        period: period.optional().meta({ description: '报告年度；不填则从文稿里读' }),
        otherPeriod: period.optional().meta({ description: '另一份文稿的报告年度；不填则从文稿里读' }),
      }),
    )
    .output(compared),
}
