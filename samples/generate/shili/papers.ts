import { registers } from '@dongjian/domains/definitions'
import { receive, receivedSheet, type Given } from '../received.ts'
import { sheet, type Row } from '../row.ts'

const letter = (period: string, provider: string, paper: string, serial: number, values: Given['values']) =>
  receive({
    period,
    provider,
    paper,
    paperNumber: `示例来数〔${Number(period) + 1}〕${serial}号`,
    status: period === '2023' && provider === '县财政局' ? 'flash' : 'final',
    cutOffOn: `${period}-12-31`,
    receivedOn: `${Number(period) + 1}-02-2${serial}`,
    ...(provider === '省科技厅' && { called: { indexProvincePlace: '科技创新指数进步位次（全省）' } }),
    ...(provider === '示例县银行' && { since: '2022-01-01' }),
    values,
  })

const received = [
  letter('2023', '省科技厅', '科技创新指数评价结果', 1, [
    ['innovationIndex', '96.4', ''],
    ['indexProvincePlace', '57', '位'],
    ['indexPlaceRise', '8', '位'],
    ['indexRiseProvincePlace', '21', '位'],
    ['indexRiseCityPlace', '4', '位'],
  ]),
  letter('2022', '省科技厅', '科技创新指数评价结果', 1, [
    ['innovationIndex', '91.2', ''],
    ['indexProvincePlace', '65', '位'],
  ]),
  letter('2023', '县财政局', '财政科技支出数据', 2, [
    ['fiscalTechSpending', '8642', '万元'],
    ['fiscalTechSpendingGrowth', '9.31', '%'],
    ['fiscalTechAppropriation', '8528', '万元'],
    ['recurrentSpending', '16.4', '亿元'],
  ]),
  letter('2022', '县财政局', '财政科技支出数据', 2, [['fiscalTechSpending', '7906', '万元']]),
  letter('2023', '县统计局', '研发投入统计数据', 3, [
    ['industrialRd', '2.36', '亿元'],
    ['industrialRdGrowth', '6.4', '%'],
  ]),
  letter('2022', '县统计局', '研发投入统计数据', 3, [['industrialRd', '2.21', '亿元']]),
  letter('2023', '县人力社保局', '人才引育情况', 4, [
    ['skilledTalents', '402', '人'],
    ['graduates', '988', '人'],
    ['masters', '21', '人'],
    ['doctors', '3', '人'],
  ]),
  letter('2023', '示例县银行', '科创指数贷情况', 5, [
    ['indexLoanFirms', '17', '家'],
    ['indexLoanCredit', '1.04', '亿元'],
    ['indexLoanDrawn', '3120.8', '万元'],
  ]),
]

export const returnSheet = receivedSheet(received)
export const letters = received.map(({ letter: specimen }) => specimen)

const opinion = '示例人大〔2023〕4号'

export const opinionSheet = sheet<typeof registers.opinions>(registers.opinions, [
  {
    number: opinion,
    name: '关于科技创新工作的审议意见',
    receivedOn: '2023-12-08',
    lead: '县科技局',
    dueOn: '2024-06-07',
    status: 'assigned',
  },
])

export const opinionItemSheet = sheet<(typeof registers)['opinion-items']>(registers['opinion-items'], [
  {
    code: 'SX-1',
    opinion,
    order: 1,
    wording: '提高科技投入和政策兑现效率。',
    measures: '增加财政科技支出，分两批兑现。',
    progress: '两批均已兑现。',
    figures: ['budgets.spending', 'claims.paid'],
    responsible: '县财政局',
    deadline: '2024-03-31',
    repliedOn: '2024-03-18',
    status: 'done',
  },
  {
    code: 'SX-2',
    opinion,
    order: 2,
    wording: '培育科技企业，完善孵化链条。',
    measures: '扩建双创园和茶创空间。',
    progress: '两处均已投用，企业陆续签约。',
    figures: ['incubators.newArea', 'incubators.newTenants'],
    responsible: '县科技局',
    deadline: '2024-12-31',
    status: 'underway',
  },
])

export const problemSheet = sheet<(typeof registers)['opinion-problems']>(registers['opinion-problems'], [
  {
    code: 'WT-1',
    opinion,
    name: '科技企业数量偏少',
    wording: '高新技术企业总量偏少，梯队不完整。',
    figures: ['enterprises.highTech'],
    commitments: ['CN-3', 'CN-4'],
    responsible: '县科技局',
    status: 'open',
  },
])

type Commitment = Row<typeof registers.commitments>
type Line = readonly [
  name: string,
  figure: string,
  operator: Commitment['operator'],
  target: string,
  unit: string,
  pace?: string,
]

const lines: readonly Line[] = [
  ['新增孵化面积', 'incubators.newArea', 'strive', '3000', '平方米', '3月底600；12月底3000'],
  ['新增入孵企业', 'incubators.newTenants', 'strive', '12', '家', '4月底4；12月底12'],
  ['新增高新技术企业', 'enterprises.newHighTech', 'atLeast', '2', '家', '12月底2'],
  ['新增省科技型企业', 'enterprises.newProvinceTech', 'atLeast', '6', '家', '4月底1；12月底6'],
  ['入库国家科技型企业', 'enterprises.listedNationTech', 'atLeast', '15', '家', '4月底5；12月底15'],
  ['新增省、市企业研发中心', 'enterprises.newCentres', 'orMore', '1', '家', '12月底1'],
  ['实施县级重大科研项目', 'rd-projects.countyProjects', 'orMore', '5', '项', '4月底1；12月底5'],
  ['市级以上重大科研立项', 'rd-projects.higherMajor', 'strive', '1', '项', '12月底1'],
  ['财政科技支出增长', 'budgets.spendingGrowth', 'atLeast', '8', '%'],
]

export const commitmentSheet = sheet(
  registers.commitments,
  lines.map(([name, figure, operator, target, unit, pace], i): Commitment => ({
    code: `CN-${i + 1}`,
    name,
    paper: '示例县审议意见落实情况报告',
    year: 2024,
    figure,
    operator,
    target,
    unit,
    ...(pace && { pace }),
    lead: i === 8 ? '县财政局' : '县科技局',
    deadline: '2024-12-31',
    status: 'underway',
  })),
)
