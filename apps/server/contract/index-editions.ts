import { z } from 'zod'
import { paper } from './figures.ts'
import { indexBound } from './index-bound.ts'
import { day, decimalText, id, instant } from './shapes.ts'

export const year = z
  .string()
  .regex(/^\d{4}$/, '应为四位年份，如 2023')
  .meta({ description: '年度，如 2023' })

export const publishedYear = z.object({
  year: year.meta({ description: '评价年度' }),
  dataYear: year.nullable().meta({ description: '数据年度，来文口径写明的；没有写明为空' }),
  value: decimalText.nullable().meta({ description: '公布的指数' }),
  place: decimalText.nullable().meta({ description: '公布的全省位次（按水平）' }),
  progressPlace: decimalText.nullable().meta({ description: '公布的全省位次（按进步）' }),
  placeRise: decimalText.nullable().meta({ description: '公布的位次提升，正数为前移' }),
  riseProvincePlace: decimalText.nullable().meta({ description: '公布的提升幅度全省位次' }),
  riseCityPlace: decimalText.nullable().meta({ description: '公布的提升幅度全市位次' }),
  paper: paper.nullable().meta({ description: '发布文件；没有收到为空' }),
  why: z.string().nullable().meta({ description: '没有公布值时的原因' }),
})
export type PublishedYear = z.infer<typeof publishedYear>

export const datasetBrief = z.object({
  id,
  name: z.string(),
  simulated: z.boolean().meta({ description: '其他县（市、区）为模拟数据' }),
  source: z.string(),
  units: z.number().int(),
  years: z.array(year),
  columns: z.number().int(),
  missing: z.number().int().meta({ description: '缺的格数' }),
  addedAt: instant,
})
export type IndexDatasetBrief = z.infer<typeof datasetBrief>

const standing = z.object({
  year,
  score: z.number().nullable(),
  place: z.number().nullable(),
  of: z.number().int().meta({ description: '参加排位的县（市、区）数' }),
  why: z.string().nullable().meta({ description: '没有得分时的原因' }),
})
export type IndexStanding = z.infer<typeof standing>

/** 草稿 · 已审核 · 已发布 */
export const editionState = z.enum(['draft', 'reviewed', 'published'])

export const indexEditionBrief = z.object({
  id,
  title: z.string().meta({ description: '已带“自测”字样' }),
  model: z.object({ id, name: z.string(), edition: z.string() }),
  dataset: z.object({ id, name: z.string() }),
  unit: z.object({ code: z.string(), name: z.string() }).meta({ description: '本地' }),
  years: z.array(year).meta({ description: '评价的年度，从早到晚，不含基期' }),
  base: year.nullable(),
  state: editionState,
  simulated: z.boolean(),
  demo: z.boolean(),
  madeAt: instant,
  madeBy: z.string(),
  asKnownOn: day,
  corrects: id.nullable().meta({ description: '更正的是哪一版' }),
  correctedBy: id.nullable().meta({ description: '被哪一版更正' }),
  own: z.array(standing).meta({ description: '本地各年度的得分和位次' }),
})
export type IndexEditionBrief = z.infer<typeof indexEditionBrief>

const beside = z.object({
  year,
  own: standing,
  published: z.object({ value: decimalText.nullable(), place: decimalText.nullable(), dataYear: year.nullable() }),
  /** Why the two differ: model, data, simulated others. */
  gap: z.string().meta({ description: '自测与公布值相差多少、为什么，一句话' }),
})

export const indexEdition = indexEditionBrief.extend({
  levels: z.array(z.string()),
  beside: z.array(beside).meta({ description: '自测与公布值并列' }),
  steps: z.array(z.object({ to: editionState, by: z.string(), at: instant })),
  bound: z.array(indexBound).meta({ description: '本地接平台数字的各格' }),
  remarks: z.array(z.string()).meta({ description: '剔除、插补、异常值处理，一事一句' }),
  /** Of a correction: what is not as it was. */
  differences: z.array(z.string()).meta({ description: '更正版与原版不同的各处' }),
  engine: z.string(),
  seed: z.number().int(),
})
export type IndexEdition = z.infer<typeof indexEdition>
