import { z } from 'zod'
import { year } from './index-editions.ts'
import { id, instant } from './shapes.ts'

/** A model file has some dozens of indicators; a text of more than this is none. */
export const longestModel = 256 * 1024

export const modelBrief = z.object({
  id,
  name: z.string(),
  edition: z.string().meta({ description: '版本，如 2023年版' }),
  about: z.string().nullable(),
  /** The base of a fixed-base index. */
  base: year.nullable().meta({ description: '固定基期' }),
  indicators: z.number().int(),
  bound: z.number().int().meta({ description: '接平台数字的指标数' }),
  addedAt: instant,
})
export type IndexModelBrief = z.infer<typeof modelBrief>

const modelElement = z.object({
  code: z.string(),
  name: z.string(),
  level: z.number().int().meta({ description: '1 为指标，越往上越大' }),
  parent: z.string().nullable(),
  weight: z.number().meta({ description: '同级权数' }),
  /** The product of the shares down to it; all indicators add up to 1. */
  effectiveWeight: z.number().meta({ description: '在总指数中的权重，0 到 1' }),
  unit: z.string().nullable(),
  better: z.enum(['higher', 'lower']).nullable(),
  denominator: z.string().nullable().meta({ description: '分母的名称' }),
  figure: z.string().nullable().meta({ description: '接的平台数字；不接为空' }),
})
export const modelDetail = modelBrief.extend({
  demo: z.boolean(),
  levels: z.array(z.string()).meta({ description: '各层名称，从指标到总指数' }),
  elements: z.array(modelElement),
  method: z.array(z.object({ step: z.string(), says: z.string() })).meta({ description: '各步怎么做，一步一句' }),
  uncertain: z.array(z.string()).meta({ description: '不确定性里放开的各项' }),
  text: z.string(),
})
export type IndexModelDetail = z.infer<typeof modelDetail>

export const fault = z.object({
  where: z.string(),
  message: z.string(),
  severity: z.enum(['refused', 'hint']),
})
export type IndexFault = z.infer<typeof fault>
