import type { Check } from '@dongjian/kernel/define'

/** What a value may be written in, and from where on it makes no sense. */
const measures = {
  money: { units: ['亿元', '万元', '元'], atLeast: '0' },
  persons: { units: ['人', '名'], atLeast: '0', whole: true },
  firms: { units: ['家'], atLeast: '0', whole: true },
  /** 百分点 is a difference of shares and no unit of any of these. */
  percent: { units: ['%'], atLeast: '0', atMost: '100' },
  growth: { units: ['%'], atLeast: '-100' },
  place: { units: ['位'], atLeast: '1', whole: true },
  /** By how many places it rose; it may fall. */
  places: { units: ['位'], whole: true },
  index: { units: [], atLeast: '0' },
} as const satisfies Record<string, { units: readonly string[]; atLeast?: string; atMost?: string; whole?: true }>

interface Item {
  readonly label: string
  readonly measure: keyof typeof measures
  /** Counts from a stated day on. */
  readonly cumulative?: true
  /** Its owner gives it for whole years only. */
  readonly yearly?: true
}

const given = {
  innovationIndex: { label: '科技创新指数', measure: 'index', yearly: true },
  // A paper may say 进步位次 and not how it is ranked: both readings are kept, each under its own name.
  indexProvincePlace: { label: '科技创新指数全省位次（按水平）', measure: 'place', yearly: true },
  indexProgressPlace: { label: '科技创新指数全省位次（按进步）', measure: 'place', yearly: true },
  indexPlaceRise: { label: '科技创新指数位次较上年度提升', measure: 'places', yearly: true },
  indexRiseProvincePlace: { label: '科技创新指数提升幅度全省位次', measure: 'place', yearly: true },
  indexRiseCityPlace: { label: '科技创新指数提升幅度全市位次', measure: 'place', yearly: true },
  fiscalTechSpending: { label: '本级财政科技支出', measure: 'money' },
  fiscalTechSpendingGrowth: { label: '本级财政科技支出增幅', measure: 'growth' },
  fiscalTechAppropriation: { label: '本级财政科技拨款', measure: 'money' },
  recurrentSpending: { label: '本级财政经常性支出', measure: 'money' },
  industrialRd: { label: '工业研发投入', measure: 'money' },
  industrialRdGrowth: { label: '工业研发投入增幅', measure: 'growth' },
  indexLoanFirms: { label: '科创指数贷授信企业数', measure: 'firms', cumulative: true },
  indexLoanCredit: { label: '科创指数贷授信金额', measure: 'money', cumulative: true },
  indexLoanDrawn: { label: '科创指数贷发放金额', measure: 'money', cumulative: true },
  skilledTalents: { label: '新增技能人才', measure: 'persons' },
  graduates: { label: '引育大学生', measure: 'persons' },
  masters: { label: '引育硕士', measure: 'persons' },
  doctors: { label: '引育博士', measure: 'persons' },
  rdIntensity: { label: '全社会研发经费占生产总值比重', measure: 'percent', yearly: true },
  technologyContracts: { label: '技术合同成交额', measure: 'money' },
} as const satisfies Record<string, Item>

export type ReturnItem = keyof typeof given

export const itemFacts: Readonly<Record<ReturnItem, Item>> = given

/** What other units give us as one value each. A figure of source 来数 names one of these. */
export const items = Object.fromEntries(Object.entries(given).map(([item, { label }]) => [item, label])) as {
  readonly [I in ReturnItem]: string
}

const itemsWhere = (holds: (item: Item) => boolean | undefined): string[] =>
  Object.entries(itemFacts).flatMap(([item, facts]) => (holds(facts) ? [item] : []))

type CheckedField = 'item' | 'period' | 'since' | 'value' | 'unit'

/** What the facts of the items ask of a row of the ledger. */
export const checksOfItems: readonly Check<CheckedField>[] = [
  ...Object.entries(measures).flatMap(([name, measure]): Check<CheckedField>[] => {
    const when = { item: itemsWhere((item) => item.measure === name) }
    return [
      { field: 'unit', when, must: { oneOf: measure.units } },
      ...('atLeast' in measure ? [{ field: 'value', when, must: { atLeast: measure.atLeast } } as const] : []),
      ...('atMost' in measure ? [{ field: 'value', when, must: { atMost: measure.atMost } } as const] : []),
      ...('whole' in measure ? [{ field: 'value', when, must: { whole: true } } as const] : []),
    ]
  }),
  { field: 'since', when: { item: itemsWhere(({ cumulative }) => cumulative) }, must: { given: true } },
  { field: 'period', when: { item: itemsWhere(({ yearly }) => yearly) }, must: { fullYear: true } },
]
