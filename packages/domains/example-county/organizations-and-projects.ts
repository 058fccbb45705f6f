import type { Values } from '@dongjian/kernel/store'
import { row } from './row.ts'

const organization = (as: string, kind: string, aliases: string[] = []) =>
  row('organizations', as, 'active', {
    code: `LS-${as}`,
    name: `示例${as}`,
    kind,
    aliases,
    establishedOn: '2010-01-01',
    aboveScale: as === '甲',
    aboveScaleSince: as === '甲' ? '2022-01-01' : null,
  })

export const organizations = [
  organization('甲', 'firm', ['甲公司']),
  organization('乙', 'firm'),
  organization('丙', 'firm'),
  organization('团队', 'team'),
  organization('大学', 'university'),
  organization('银行', 'bank'),
  organization('机关', 'government'),
]

const project = (as: string, level: string, programme: string, approvedOn: string | null, more: Values = {}) =>
  row('rd-projects', as, String(more['status'] ?? 'contracted'), {
    number: as,
    name: `示例项目${as}`,
    level,
    programme,
    approvedOn,
    year: Number(approvedOn?.slice(0, 4) ?? 2023),
    lead: '甲',
    major: false,
    approvedFunding: '0',
    selfFunding: '0',
    ...Object.fromEntries(Object.entries(more).filter(([name]) => name !== 'status')),
  })
const funding = (of: string, year: number, status: string, paid: string | null, paidOn: string | null) =>
  row('rd-project-funding', `${of}-${year}`, status, { project: of, year, paid, paidOn })

export const projects = [
  project('P1', 'county', 'keyRd', '2023-03-01', { approvedFunding: '1000000', selfFunding: '3000000' }),
  // Founded in the year and stopped later: it still was founded.
  project('P2', 'county', 'keyRd', '2023-12-31', {
    status: 'terminated',
    approvedFunding: '500000',
    selfFunding: '1200000',
  }),
  project('P3', 'county', 'keyRd', '2022-12-31', { approvedFunding: '400000', selfFunding: '400000' }),
  project('P4', 'county', 'keyRd', null, { status: 'applied' }),
  project('P5', 'county', 'openBid', '2023-05-01', { major: true }),
  project('P6', 'city', 'openBid', '2023-05-01', { major: true }),
  project('P7', 'province', 'vanguard', '2023-05-01', { major: true }),
  funding('P1', 2023, 'paid', '600000', '2023-05-01'),
  funding('P3', 2023, 'settled', '200000', '2023-06-01'),
  funding('P1', 2024, 'planned', null, null),
  funding('P2', 2023, 'withdrawn', '50000', '2023-07-01'),
  funding('P2', 2024, 'cancelled', null, null),
  funding('P6', 2023, 'paid', '300000', '2023-06-01'),
]
