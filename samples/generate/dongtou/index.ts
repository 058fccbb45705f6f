import type { Ledger } from '../row.ts'
import { challengeSheet } from './challenges.ts'
import { commitmentSheet } from './commitments.ts'
import { agreementSheet, landedSheet, partnershipSheet, postingSheet, resultSheet } from './cooperation.ts'
import { projectCorrections, returnCorrections, talentCorrections } from './corrections.ts'
import { exclusionSheet, ownerSheet } from './exclusions.ts'
import { firmYearSheet } from './firm-years.ts'
import { incubatorSheet, recognitionSheet, spaceSheet, tenantSheet } from './incubation.ts'
import { loanSheet } from './loans.ts'
import { milestoneSheet } from './milestones.ts'
import { opinionItemSheet, opinionSheet, problemSheet } from './opinions.ts'
import { organizationSheet } from './organizations.ts'
import { claimSheet, paymentSheet } from './payments.ts'
import { clauseSheet, policySheet } from './policies.ts'
import { fundingSheet, projectSheet } from './projects.ts'
import { qualificationSheet } from './qualifications.ts'
import { letters, returnSheets } from './returns.ts'
import { planSheet, talentSheet } from './talents.ts'
import { awardSheet, centreSheet, eventSheet, landingSheet, outcomeSheet } from './transfers.ts'
import type { County } from '../county.ts'

const kept = '2024-05-20'
const corrected = '2024-06-11'

const ledger = (department: string, name: string, sheets: Ledger['sheets'], ledgerDay = kept): Ledger => ({
  file: `${department}-${name}.xlsx`,
  department,
  ledgerDay,
  sheets,
})

/** Each after those that it refers to. */
const ledgers: readonly Ledger[] = [
  ledger('区市场监管局', '单位主体', [organizationSheet]),
  ledger('区金融工作中心', '科技贷款和来数', [loanSheet, returnSheets.金融工作中心]),
  ledger('区科技局', '科技企业和项目', [qualificationSheet, challengeSheet, projectSheet, fundingSheet]),
  ledger('区科技局', '政策兑现', [policySheet, clauseSheet, claimSheet]),
  ledger('区科技局', '企业年度情况', [firmYearSheet]),
  ledger('区科技局', '一票否决名单', [ownerSheet, exclusionSheet]),
  ledger('区财政局', '奖补资金拨付和来数', [paymentSheet, returnSheets.财政局]),
  ledger('区经信局', '孵化基地', [incubatorSheet, spaceSheet, tenantSheet, recognitionSheet]),
  ledger('区科技局', '科技合作和成果', [
    postingSheet,
    agreementSheet,
    resultSheet,
    partnershipSheet,
    landedSheet,
    centreSheet,
    eventSheet,
    outcomeSheet,
    landingSheet,
    awardSheet,
    returnSheets.科技局,
  ]),
  ledger('区委组织部', '人才', [talentSheet, planSheet]),
  ledger('区人力社保局', '来数', [returnSheets.人力社保局]),
  ledger('区统计局', '来数', [returnSheets.统计局]),
  ledger('区府办', '审议意见和承诺', [opinionSheet, opinionItemSheet, problemSheet, commitmentSheet, milestoneSheet]),
  ledger('区科技局', '项目更正', [projectCorrections], corrected),
  ledger('区委组织部', '人才更正', [talentCorrections], corrected),
  ledger('区财政局', '决算更正', [returnCorrections], corrected),
]

export const dongtou: County = {
  folder: 'dongtou-2023',
  code: '330305',
  name: '温州市洞头区',
  shortName: '洞头区',
  level: 'county',
  parent: '3303',
  ledgers,
  letters,
  policies: [
    { file: '科创政策（2020年版）.yaml', state: 'issued' },
    { file: '科创政策（2023年版）.yaml', state: 'issued' },
    { file: '科技保险（2023年版）.yaml', state: 'issued' },
    { file: '科创政策（2024年修订草案）.yaml', state: 'draft' },
  ],
  report: {
    name: '审议意见落实情况报告',
    about: '向区人大常委会报告科技创新工作审议意见的落实情况；会议日未见于公开文本，为演示日期',
    template: '审议意见落实情况报告.md',
    paper: {
      issuer: '温州市洞头区人民政府文件',
      prefix: '演示洞政',
      signer: '示例某',
      to: '区人大常委会',
      signature: '温州市洞头区人民政府',
      printedBy: '温州市洞头区人民政府办公室',
    },
    period: '2023',
    dates: {
      cutOffOn: kept,
      finalisedOn: '2024-05-28',
      meetingOn: '2024-05-28',
      publishedOn: '2024-05-28',
    },
  },
  index: {
    model: '科技创新指数自测模型.yaml',
    data: {
      file: '各地数据（模拟）.xlsx',
      name: '90个县（市、区）2020、2022、2023年',
      source: '演示用模拟数据，不是统计数字',
      simulated: true,
    },
  },
}
