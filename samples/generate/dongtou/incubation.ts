import { registers } from '@dongjian/domains/definitions'
import { personName } from '../names.ts'
import { addDays, drawFor, termEnd } from '../random.ts'
import { sheet, type Row } from '../row.ts'
import { landedOn, teams, ventures, type Firm } from './organizations.ts'

type Tenant = Row<typeof registers.tenants>

const base = '洞头海洋生物科技示范基地'
const older = '示例海岛众创空间'

export const incubatorSheet = sheet<typeof registers.incubators>(registers.incubators, [
  {
    number: 'FH-001',
    name: older,
    kind: 'makerspace',
    operator: '示例海岛建设发展有限公司',
    professional: false,
    speciality: '海岛文创、电子商务',
    town: '北岙街道',
    openedOn: '2021-04-20',
    operatedSince: '2021-04-20',
    leaseUntil: '2026-04-19',
    workplaces: 46,
    staff: 3,
    status: 'operating',
  },
  {
    number: 'FH-002',
    name: base,
    kind: 'base',
    owner: '示例海岛建设发展有限公司',
    operator: '示例海创',
    professional: true,
    speciality: '海洋生物',
    town: '霓屿街道',
    openedOn: '2023-04-28',
    operatedSince: '2023-05-15',
    workplaces: 180,
    seedFund: '300',
    staff: 8,
    rulesNumber: '演示科〔2023〕15号',
    status: 'operating',
  },
])

export const spaceSheet = sheet<(typeof registers)['incubator-spaces']>(registers['incubator-spaces'], [
  space('FH-001-1', older, '一期', '1850', '1500', '1120', '2021-04-20'),
  space('FH-001-2', older, '二期', '900', '760', '580', '2022-08-01'),
  space('FH-002-1', base, '1号楼', '5260', '4480', '3850', '2023-04-28'),
  space('FH-002-2', base, '2号楼中试车间', '3980', '3310', '2850', '2023-10-18'),
  space('FH-002-3', base, '3号楼', '2480', '2100', '1800', '2024-03-26'),
  { ...space('FH-002-4', base, '4号楼', '6200', '5300', '4400', undefined), status: 'building' },
])

function space(
  number: string,
  incubator: string,
  name: string,
  floorArea: string,
  usableArea: string,
  incubationArea: string,
  openedOn: string | undefined,
): Row<(typeof registers)['incubator-spaces']> {
  return { number, incubator, name, floorArea, usableArea, incubationArea, openedOn, status: 'inUse' }
}

const draw = drawFor('tenants')
const sectors = ['海洋食品', '海洋生物制品', '海洋装备', '环保材料', '数字渔业']

function tenant(year: number, i: number, organization: string, venture: string, more: Tenant): Tenant {
  const signedOn =
    year === 2024 ? draw.workday('2024-01-08', '2024-05-15') : draw.workday(`${year}-05-18`, `${year}-12-20`)
  return {
    number: `RF${year}-${String(i + 1).padStart(2, '0')}`,
    incubator: year === 2022 ? older : base,
    organization,
    venture,
    founder: personName((year - 2022) * 26 + i),
    sector: sectors[i % sectors.length]!,
    appliedOn: addDays(signedOn, -draw.whole(14, 40)),
    signedOn,
    endsOn: termEnd(signedOn, 3),
    staff: draw.whole(2, 9),
    patents: draw.whole(0, 4),
    ...more,
  }
}

const movedIn = (signedOn: string, room: string): Tenant => ({
  movedInOn: addDays(signedOn, draw.whole(10, 35)),
  room,
  area: String(draw.whole(4, 22) * 15),
})

const ventureOf = (firm: Firm): string => `${firm.alias}${firm.chain === '两菜一鱼' ? '海洋食品' : '海洋装备'}项目`

