import { z } from 'zod'
import { decimalText, id } from './shapes.ts'

/** Scores, weights and effects are doubles; what a person types or a ledger holds is exact text. Missing is null. */
const score = z.number().nullable()
const place = z.number().nullable()
const unit = z.object({ code: z.string(), name: z.string() })
const element = z.object({ code: z.string(), name: z.string() })
/** Why there is none, in one sentence. */
const why = z.string().nullable()

export const strip = z.object({
  year: z.string(),
  simulated: z.boolean(),
  of: z.number().int().meta({ description: '有位次的县（市、区）数' }),
  /** What the intervals are of; null until an uncertainty has been worked out for this edition and year. */
  interval: z
    .object({ runs: z.number().int(), seed: z.number().int() })
    .nullable()
    .meta({ description: '区间是反复测算的 5% 到 95%；规模不大的当场测算，规模大、还没有测算的为空' }),
  units: z.array(
    unit.extend({
      own: z.boolean(),
      score,
      place,
      low: place.meta({ description: '位次区间靠前一端' }),
      high: place.meta({ description: '位次区间靠后一端' }),
      why,
    }),
  ),
})
export type IndexStrip = z.infer<typeof strip>

export const treeElement = element.extend({
  level: z.number().int().meta({ description: '1 为指标' }),
  parent: z.string().nullable(),
  weight: z.number().meta({ description: '同级中的份额，0 到 1' }),
  effectiveWeight: z.number().meta({ description: '在总指数中的权重，0 到 1' }),
  score,
  place,
  of: z.number().int(),
  contribution: z
    .number()
    .nullable()
    .meta({ description: '对总指数的贡献：同一层各项之和等于总得分；不能这样分的为空' }),
  why,
  indicator: z
    .object({
      unit: z.string(),
      better: z.enum(['higher', 'lower']),
      value: decimalText.nullable().meta({ description: '除以分母以后，单位为本指标的单位' }),
      text: z.string().nullable(),
      before: decimalText.nullable().meta({ description: '上一年度' }),
      least: decimalText.nullable().meta({ description: '各地最小' }),
      most: decimalText.nullable().meta({ description: '各地最大' }),
      median: decimalText.nullable(),
      step: decimalText.meta({ description: '滑块一格' }),
      denominator: z.string().nullable(),
      figure: z.object({ code: z.string(), period: z.string(), label: z.string() }).nullable(),
      source: z.string().meta({ description: '从哪里来：台账、来文或数据表' }),
      imputed: z.boolean().meta({ description: '插补的，不是实数' }),
    })
    .nullable()
    .meta({ description: '指标才有' }),
})
export type IndexTreeElement = z.infer<typeof treeElement>

export const tree = z.object({
  year: z.string(),
  unit: unit.extend({ own: z.boolean() }),
  levels: z.array(z.string()),
  elements: z.array(treeElement).meta({ description: '总指数在前，父在子前' }),
})
export type IndexTree = z.infer<typeof tree>

const standing = z.object({ year: z.string(), score, place, of: z.number().int() })

export const compared = z.object({
  unit,
  before: z.object({ id, title: z.string() }),
  after: z.object({ id, title: z.string() }),
  from: standing,
  to: standing,
  change: score,
  parts: z
    .array(
      element.extend({
        kind: z
          .enum(['indicator', 'weight', 'presence', 'others', 'method'])
          .meta({ description: '指标得分、权重、有无数据、其他县（市、区）、方法' }),
        parent: z.string().nullable(),
        was: z.string().nullable(),
        now: z.string().nullable(),
        effect: z.number(),
      }),
    )
    .meta({ description: '影响大的在前；各项之和等于得分的变化' }),
  rise: z
    .object({ places: z.number(), place: z.number(), of: z.number().int() })
    .nullable()
    .meta({ description: '位次提升几位（正数前移），提升值居第几' }),
  differences: z.array(z.string()).meta({ description: '两版的模型、数据、平台数字哪里不同' }),
  why,
})
export type IndexCompared = z.infer<typeof compared>

