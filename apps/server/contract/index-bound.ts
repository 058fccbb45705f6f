import { z } from 'zod'
import { completeness } from './figures.ts'
import { day, decimalText, period } from './shapes.ts'

/** A cell of the own unit that a figure of the platform fills, as it was when the edition was made. */
export const indexBound = z.object({
  code: z.string().meta({ description: '指标代码' }),
  name: z.string(),
  figure: z.string(),
  label: z.string(),
  year: z.string(),
  period,
  periodText: z.string(),
  value: decimalText.nullable(),
  unit: z.string(),
  text: z.string().nullable().meta({ description: '按报告写法' }),
  completeness,
  definitionHash: z.string(),
  asKnownOn: day,
})
export type IndexBound = z.infer<typeof indexBound>

export const figuresOfEdition = z.array(
  indexBound.extend({
    now: decimalText.nullable().meta({ description: '按现在的台账' }),
    nowText: z.string().nullable(),
    changed: z.boolean().meta({ description: '现在的数与当时不同' }),
  }),
)
export type IndexFigures = z.infer<typeof figuresOfEdition>
