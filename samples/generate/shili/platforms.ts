import { registers } from '@dongjian/domains/definitions'
import { sheet, type Row } from '../row.ts'

export const incubatorSheet = sheet<typeof registers.incubators>(registers.incubators, [
  {
    number: 'FH-1',
    name: '示例县双创园',
    kind: 'incubator',
    operator: '示例溪流',
    professional: true,
    town: '城关镇',
    openedOn: '2020-09-01',
    workplaces: 90,
    status: 'operating',
  },
  {
    number: 'FH-2',
    name: '示例县茶创空间',
    kind: 'makerspace',
    operator: '示例海燕',
    professional: false,
    town: '河口镇',
    openedOn: '2022-05-20',
    workplaces: 40,
    status: 'operating',
  },
])

export const spaceSheet = sheet<(typeof registers)['incubator-spaces']>(registers['incubator-spaces'], [
  {
    number: 'FH-1-1',
    incubator: 'FH-1',
    name: '一期',
    floorArea: '4200',
    incubationArea: '3300',
    openedOn: '2020-09-01',
    status: 'inUse',
  },
  {
    number: 'FH-1-2',
    incubator: 'FH-1',
    name: '二期',
    floorArea: '2600',
    incubationArea: '1650.5',
    openedOn: '2023-03-15',
    status: 'inUse',
  },
  {
    number: 'FH-2-1',
    incubator: 'FH-2',
    name: '扩建',
    floorArea: '700',
    incubationArea: '499.5',
    openedOn: '2023-10-09',
    status: 'inUse',
  },
  {
    number: 'FH-2-2',
    incubator: 'FH-2',
    name: '晒青棚',
    floorArea: '900',
    incubationArea: '600',
    openedOn: '2024-02-26',
    status: 'inUse',
  },
])

type Tenant = Row<typeof registers.tenants>
const tenant = (
  i: number,
  organization: string,
  signedOn: string,
  youngTalents: number,
  more: Tenant = {},
): Tenant => ({
  number: `RF-${String(i).padStart(2, '0')}`,
  incubator: i % 3 === 0 ? 'FH-2' : 'FH-1',
  organization,
  venture: `${organization}创业项目`,
  signedOn,
  endsOn: `${Number(signedOn.slice(0, 4)) + 3}${signedOn.slice(4)}`,
  youngTalents,
  ...(more.status !== 'signed' && { movedInOn: `${signedOn.slice(0, 8)}28`, room: `${100 + i}`, area: '60' }),
  status: 'incubating',
  ...more,
})

export const tenantSheet = sheet(registers.tenants, [
  tenant(1, '示例溪流', '2022-03-10', 3),
  tenant(2, '示例木棉', '2022-08-22', 4, { leftOn: '2023-10-31', status: 'left' }),
  ...['示例石斑', '示例贝母', '示例松针', '示例竹影', '示例灯塔', '示例渔火', '示例风帆'].map((organization, i) =>
    tenant(11 + i, organization, `2023-0${i + 2}-14`, [3, 2, 1, 3, 2, 2, 2][i]!, i > 4 ? { status: 'signed' } : {}),
  ),
  tenant(21, '示例潮汐', '2024-03-05', 1, { status: 'signed' }),
])

export const recognitionSheet = sheet<(typeof registers)['incubator-recognitions']>(
  registers['incubator-recognitions'],
  [
    {
      number: 'RD-1',
      incubator: 'FH-1',
      kind: 'makerspace',
      level: 'city',
      recognizedOn: '2023-06-19',
      status: 'valid',
    },
    {
      number: 'RD-2',
      incubator: 'FH-2',
      kind: 'makerspace',
      level: 'city',
      recognizedOn: '2023-12-11',
      status: 'valid',
    },
  ],
)

type Centre = Row<(typeof registers)['transfer-centres']>
const centre = (number: string, institution: string, signedOn: string): Centre => ({
  number,
  name: `示例县—${institution}技转中心`,
  institution,
  signedOn,
  status: 'operating',
})

export const centreSheet = sheet(registers['transfer-centres'], [
  centre('JZ-1', '示例农业大学', '2021-07-01'),
  centre('JZ-2', '示例机械研究院', '2023-04-20'),
])

type Activity = Row<typeof registers.events>
const activity = (i: number, name: string, kind: Activity['kind'], heldOn: string): Activity => ({
  number: `HD-${i}`,
  name,
  kind,
  heldOn,
  host: '县科技局',
  status: 'held',
})

export const eventSheet = sheet(registers.events, [
  activity(1, '茶产业成果对接会', 'matching', '2023-04-12'),
  activity(2, '农机院企对接会', 'matching', '2023-08-17'),
  activity(3, '中药材成果推介会', 'matching', '2023-11-22'),
  activity(4, '科技下乡', 'popularization', '2023-05-10'),
  activity(5, '茶机具对接会', 'matching', '2022-06-15'),
])

type Outcome = Row<typeof registers.outcomes>
const outcome = (i: number, importedOn: string, status: Outcome['status']): Outcome => ({
  number: `CG-${String(i).padStart(2, '0')}`,
  name: `示例成果${i}号`,
  owner: i % 2 === 0 ? '示例农业大学' : '示例机械研究院',
  centre: i % 2 === 0 ? 'JZ-1' : 'JZ-2',
  importedOn,
  status,
})

export const outcomeSheet = sheet(registers.outcomes, [
  ...Array.from({ length: 13 }, (_, i) =>
    outcome(i + 1, `2023-${i < 6 ? '06-16' : '11-22'}`, i < 4 ? 'landed' : 'offered'),
  ),
  outcome(14, '2023-11-22', 'withdrawn'),
  outcome(15, '2022-07-08', 'landed'),
])

type Landing = Row<typeof registers.landings>
const landing = (i: number, outcomeNumber: string, firm: string, landedOn: string, amount: string): Landing => ({
  number: `ZH-${i}`,
  name: `成果转化项目${i}`,
  outcome: outcomeNumber,
  firm,
  mode: 'licence',
  amount,
  landedOn,
  status: 'landed',
})

export const landingSheet = sheet(registers.landings, [
  ...['示例海燕', '示例礁石', '示例贝母', '示例石斑'].map((firm, i) =>
    landing(i + 1, `CG-0${i + 1}`, firm, `2023-0${i + 6}-28`, `${12 + i * 7.5}`),
  ),
  landing(5, 'CG-15', '示例竹影', '2023-02-17', '9.6'),
])

type Award = Row<typeof registers.awards>
const award = (number: string, name: string, kind: Award['kind'], level: Award['level'], more: Award): Award => ({
  number,
  name,
  kind,
  level,
  year: 2023,
  awardedOn: '2023-12-29',
  authority: level === 'province' ? '省级评定机关' : '市级评定机关',
  status: 'awarded',
  ...more,
})

export const awardSheet = sheet(registers.awards, [
  award('HJ-1', '山地采茶装备', 'scienceProgress', 'province', { grade: 'third', organization: '示例礁石' }),
  award('HJ-2', '示例茶渣材料项目', 'contest', 'city', { grade: 'third' }),
  award('HJ-3', '示例药材溯源项目', 'contest', 'city', { grade: 'third' }),
  award('HJ-4', '示例竹材染色项目', 'contest', 'city', { grade: 'third' }),
  award('HJ-5', '创新深化', 'appraisal', 'province', { rating: 'four' }),
])