export const whatIf = z.object({
  year: z.string(),
  unit,
  mode: z.enum(['all', 'own']),
  of: z.number().int(),
  before: z.object({ score, place }),
  after: z.object({ score, place }),
  passed: z.array(unit).meta({ description: '超过了谁' }),
  passedBy: z.array(unit).meta({ description: '被谁超过' }),
  elements: z
    .array(element.extend({ level: z.number().int(), before: score, after: score }))
    .meta({ description: '得分有变动的各层' }),
  /** In the mode with own data only, and wherever there is no place. */
  why,
})
export type IndexWhatIf = z.infer<typeof whatIf>

export const cheapestWay = element.extend({
  unit: z.string(),
  better: z.enum(['higher', 'lower']),
  places: z.number().int().meta({ description: '前移几位：1、5、10' }),
  from: decimalText.nullable(),
  to: decimalText.nullable(),
  change: decimalText.nullable(),
  /** The change in the indicator's own spread among the units: the lists are sorted by it. */
  inSpreads: z.number().nullable().meta({ description: '改动量相当于各地标准差的几倍，小的省力' }),
  reached: z.boolean(),
  why,
})
export type IndexCheapestWay = z.infer<typeof cheapestWay>

export const ownOnly = z.object({
  year: z.string(),
  unit,
  score,
  why,
  elements: z.array(element.extend({ level: z.number().int(), score, why })),
  cannotJudge: z.array(z.string()).meta({ description: '只凭本地数据不能判断的，一事一句' }),
})
export type IndexOwnOnly = z.infer<typeof ownOnly>

export const removal = element.extend({
  place: place.meta({ description: '去掉以后本地的位次' }),
  shift: z.number().nullable().meta({ description: '本地位次变动，正数前移' }),
  meanShift: z.number().meta({ description: '各地位次平均变动' }),
  maxShift: z.number().meta({ description: '各地位次最大变动' }),
})
export type IndexRemoval = z.infer<typeof removal>

export const sensitivityDesign = z.object({
  size: z.number().int().min(16).max(4096).default(1000).meta({ description: '样本数 N' }),
  bootstrap: z.number().int().min(0).max(2000).default(200),
  seed: z.number().int().min(0).max(4_294_967_295).optional(),
})

const uncertainty = z.object({
  year: z.string(),
  runs: z.number().int(),
  seed: z.number().int(),
  parameters: z.array(z.string()).meta({ description: '放开的各项' }),
  units: z.array(
    unit.extend({
      own: z.boolean(),
      place: place.meta({ description: '自测的位次' }),
      score,
      mean: place,
      median: place,
      low: place.meta({ description: '位次的 5% 分位' }),
      high: place.meta({ description: '位次的 95% 分位' }),
      places: z
        .array(z.object({ place: z.number().int(), count: z.number().int() }))
        .meta({ description: '各位次出现的次数，出现过的才列' }),
    }),
  ),
})
export type IndexUncertainty = z.infer<typeof uncertainty>

const sensitivity = z.object({
  year: z.string(),
  seed: z.number().int(),
  size: z.number().int(),
  regenerations: z.number().int().meta({ description: '测算次数' }),
  output: z.string().meta({ description: '对什么敏感' }),
  parameters: z.array(
    z.object({
      name: z.string(),
      first: score.meta({ description: '一阶指数' }),
      firstLow: score,
      firstHigh: score,
      total: score.meta({ description: '总阶指数' }),
      totalLow: score,
      totalHigh: score,
    }),
  ),
})
export type IndexSensitivity = z.infer<typeof sensitivity>

/** Work that goes on beside the server's answering: asked for again until it is over. */
export const job = z.object({
  id,
  edition: id,
  kind: z.enum(['uncertainty', 'sensitivity']),
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  done: z.number().int(),
  of: z.number().int(),
  why: why.meta({ description: '没有做成的原因' }),
  uncertainty: uncertainty.nullable(),
  sensitivity: sensitivity.nullable(),
})
export type IndexJob = z.infer<typeof job>
