import { row } from './row.ts'

const tenant = (as: string, organization: string, status: string, signedOn: string | null, youngTalents: string) =>
  row('tenants', as, status, {
    number: as,
    incubator: '基地',
    organization,
    venture: `示例${as}`,
    signedOn,
    youngTalents,
    ...(status === 'left' && { leftOn: '2023-11-30', movedInOn: '2023-02-01' }),
    ...(status === 'incubating' && { movedInOn: '2024-01-10' }),
    ...(status === 'graduated' && { movedInOn: '2022-02-01', graduatedOn: '2023-10-01' }),
  })
const space = (as: string, status: string, incubationArea: string, openedOn: string | null) =>
  row('incubator-spaces', as, status, { number: as, incubator: '基地', name: `示例${as}`, incubationArea, openedOn })

export const incubation = [
  row('incubators', '基地', 'operating', { number: 'K1', name: '示例基地', kind: 'base', openedOn: '2022-01-01' }),
  space('S1', 'inUse', '1000.5', '2022-01-01'),
  space('S2', 'inUse', '2000.5', '2023-06-01'),
  space('S3', 'building', '9000', null),
  tenant('E1', '甲', 'signed', '2023-02-01', '3'),
  tenant('E2', '甲', 'incubating', '2023-03-01', '4'),
  tenant('E3', '团队', 'signed', '2023-12-31', '2'),
  tenant('E4', '乙', 'left', '2023-01-15', '8'),
  tenant('E5', '丙', 'graduated', '2022-01-15', '5'),
  tenant('E6', '丙', 'applied', null, '9'),
  row('incubator-recognitions', '空间', 'valid', {
    number: 'RD1',
    incubator: '基地',
    kind: 'makerspace',
    level: 'city',
    recognizedOn: '2023-08-01',
  }),
]
