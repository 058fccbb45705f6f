import type { Letter } from '../letter.ts'
import { receive, receivedSheet, type Given } from '../received.ts'

type Values = Given['values']

const index = (year: number, values: Values) =>
  receive({
    period: String(year),
    provider: '省科技厅',
    paper: `${year}年度县（市、区）科技创新指数评价结果`,
    paperNumber: `演示科统〔${year + 1}〕4号`,
    basis: `评价年度${year}年，数据年度${year - 1}年，固定基期为100；来文称“进步位次”，未写明按水平还是按进步幅度排位`,
    called: { indexProvincePlace: '科技创新指数进步位次（全省）' },
    status: 'final',
    cutOffOn: `${year}-12-31`,
    publishedOn: `${year + 1}-04-18`,
    receivedOn: `${year + 1}-04-22`,
    values,
  })

const fiscal = (period: string, status: Given['status'], cutOffOn: string, receivedOn: string, values: Values) =>
  receive({
    period,
    provider: '区财政局',
    paper: `关于提供${period.slice(0, 4)}年财政科技支出数据的函`,
    paperNumber: `演示洞财函〔${receivedOn.slice(0, 4)}〕${Number(receivedOn.slice(5).replace('-', ''))}号`,
    basis: '区本级206类科学技术支出；快报为执行数，最终为决算数',
    status,
    cutOffOn,
    receivedOn,
    values,
  })

const statistics = (period: string, status: Given['status'], cutOffOn: string, receivedOn: string, values: Values) =>
  receive({
    period,
    provider: '区统计局',
    paper: `关于反馈${period}年研发投入统计数据的函`,
    paperNumber: `演示洞统函〔${receivedOn.slice(0, 4)}〕${Number(receivedOn.slice(5).replace('-', ''))}号`,
    basis: '规模以上工业企业研发费用，增幅按可比口径计算',
    status,
    cutOffOn,
    receivedOn,
    values,
  })

const people = (year: number, values: Values) =>
  receive({
    period: String(year),
    provider: '区人力社保局',
    paper: `${year}年人才引育情况统计表`,
    paperNumber: `演示洞人社统〔${year + 1}〕2号`,
    basis: '当年新增取得证书的技能人才；当年引进和培育的大学生、硕士、博士，来文未写明后两项是否已含在大学生数中',
    status: 'final',
    cutOffOn: `${year}-12-31`,
    receivedOn: `${year + 1}-01-23`,
    values,
  })

const indexLoans = (period: string, cutOffOn: string, receivedOn: string, values: Values) =>
  receive({
    period,
    since: '2021-03-01',
    provider: '示例银行洞头支行',
    paper: '“科创指数贷”业务情况报送表',
    paperNumber: `演示行报〔${receivedOn.slice(0, 4)}〕${Number(receivedOn.slice(5).replace('-', ''))}号`,
    basis: '各合作银行汇总，自2021年3月1日起累计，含已结清',
    status: 'final',
    cutOffOn,
    receivedOn,
    values,
  })

const ofIndex = [
  index(2021, [
    ['innovationIndex', '109.4', ''],
    ['indexProvincePlace', '87', '位'],
  ]),
  index(2022, [
    ['innovationIndex', '118.7', ''],
    ['indexProvincePlace', '86', '位'],
    ['indexPlaceRise', '1', '位'],
    ['indexRiseProvincePlace', '61', '位'],
    ['indexRiseCityPlace', '9', '位'],
  ]),
  index(2023, [
    ['innovationIndex', '150.6', ''],
    ['indexProvincePlace', '30', '位'],
    ['indexPlaceRise', '56', '位'],
    ['indexRiseProvincePlace', '2', '位'],
    ['indexRiseCityPlace', '1', '位'],
  ]),
]

