import { row } from './row.ts'

const talent = (
  as: string,
  person: string,
  grade: string,
  recognition: string,
  recognizedOn: string,
  validUntil: string | null = null,
) =>
  row('talent-recognitions', as, validUntil === null ? 'valid' : 'expired', {
    number: as,
    person,
    name: '示例',
    class: grade,
    recognition,
    recognizedOn,
    validUntil,
    year: Number(recognizedOn.slice(0, 4)),
    catalogue: '2022版',
    organization: '甲',
  })
const selection = (as: string, kind: string, status: string) =>
  row('plan-selections', as, status, {
    number: as,
    plan: '示例特支计划',
    level: 'city',
    kind,
    holder: `示例${as}`,
    organization: '甲',
    year: 2023,
  })
const qualification = (
  as: string,
  kind: string,
  recognition: string,
  recognizedOn: string,
  of = '甲',
  { status = 'valid', endedOn = null }: { status?: string; endedOn?: string | null } = {},
) =>
  row('qualifications', as, status, {
    number: as,
    organization: of,
    kind,
    recognition,
    recognizedOn,
    year: Number(recognizedOn.slice(0, 4)),
    validUntil: `${Number(recognizedOn.slice(0, 4)) + 3}-12-07`,
    endedOn,
  })

export const people = [
  talent('N1', 'X', 'e', 'first', '2023-03-01'),
  talent('N2', 'X', 'd', 'promoted', '2023-09-01'),
  talent('N3', 'Y', 'f', 'first', '2023-03-01'),
  talent('N4', 'Z', 'a', 'first', '2023-12-31'),
  talent('N5', 'W', 'e', 'first', '2022-05-01'),
  talent('N6', 'V', 'c', 'renewed', '2020-05-01', '2025-04-30'),
  talent('N7', 'U', 'c', 'renewed', '2018-05-01', '2023-04-30'),
  selection('G1', 'innovationExpert', 'selected'),
  selection('G2', 'leadingTalent', 'applied'),
  selection('G3', 'innovationTeam', 'selected'),
  qualification('GR1', 'highTech', 'first', '2023-12-08'),
  qualification('GR2', 'highTech', 'renewed', '2023-12-08', '乙'),
  qualification('GR3', 'highTech', 'first', '2019-12-08', '丙'),
  qualification('GR4', 'highTech', 'first', '2022-12-08', '大学', { status: 'movedOut', endedOn: '2026-02-01' }),
  qualification('GR5', 'highTech', 'first', '2022-12-08', '团队', { status: 'revoked', endedOn: '2023-06-30' }),
  qualification('SK1', 'provinceTech', 'first', '2023-11-01', '乙'),
  qualification('GK1', 'nationTech', 'renewed', '2023-05-01'),
  qualification('GK2', 'nationTech', 'first', '2022-05-01'),
  qualification('YF1', 'cityCentre', 'first', '2023-05-01'),
  qualification('YF2', 'provinceCentre', 'first', '2023-10-01'),
]
