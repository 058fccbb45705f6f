const denominators = ['常住人口', '地区生产总值'] as const

/**
 * How a column of the simulated province runs. None of it is taken from statistics: levels are round numbers of a likely
 * size.
 */
export interface Simulated {
  readonly column: string
  /** As the model has it. */
  readonly unit: string
  /** The denominator of the indicator: the column is the level times this. */
  readonly per?: (typeof denominators)[number]
  /** Of the middle county in the base year, after the denominator. */
  readonly level: number
  /** How much of it a year adds, in %. */
  readonly growth: number
  /** How far counties are from one another, in %. */
  readonly spread: number
  /** Decimal places that an office writes. */
  readonly decimals: number
  /** The demonstration county, where no register of the platform counts it: the base year, 2022 and 2023. */
  readonly own: readonly [base: string, before: string | null, now: string | null]
  readonly source: string
}

const statistics = '统计部门年度数（模拟）'
const science = '科技部门年报（模拟）'
const finance = '财政部门决算（模拟）'
const bank = '金融部门年报（模拟）'
const people = '人力社保部门年报（模拟）'
const patents = '市场监管部门年报（模拟）'

/** A column that the platform counts: only its base year stands in the file. */
const bound = (base: string): Simulated['own'] => [base, null, null]

type Run = readonly [level: number, growth: number, spread: number, decimals: number]

/** `家/常住人口`: in 家, its level by 常住人口. */
function of(
  column: string,
  said: string,
  [level, growth, spread, decimals]: Run,
  own: Simulated['own'],
  source: string,
): Simulated {
  const per = denominators.find((name) => said.endsWith(`/${name}`))
  const unit = per === undefined ? said : said.slice(0, -per.length - 1)
  return { column, unit, ...(per && { per }), level, growth, spread, decimals, own, source }
}

export const indicators: readonly Simulated[] = [
  of('研发投入强度', '%', [1.66, 8, 30, 2], bound('1.62'), statistics),
  of('每亿元生产总值工业研发投入', '万元/地区生产总值', [88, 15, 35, 0], bound('10800'), statistics),
  of('财政科技拨款占比', '%', [4.55, 14, 30, 2], bound('6.3'), finance),
  of('人均财政科技支出', '万元/常住人口', [455, 15, 35, 0], bound('9260'), finance),
  of('每万人研发人员', '人年/万人', [45.5, 13, 35, 1], ['41.0', '52.5', '62.0'], statistics),
  of('每万人高新技术企业', '家/常住人口', [0.973, 24, 40, 0], bound('9'), science),
  of('每万人新增省科技型中小企业', '家/常住人口', [0.621, 15, 40, 0], bound('9'), science),
  of('每万人入库国家科技型中小企业', '家/常住人口', [1.45, 19, 35, 0], bound('24'), science),
  of('规上工业企业研发活动覆盖率', '%', [39.3, 14, 20, 1], ['41.0', '52.0', '60.0'], statistics),
  of('新增省市企业研发中心', '家', [1.76, 19, 40, 0], bound('1'), science),
  of('每亿元生产总值技术合同成交额', '万元/地区生产总值', [166, 24, 40, 0], bound('20000'), science),
  of('每万人有效发明专利', '件/万人', [12.4, 19, 45, 2], ['9.80', '14.6', '19.4'], patents),
  of('高新技术产业增加值占比', '%', [44.5, 8, 20, 1], ['47.5', '53.0', '57.8'], statistics),
  of('新产品产值率', '%', [26.9, 9, 25, 1], ['27.0', '30.5', '35.2'], statistics),
  of('成果转化落地', '项', [3.52, 22, 40, 0], bound('3'), science),
  of('重点研发项目财政经费', '万元/地区生产总值', [7.04, 16, 40, 0], bound('760'), finance),
  of('每万人孵化面积', '平方米/常住人口', [269, 22, 45, 0], bound('1200'), science),
  of('新入驻孵化企业', '家', [7.97, 19, 45, 0], bound('4'), science),
  of('每亿元生产总值科创指数贷', '万元/地区生产总值', [31, 24, 45, 0], bound('3000'), bank),
  of('每亿元生产总值兑现政策资金', '万元/地区生产总值', [9.73, 15, 35, 0], bound('1120'), finance),
  of('每万人在册E类以上人才', '人/常住人口', [2.07, 22, 40, 0], bound('20'), people),
  of('每万人新增技能人才', '人/常住人口', [62, 11, 25, 0], bound('930'), people),
  of('每万人引育大学生', '人/常住人口', [97, 13, 30, 0], bound('1420'), people),
  of('全员劳动生产率', '万元/人', [15.5, 10, 20, 2], ['15.10', '17.40', '18.90'], statistics),
  of('数字经济核心产业占比', '%', [5.8, 12, 40, 2], ['4.90', '6.30', '7.60'], statistics),
  of('高技术产业投资占比', '%', [10.3, 13, 35, 1], ['9.5', '12.4', '16.4'], statistics),
  of('单位生产总值能耗', '吨标准煤/万元', [0.425, -6, 25, 3], ['0.362', '0.330', '0.305'], statistics),
]