// Six of 2022: one left in 2023, one graduated; ten young people at the end of 2022, eight of them at the end of 2023.
const youngOf2022 = [2, 3, 1, 2, 1, 1]
const of2022 = ventures[2022].map((firm, i): Tenant => {
  const signed = tenant(2022, i, firm.name, ventureOf(firm), { chain: firm.chain, youngTalents: youngOf2022[i]! })
  const inside = { ...signed, ...movedIn(signed.signedOn!, `${101 + i}`), reviewedOn: '2023-12-12' }
  if (i === 0) return { ...inside, leftOn: '2023-08-31', reviewedOn: undefined, status: 'left' }
  if (i === 1) return { ...inside, graduatedOn: '2023-11-30', graduationBasis: 'nationTech', status: 'graduated' }
  return { ...inside, yearIncome: String(draw.whole(20, 90) * 2), status: 'incubating' }
})

// Twenty-four of 2023 are 23 firms and a team; 35 young people. One firm signed twice: it stays one 家.
const youngOf2023 = [3, 2, 2, 1, 1, 2, 1, 1, 2, 1, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 2]
const holders2023 = [
  ...ventures[2023].map((firm) => ({ name: firm.name, venture: ventureOf(firm), chain: firm.chain as string })),
  { name: teams[2023], venture: '示例大寒海藻面膜项目', chain: '两菜一鱼' },
]
const of2023 = holders2023.map(({ name, venture, chain }, i): Tenant => {
  const signed = tenant(2023, i, name, venture, { chain, youngTalents: youngOf2023[i]! })
  const landed = landedOn[i]
  const days = landed ? { signedOn: addDays(landed, 8), appliedOn: addDays(landed, -20), registeredOn: landed } : {}
  const signedOn = days.signedOn ?? signed.signedOn!
  const all = { ...signed, ...days, endsOn: termEnd(signedOn, 3) }
  if (i >= 17) return { ...all, status: 'signed' }
  if (i === 9) return { ...all, ...movedIn(signedOn, '1-210'), leftOn: '2024-03-29', status: 'left' }
  return { ...all, ...movedIn(signedOn, `1-${201 + i}`), status: 'incubating' }
})
const second2023: Tenant = {
  ...tenant(2023, 24, ventures[2023][3]!.name, '示例春分养殖监测项目', { chain: '新能源新材料', youngTalents: 0 }),
  signedOn: '2023-12-05',
  endsOn: termEnd('2023-12-05', 3),
  status: 'signed',
}

const of2024 = [
  ...ventures[2024].map((firm, i): Tenant => {
    const signed = tenant(2024, i, firm.name, ventureOf(firm), { chain: firm.chain, youngTalents: draw.whole(0, 3) })
    const inside = i % 3 === 0 && signed.signedOn! < '2024-04'
    return {
      ...signed,
      ...(inside && movedIn(signed.signedOn!, `3-${301 + i}`)),
      status: inside ? 'incubating' : 'signed',
    }
  }),
  { ...tenant(2024, 16, teams[2024], '示例轸宿贝壳新材料项目', { youngTalents: 2 }), status: 'signed' as const },
]

// Applied for and not admitted: no tenants.
const waiting: Tenant[] = [
  {
    number: 'RF2024-S1',
    incubator: base,
    organization: '示例丙寅',
    venture: '示例丙寅养殖数据项目',
    appliedOn: '2024-05-13',
    status: 'applied',
  },
  {
    number: 'RF2023-S1',
    incubator: base,
    organization: '示例丁卯',
    venture: '示例丁卯贸易项目',
    appliedOn: '2023-09-04',
    status: 'declined',
  },
]

export const tenantSheet = sheet(registers.tenants, [...of2022, ...of2023, second2023, ...of2024, ...waiting])

export const recognitionSheet = sheet<(typeof registers)['incubator-recognitions']>(
  registers['incubator-recognitions'],
  [
    {
      number: '演示众创2022-01',
      incubator: older,
      kind: 'makerspace',
      level: 'county',
      recognizedOn: '2022-06-10',
      authority: '区科技局',
      status: 'valid',
    },
    {
      number: '演示众创2023-01',
      incubator: base,
      kind: 'makerspace',
      level: 'city',
      recognizedOn: '2023-12-18',
      validUntil: '2026-12-17',
      authority: '市科技局',
      paperNumber: '演示温科〔2023〕55号',
      status: 'valid',
    },
  ],
)
