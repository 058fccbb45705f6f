import { registers } from '@dongjian/domains/definitions'
import { sheet, type Row } from '../row.ts'

type FirmYear = Row<(typeof registers)['firm-years']>

const firmYear = (organization: string, year: number, revenue: string, staff: number, more: FirmYear): FirmYear => ({
  organization,
  year,
  revenue,
  staff,
  loanInterestPaid: '0',
  technologyContractPaid: '0',
  source: 'firm',
  authorized: true,
  verifiedOn: `${year + 1}-03-08`,
  status: 'verified',
  ...more,
})
const rd = (rdAccounting: string, rdDeductible: string, rdHighTech?: string): FirmYear => ({
  rdAccounting,
  rdDeductible,
  ...(rdHighTech && { rdHighTech }),
})

export const firmYearSheet = sheet(registers['firm-years'], [
  firmYear('示例礁石', 2022, '16380.5', 212, { techStaff: 31, ...rd('1052.3', '986.4', '1011.7'), source: 'audit' }),
  firmYear('示例礁石', 2023, '17841.2', 220, { techStaff: 34, ...rd('1130', '1066.25', '1088'), source: 'audit' }),
  firmYear('示例潮汐', 2022, '13205', 164, { techStaff: 22, ...rd('921.6', '885', '903.4'), source: 'audit' }),
  firmYear('示例海燕', 2022, '7912.4', 96, { techStaff: 9, ...rd('503.2', '468'), source: 'tax' }),
  firmYear('示例贝母', 2022, '4120', 58, { techStaff: 8, ...rd('361.5', '345', '352.1') }),
  // Below 3 %, and one that has not said.
  firmYear('示例灯塔', 2022, '9630', 121, { techStaff: 7, ...rd('212', '201.9'), technologyContractPaid: '36' }),
  firmYear('示例竹影', 2023, '1516.8', 27, {
    techStaff: 2,
    verifiedOn: undefined,
    returnReason: '没有填报研发费用',
    status: 'returned',
  }),
])

const owners = { landUse: '县自然资源局', environment: '县生态环境局' } as const
export const ownerSheet = sheet<typeof registers.organizations>(
  registers.organizations,
  Object.values(owners).map((name, i) => ({ code: `LS-JG-0${8 + i}`, name, kind: 'government', status: 'active' })),
)

export const exclusionSheet = sheet<(typeof registers)['policy-exclusions']>(registers['policy-exclusions'], [
  {
    number: 'MD2023-1',
    organization: '示例风帆',
    kind: 'landUse',
    provider: owners.landUse,
    paper: '2022年度亩均效益综合评价D类企业名单',
    paperNumber: '示例自然资〔2023〕12号',
    startsOn: '2023-06-30',
    status: 'inEffect',
  },
  {
    number: 'MD2022-1',
    organization: '示例竹影',
    kind: 'environment',
    provider: owners.environment,
    paper: '环境违法企业名单抄告单',
    startsOn: '2022-02-18',
    liftedOn: '2023-02-17',
    status: 'lifted',
  },
])
