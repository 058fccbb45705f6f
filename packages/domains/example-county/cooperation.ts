import { row } from './row.ts'

const posting = (as: string, kind: string, level: string, endsOn: string, status?: string) =>
  row('commissioner-postings', as, status ?? (endsOn < '2024' ? 'ended' : 'posted'), {
    number: as,
    name: `示例${as}`,
    kind,
    level,
    postedOn: '2022-06-01',
    endsOn,
  })
const agreement = (as: string, firm: string, signedOn: string, kind = 'techDeputy') =>
  row('agreements', as, 'signed', { number: as, name: `示例协议${as}`, kind, firm, signedOn })
const result = (as: string, host: string, kind: string, expectedGain: string, status = 'underway') =>
  row('joint-results', as, status, {
    number: as,
    name: `示例成果${as}`,
    kind,
    host,
    startedOn: '2023-05-01',
    expectedGain,
    ...(status === 'realized' && { realizedGain: '700', realizedOn: '2023-12-01' }),
  })

export const cooperation = [
  posting('T1', 'team', 'province', '2024-05-31'),
  posting('T2', 'team', 'province', '2023-12-31'),
  posting('T3', 'individual', 'city', '2024-05-31'),
  posting('T4', 'team', 'province', '2026-01-31', 'recalled'),
  agreement('A1', '甲', '2023-01-01'),
  agreement('A2', '甲', '2023-02-01'),
  agreement('A3', '乙', '2023-03-01'),
  agreement('A4', '丙', '2022-03-01'),
  agreement('A5', '丙', '2023-03-01', 'threeParty'),
  result('R1', '甲', 'newProduct', '5000000'),
  result('R2', '甲', 'newProduct', '3400000.50', 'realized'),
  result('R3', '甲', 'newProduct', '9', 'stopped'),
  result('R4', '乙', 'pilot', '12000000'),
  row('partnerships', '合作', 'inForce', {
    number: 'H1',
    name: '示例合作',
    institution: '大学',
    signedOn: '2023-01-01',
  }),
  row('landed-firms', '落地', 'operating', { firm: '丙', partnership: '合作', establishedOn: '2023-07-01' }),
]
