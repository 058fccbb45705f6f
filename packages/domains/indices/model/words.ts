import type { Aggregation, Imputation, Normalisation, Ties } from '@dongjian/composite-index'

/** The words of a model file for what the engine does; what a fixed base needs is the model's own. */

/** The base year is the model's 基期. */
export const normalisations = {
  '固定基期（各地平均）': (base) => ({ method: 'fixed base', period: base, of: 'mean of units' }),
  '固定基期（本地）': (base) => ({ method: 'fixed base', period: base, of: 'own value' }),
  最大最小: () => ({ method: 'min-max', low: 0, high: 100 }),
  标准分: () => ({ method: 'z-score', mean: 100, deviation: 10 }),
  名次: () => ({ method: 'rank' }),
  波达计分: () => ({ method: 'borda' }),
  百分位: () => ({ method: 'percentile rank' }),
  与最好之差: () => ({ method: 'distance to maximum' }),
  占最好之比: () => ({ method: 'fraction of maximum' }),
  与目标之差: () => ({ method: 'distance to target' }),
  起止值: () => ({ method: 'goalposts', low: 0, high: 100, truncated: true }),
} as const satisfies Record<string, (base: string) => Normalisation>

export const aggregations = {
  算术平均: { method: 'arithmetic' },
  几何平均: { method: 'geometric' },
  调和平均: { method: 'harmonic' },
  两两比较: { method: 'copeland' },
  平均减短板: { method: 'mean-min', alpha: 1, beta: 0 },
  平均减离差: { method: 'mean-spread penalty', sign: '-' },
  平均加离差: { method: 'mean-spread penalty', sign: '+' },
} as const satisfies Record<string, Aggregation>

/** The grouping by city is the data's 设区市. */
export const cityGroup = '设区市'
export const imputations = {
  不插补: undefined,
  各地平均: { method: 'mean' },
  各地中位数: { method: 'median' },
  同市平均: { method: 'mean of group', group: cityGroup },
  同市中位数: { method: 'median of group', group: cityGroup },
  前后年度推算: { method: 'panel linear' },
} as const satisfies Record<string, Imputation | undefined>

export const ties = { 取靠前: 'min', 取靠后: 'max', 取平均: 'average' } as const satisfies Record<string, Ties>

export const directions = { 越大越好: 'higher', 越小越好: 'lower' } as const

/** The figure of the indicator's own year, or of the year before: what is published late. */
export const figureYears = { 当年: 0, 上年: -1 } as const

export type NormalisationWord = keyof typeof normalisations
export type AggregationWord = keyof typeof aggregations
export type ImputationWord = keyof typeof imputations