const ofFinance = [
  fiscal('2021', 'final', '2021-12-31', '2022-07-15', [['fiscalTechSpending', '10530', '万元']]),
  fiscal('2022', 'final', '2022-12-31', '2023-07-14', [
    ['fiscalTechSpending', '11163', '万元'],
    ['fiscalTechSpendingGrowth', '6.01', '%'],
    ['fiscalTechAppropriation', '11095', '万元'],
    ['recurrentSpending', '14.6', '亿元'],
  ]),
  fiscal('2023', 'flash', '2023-12-31', '2024-01-19', [
    ['fiscalTechSpending', '1.2909', '亿元'],
    ['fiscalTechSpendingGrowth', '15.64', '%'],
    ['fiscalTechAppropriation', '12865', '万元'],
    ['recurrentSpending', '15.5', '亿元'],
  ]),
  fiscal('2023-01~04', 'final', '2023-04-30', '2023-05-12', [['fiscalTechSpending', '3036', '万元']]),
  fiscal('2024-01~04', 'flash', '2024-04-30', '2024-05-14', [
    ['fiscalTechSpending', '3480', '万元'],
    ['fiscalTechSpendingGrowth', '14.62', '%'],
  ]),
]

const ofStatistics = [
  statistics('2021', 'final', '2021-12-31', '2022-10-21', [['industrialRd', '12375', '万元']]),
  statistics('2022', 'final', '2022-12-31', '2023-10-20', [
    ['industrialRd', '13390', '万元'],
    ['industrialRdGrowth', '8.2', '%'],
    ['rdIntensity', '1.86', '%'],
  ]),
  statistics('2023', 'preliminary', '2023-12-31', '2024-02-27', [
    ['industrialRd', '1.47', '亿元'],
    ['industrialRdGrowth', '10', '%'],
  ]),
]

const ofPeople = [
  people(2022, [
    ['skilledTalents', '1208', '人'],
    ['graduates', '1873', '人'],
    ['masters', '46', '人'],
    ['doctors', '1', '人'],
  ]),
  people(2023, [
    ['skilledTalents', '1351', '人'],
    ['graduates', '2065', '人'],
    ['masters', '54', '人'],
    ['doctors', '2', '人'],
  ]),
]

const ofBanks = [
  indexLoans('2022', '2022-12-31', '2023-01-13', [
    ['indexLoanFirms', '25', '家'],
    ['indexLoanCredit', '1.78', '亿元'],
    ['indexLoanDrawn', '4480', '万元'],
  ]),
  indexLoans('2023', '2023-12-31', '2024-01-12', [
    ['indexLoanFirms', '39', '家'],
    ['indexLoanCredit', '2.92', '亿元'],
    ['indexLoanDrawn', '7715.5', '万元'],
  ]),
  indexLoans('2024-Q1', '2024-03-31', '2024-04-11', [
    ['indexLoanFirms', '43', '家'],
    ['indexLoanCredit', '3.21', '亿元'],
    ['indexLoanDrawn', '8640', '万元'],
  ]),
]

const contracts = [2022, 2023].map((year) =>
  receive({
    period: String(year),
    provider: '市科技局',
    paper: `${year}年技术合同认定登记情况`,
    paperNumber: `演示温科合同〔${year + 1}〕1号`,
    status: 'final',
    cutOffOn: `${year}-12-31`,
    receivedOn: `${year + 1}-01-30`,
    values: [['technologyContracts', year === 2022 ? '3.14' : '4.07', '亿元']],
  }),
)

/** 来数 by the department whose workbook brings them in. */
export const returnSheets = {
  科技局: receivedSheet([...ofIndex, ...contracts]),
  财政局: receivedSheet(ofFinance),
  统计局: receivedSheet(ofStatistics),
  人力社保局: receivedSheet(ofPeople),
  金融工作中心: receivedSheet(ofBanks),
}

/** 决算 in June: the final amount replaces the first one. */
export const settled2023 = fiscal('2023', 'final', '2023-12-31', '2024-06-07', [
  ['fiscalTechSpending', '12947', '万元'],
  ['fiscalTechSpendingGrowth', '15.98', '%'],
])

export const letters: readonly Letter[] = [
  ...ofIndex,
  ...contracts,
  ...ofFinance,
  ...ofStatistics,
  ...ofPeople,
  ...ofBanks,
  settled2023,
].map(({ letter }) => letter)
