import { z } from 'zod'
import {
  aggregations,
  directions,
  figureYears,
  imputations,
  normalisations,
  ties,
  type AggregationWord,
  type ImputationWord,
  type NormalisationWord,
} from './words.ts'

/** The form of a model file, in the words that stand in it. Meaning is checked elsewhere; here only what is written where. */

const word = z.string().trim().min(1)
const decimal = z.string().regex(/^-?\d{1,15}(\.\d{1,9})?$/, '应为数字，如 12 或 0.5')
const weight = z.string().regex(/^\d{1,6}(\.\d{1,6})?$/, '应为不小于0的数，如 12 或 0.5')
const share = z.string().regex(/^(100|\d{1,2}(\.\d{1,4})?)$/, '应为0到100之间的百分数，如 60')
const count = z.string().regex(/^\d{1,3}$/, '应为整数，如 5')
const year = z.string().regex(/^(19|20)\d{2}$/, '应为年份，如 2020')
const oneOf = <W extends string>(table: Readonly<Record<W, unknown>>) => z.enum(Object.keys(table) as [W, ...W[]])

const normalisation = oneOf<NormalisationWord>(normalisations)
const aggregation = oneOf<AggregationWord>(aggregations)
const imputation = oneOf<ImputationWord>(imputations)
const aggregationByLevel = z.union([aggregation, z.array(aggregation).min(1)])
const treatment = z.strictObject({ 最多收拢: count, 偏度: decimal.default('2'), 峰度: decimal.default('3.5') })
const treatmentOrNone = z.union([z.literal('不处理'), treatment])

/** 指标 or what is made of the level below. */
const element = z.strictObject({
  名称: word.max(40),
  编号: word.max(40).optional(),
  权重: weight.default('1'),
  说明: word.max(300).optional(),
  单位: word.max(20).optional(),
  数据单位: word.max(20).optional(),
  分母: word.max(40).optional(),
  方向: oneOf<keyof typeof directions>(directions).optional(),
  目标: decimal.optional(),
  起止值: z.tuple([decimal, decimal]).optional(),
  标准化: normalisation.optional(),
  数字: word.max(80).optional(),
  数字年度: oneOf<keyof typeof figureYears>(figureYears).optional(),
  get 下级() {
    return z.array(element).min(1).optional()
  },
})

const method = z.strictObject({
  有数的指标不少于: share.optional(),
  插补: imputation.default('不插补'),
  异常值: treatmentOrNone.default('不处理'),
  标准化: normalisation,
  权重: z.enum(['给定', '相等']).default('给定'),
  合成: aggregationByLevel.default('算术平均'),
  有数的下级不少于: share.optional(),
  并列: oneOf<keyof typeof ties>(ties).default('取靠前'),
})

const way = z.strictObject({
  标准化: normalisation.optional(),
  合成: aggregationByLevel.optional(),
  插补: imputation.optional(),
  异常值: treatmentOrNone.optional(),
})
const noise = z.strictObject({ 层次: word, 幅度: share })
const uncertain = z.union([
  z.strictObject({ 名称: word.max(40), 做法: z.array(way).min(2).max(20) }),
  z.strictObject({ 名称: word.max(40), 扰动: z.array(noise).min(1) }),
])

export const modelShape = z.strictObject({
  名称: word.max(80),
  版本: word.max(40),
  说明: word.max(600).optional(),
  样本: z.enum(['是', '否']).default('否'),
  层次: z.array(word.max(20)).min(2).max(6),
  基期: year.optional(),
  指数: element,
  分母: z.array(z.strictObject({ 名称: word.max(40), 单位: word.max(20) })).default([]),
  方法: method,
  不确定性: z.array(uncertain).default([]),
})

export type WrittenModel = z.infer<typeof modelShape>
export type WrittenElement = WrittenModel['指数']
export type WrittenWay = z.infer<typeof way>
export type WrittenMethod = WrittenModel['方法']
