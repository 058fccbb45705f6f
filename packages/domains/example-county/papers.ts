import { row } from './row.ts'

const given = (item: string, period: string, value: string, unit: string | null) =>
  row('returns', `${item} ${period}`, 'final', {
    item,
    period,
    value,
    unit,
    provider: '机关',
    paper: '示例来文',
    receivedOn: '2024-03-01',
    cutOffOn: `${period}-12-31`,
  })
const item = (as: string, status: string, figures: readonly string[] = []) =>
  row('opinion-items', as, status, {
    code: as,
    opinion: '意见',
    wording: '示例意见',
    responsible: '机关',
    progress: '示例进展。',
    figures,
  })
const promise = (as: string, status: string) =>
  row('commitments', as, status, {
    code: as,
    name: `示例承诺${as}`,
    paper: '示例报告',
    year: 2024,
    lead: '机关',
    deadline: '2024-12-31',
  })

export const papers = [
  given('fiscalTechSpending', '2023', '1.2909', '亿元'),
  given('fiscalTechSpending', '2022', '11163', '万元'),
  given('fiscalTechSpendingGrowth', '2023', '15.64', '%'),
  given('fiscalTechAppropriation', '2023', '12909', '万元'),
  given('recurrentSpending', '2023', '15.55', '亿元'),
  given('innovationIndex', '2023', '150.6', null),
  given('indexProvincePlace', '2023', '30', '位'),
  given('indexProvincePlace', '2022', '86', '位'),
  given('indexPlaceRise', '2023', '56', '位'),
  row('opinions', '意见', 'assigned', {
    number: '示例审议〔2023〕1号',
    name: '示例意见',
    receivedOn: '2023-10-01',
    lead: '机关',
  }),
  item('YJ1', 'done', ['rd-projects.fiscalFunding', 'enterprises.newHighTech']),
  item('YJ2', 'longTerm'),
  item('YJ3', 'underway'),
  promise('CN1', 'closed'),
  promise('CN2', 'underway'),
  promise('CN3', 'dropped'),
]
