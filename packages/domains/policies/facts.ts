import { parseUnit, type FactSchema } from '@dongjian/policy-rules'

/** What a clause may ask of a firm: one vocabulary for all policies, so that two papers mean the same by the same word. */
export interface FirmFact extends FactSchema {
  /** Where it comes from, in words. */
  readonly source: string
  /** Of the row of `population.ts`; null for what no ledger of ours may hold. */
  readonly column: string | null
  /** Why no clause may read it. */
  readonly walled?: string
}

const yuan = { type: { kind: 'number', unit: parseUnit('元') }, decimals: 2 } as const
const persons = { type: { kind: 'number', unit: parseUnit('人') }, decimals: 0 } as const
const flag = { type: { kind: 'boolean' } } as const
const word = { type: { kind: 'string' } } as const

const ofYear = (column: string) => ({ source: '企业年度情况', column: `y.${column}` })
const ofYearBefore = (column: string) => ({ source: '企业年度情况（上一年）', column: `p.${column}` })

export const firmFacts = {
  营业收入: { ...yuan, ...ofYear('revenue') },
  上年营业收入: { ...yuan, ...ofYearBefore('revenue') },
  资产总额: { ...yuan, ...ofYear('assets') },
  从业人员: { ...persons, ...ofYear('staff') },
  科技人员: { ...persons, ...ofYear('tech_staff') },
  // Four numbers of one firm that differ: a clause names the one it means.
  '研发费用（会计）': { ...yuan, ...ofYear('rd_accounting') },
  '研发费用（加计扣除）': { ...yuan, ...ofYear('rd_deductible') },
  '研发费用（高企）': { ...yuan, ...ofYear('rd_high_tech') },
  '研发费用（统计）': {
    ...yuan,
    source: '统计部门',
    column: null,
    walled: '单个企业的统计资料只用于统计，不能作奖补依据（统计法）；请改用加计扣除口径，或由统计部门作名单核验',
  },
  '上年研发费用（加计扣除）': { ...yuan, ...ofYearBefore('rd_deductible') },
  实付贷款利息: { ...yuan, ...ofYear('loan_interest_paid') },
  实缴科技保险保费: { ...yuan, ...ofYear('premium_paid') },
  技术合同实付额: { ...yuan, ...ofYear('technology_contract_paid') },
  成立日期: { type: { kind: 'date' }, source: '单位主体', column: 'o.established_on' },
  规上企业: { ...flag, source: '单位主体', column: 'o.above_scale' },
  企业规模: { ...word, choices: ['大型', '中型', '小型', '微型'], source: '单位主体', column: 'scale_word' },
  所属产业链: { ...word, source: '单位主体', column: 'o.chain' },
  所在街道: { ...word, source: '单位主体', column: 'o.town' },
  高企当年认定: {
    ...word,
    choices: ['首次认定', '重新认定', '未认定'],
    source: '科技企业资质（按发证日期）',
    column: 'high_tech_of_year',
  },
  省科技型企业当年首次认定: { ...flag, source: '科技企业资质', column: 'province_tech_first' },
  国科小当年首次入库: { ...flag, source: '科技企业资质', column: 'nation_tech_first' },
  高企有效: { ...flag, source: '科技企业资质（年末）', column: 'high_tech_valid' },
  引进人才最高类别: {
    ...word,
    choices: ['A类', 'B类', 'C类', 'D类', 'E类', 'F类', '无'],
    source: '人才分类认定（当年首次认定、来源为引进）',
    column: 'best_talent',
  },
} as const satisfies Readonly<Record<string, FirmFact>>

/** Whether the firm stood on one of the policy's lists of exclusion at any time of the policy year. */
export const excludedFact = '列入一票否决名单'

export const allFacts: Readonly<Record<string, FirmFact>> = {
  ...firmFacts,
  [excludedFact]: { ...flag, source: '一票否决名单（政策年度内生效过）', column: 'excluded' },
}
