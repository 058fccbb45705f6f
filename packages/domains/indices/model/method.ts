import type { Aggregation, Design, Regeneration, Steps, Treatment } from '@dongjian/composite-index'
import type { WrittenMethod, WrittenModel, WrittenWay } from './shape.ts'
import { aggregations, imputations, normalisations, ties } from './words.ts'

/** The engine's steps of a model file. */
export function stepsOf({ 方法: method, 基期: base = '' }: WrittenModel): Steps {
  const impute = imputations[method.插补]
  const available = method.有数的指标不少于
  return {
    ...(available !== undefined && { screen: { available: shareOf(available) } }),
    ...(impute && { impute }),
    ...(method.异常值 !== '不处理' && { treat: treatmentOf(method.异常值) }),
    normalise: normalisations[method.标准化](base),
    ...(method.权重 === '相等' && { weigh: { method: 'equal' as const } }),
    aggregate: aggregationOf(method.合成, method.有数的下级不少于),
    rank: { ties: ties[method.并列] },
  }
}

const shareOf = (percent: string): number => Number(percent) / 100

const treatmentOf = (written: Exclude<WrittenMethod['异常值'], string>): Treatment => ({
  winsorise: Number(written.最多收拢),
  skewness: Number(written.偏度),
  kurtosis: Number(written.峰度),
})

/** One for all levels, or one for each from the second up; a level with too few of its parts has no score. */
function aggregationOf(
  written: WrittenMethod['合成'],
  available: string | undefined,
): Aggregation | readonly Aggregation[] {
  const of = (word: keyof typeof aggregations): Aggregation => ({
    ...aggregations[word],
    ...(available !== undefined && { available: shareOf(available) }),
  })
  return Array.isArray(written) ? written.map(of) : of(written)
}

/** What the file leaves open, for the engine; null where nothing is. */
export function designOf(model: WrittenModel): Design | null {
  const { 不确定性: uncertain, 层次: levels } = model
  if (uncertain.length === 0) return null
  const parameters = uncertain.map((written) =>
    '做法' in written
      ? { name: written.名称, alternatives: written.做法.map((way) => regenerationOf(way, model)) }
      : {
          name: written.名称,
          noisyWeights: written.扰动.map(({ 层次: level, 幅度: factor }) => ({
            level: levels.indexOf(level) + 1,
            factor: shareOf(factor),
          })),
        },
  )
  return { parameters }
}

function regenerationOf(way: WrittenWay, { 方法: method, 基期: base = '' }: WrittenModel): Regeneration {
  const { 标准化: normalise, 合成: aggregate, 插补: impute, 异常值: treat } = way
  const filled = impute === undefined ? undefined : imputations[impute]
  return {
    ...(normalise !== undefined && { normalise: normalisations[normalise](base) }),
    ...(aggregate !== undefined && { aggregate: aggregationOf(aggregate, method.有数的下级不少于) }),
    ...(filled && { impute: filled }),
    ...(treat !== undefined && treat !== '不处理' && { treat: treatmentOf(treat) }),
  }
}
