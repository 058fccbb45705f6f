import { oc } from '@orpc/contract'
import { z } from 'zod'
import { decimalText, id, inRegion, instant, line, reading } from './shapes.ts'

/** What a number is called in a text, so that the same words are known again in another one. */
export const phrase = z.object({
  words: line(200).meta({ description: '比对用的词语，取自核对结果' }),
  said: line(200).meta({ description: '文稿里的说法' }),
  kind: z.enum(['level', 'rank', 'change_abs', 'change_rate', 'share', 'other']),
  unit: z.union([z.literal(''), line(20)]).meta({ description: '基本单位：万元、亿元的是元；没有单位的为空' }),
})
export type Phrase = z.infer<typeof phrase>

/** How a number came to its figure, or why it came to none. */
export const matchOf = z.object({
  /** By the words of the text, by what a person settled, or by the bookmark of an edition. */
  by: z.enum(['words', 'settled', 'edition']),
  /** How well the words fit, 0 to 1; null where no words were weighed. */
  score: decimalText.nullable(),
  /** One sentence. */
  why: z.string(),
  /** The figures that it may be, the likeliest first. */
  candidates: z.array(z.object({ code: z.string(), label: z.string(), score: decimalText })),
  /** What a person would settle; null where the text has no words for the number. */
  phrase: phrase.nullable(),
  /** What was settled, for `unsettle`. */
  settled: id.nullable(),
})
export type FindingMatch = z.infer<typeof matchOf>

const settled = phrase.extend({
  id,
  /** is: it is `figure`; none: it is none of the platform's figures. */
  verdict: z.enum(['is', 'none']),
  figure: z.string().nullable(),
  /** Null when the platform no longer has the figure: the words decide again. */
  label: z.string().nullable(),
  settledAt: instant,
  settledBy: z.string(),
})
export type SettledMatch = z.infer<typeof settled>

export const matches = {
  settled: oc
    .route({ method: 'GET', path: '/{region}/reports/matches', tags: ['报告'], summary: '已认定的说法' })
    .input(reading)
    .output(z.array(settled)),
  settle: oc
    .route({
      method: 'POST',
      path: '/{region}/reports/matches',
      successStatus: 201,
      tags: ['报告'],
      summary: '认定一个说法是平台的哪个数字，或者不是平台的数字',
    })
    .input(
      inRegion.extend({
        phrase,
        figure: z.string().nullable().meta({ description: '数字代码；空（null）即不是平台的数字' }),
      }),
    )
    .output(z.object({ id })),
  unsettle: oc
    .route({
      method: 'POST',
      path: '/{region}/reports/matches/{id}/undo',
      tags: ['报告'],
      summary: '撤销一条认定，以后仍按文字认',
    })
    .input(inRegion.extend({ id }))
    .output(z.object({ id })),
  choices: oc
    .route({
      method: 'POST',
      path: '/{region}/reports/matches/choices',
      tags: ['报告'],
      summary: '一个说法可以认定成的数字：类别相同，单位可换算',
    })
    .input(inRegion.extend({ phrase }))
    .output(z.array(z.object({ code: z.string(), label: z.string(), unit: z.string() }))),
}
