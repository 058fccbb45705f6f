/** What other units give us as one value each. A figure of source 来数 names one of these. */
export const items = {
  innovationIndex: '科技创新指数',
  indexProvincePlace: '科技创新指数进步位次（全省）',
  indexPlaceRise: '科技创新指数位次较上年度提升',
  indexRiseProvincePlace: '科技创新指数提升幅度全省位次',
  indexRiseCityPlace: '科技创新指数提升幅度全市位次',
  fiscalTechSpending: '本级财政科技支出',
  fiscalTechSpendingGrowth: '本级财政科技支出增幅',
  fiscalTechAppropriation: '本级财政科技拨款',
  recurrentSpending: '本级财政经常性支出',
  industrialRd: '工业研发投入',
  industrialRdGrowth: '工业研发投入增幅',
  indexLoanFirms: '科创指数贷授信企业数',
  indexLoanCredit: '科创指数贷授信金额',
  indexLoanDrawn: '科创指数贷发放金额',
  skilledTalents: '新增技能人才',
  graduates: '引育大学生',
  masters: '引育硕士',
  doctors: '引育博士',
  rdIntensity: '全社会研发经费占生产总值比重',
  technologyContracts: '技术合同成交额',
} as const

export type ReturnItem = keyof typeof items
