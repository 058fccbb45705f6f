import type { County } from '../county.ts'
import type { Ledger, Sheet } from '../row.ts'
import { exclusionSheet, firmYearSheet, ownerSheet } from './firm-years.ts'
import { claimSheet, clauseSheet, loanSheet, paymentSheet, policySheet } from './money.ts'
import { organizationSheet } from './organizations.ts'
import { commitmentSheet, letters, opinionItemSheet, opinionSheet, problemSheet, returnSheet } from './papers.ts'
import {
  agreementSheet,
  landedSheet,
  partnershipSheet,
  planSheet,
  postingSheet,
  resultSheet,
  talentSheet,
} from './people.ts'
import {
  awardSheet,
  centreSheet,
  eventSheet,
  incubatorSheet,
  landingSheet,
  outcomeSheet,
  recognitionSheet,
  spaceSheet,
  tenantSheet,
} from './platforms.ts'
import { challengeSheet, fundingSheet, projectSheet, qualificationSheet } from './projects.ts'

const ledger = (department: string, name: string, sheets: readonly Sheet[]): Ledger => ({
  file: `${department}-${name}.xlsx`,
  department,
  ledgerDay: '2024-03-15',
  sheets,
})

/** A county that exists nowhere: other numbers for the same registers, so that nothing is written around one county. */
export const shili: County = {
  folder: 'shili-2023',
  code: '439901',
  name: '示例县',
  shortName: '示例县',
  level: 'county',
  parent: '4399',
  ledgers: [
    ledger('县科技局', '单位主体', [organizationSheet]),
    ledger('县科技局', '项目和政策', [
      qualificationSheet,
      challengeSheet,
      projectSheet,
      fundingSheet,
      policySheet,
      clauseSheet,
      loanSheet,
      claimSheet,
      paymentSheet,
    ]),
    ledger('县科技局', '企业年度情况', [ownerSheet, firmYearSheet, exclusionSheet]),
    ledger('县科技局', '平台人才和成果', [
      incubatorSheet,
      spaceSheet,
      tenantSheet,
      recognitionSheet,
      talentSheet,
      planSheet,
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
    ]),
    ledger('县科技局', '来数和督办', [returnSheet, opinionSheet, opinionItemSheet, problemSheet, commitmentSheet]),
  ],
  letters,
  policies: [],
  report: {
    name: '审议意见落实情况报告',
    about: '示例县的落实情况报告',
    template: '审议意见落实情况报告.md',
    paper: {
      issuer: '示例县人民政府文件',
      prefix: '示例政',
      signer: '示例某',
      to: '县人大常委会',
      signature: '示例县人民政府',
      printedBy: '示例县人民政府办公室',
    },
    period: '2023',
    dates: { cutOffOn: '2024-03-15', finalisedOn: '2024-03-22', meetingOn: '2024-03-29', publishedOn: '2024-04-02' },
  },
}
