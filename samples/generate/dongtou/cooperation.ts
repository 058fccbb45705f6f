import { registers } from '@dongjian/domains/definitions'
import { personName } from '../names.ts'
import { termEnd } from '../random.ts'
import { sheet, type Row } from '../row.ts'
import { firms, landedOn, ventures } from './organizations.ts'

type Posting = Row<(typeof registers)['commissioner-postings']>

const firm = (i: number): string => firms[i]!.name

const posting = (number: string, name: string, level: Posting['level'], postedOn: string, more: Posting): Posting => ({
  number,
  name,
  level,
  kind: 'individual',
  postedOn,
  endsOn: termEnd(postedOn, 2),
  requiredDays: 60,
  status: 'posted',
  ...more,
})
const ended = (number: string, name: string, level: Posting['level'], more: Posting): Posting =>
  posting(number, name, level, '2021-08-30', { servedDays: 128, assessment: 'qualified', status: 'ended', ...more })

export const postingSheet = sheet(registers['commissioner-postings'], [
  posting('TP2023-01', '浙江工商大学特派员团队', 'province', '2023-03-20', {
    kind: 'team',
    institution: '浙江工商大学',
    members: 6,
    speciality: '海洋食品加工',
    host: '星贝公司',
    servedDays: 71,
  }),
  posting('TP2023-02', '示例海水养殖特派员团队', 'province', '2023-03-20', {
    kind: 'team',
    institution: '示例海洋大学',
    leader: personName(70),
    members: 5,
    speciality: '海水养殖',
    host: firm(2),
    town: firms[2]!.town,
    servedDays: 64,
    assessment: 'qualified',
  }),
  posting('TP2023-11', '温农科院特派员', 'city', '2023-04-10', {
    institution: '温农科院',
    host: '金海蕴公司',
    servedDays: 52,
  }),
  ...[4, 7, 12].map((host, i) =>
    posting(`TP2023-1${i + 2}`, personName(71 + i), 'city', '2023-04-10', {
      institution: i === 1 ? '示例水产研究所' : '示例工程学院',
      professionalTitle: i === 0 ? '研究员' : '副研究员',
      speciality: ['藻类育苗', '海产品加工', '病害防控'][i]!,
      host: firm(host),
      town: firms[host]!.town,
      servedDays: 48 + i * 7,
      assessment: i === 0 ? 'excellent' : 'qualified',
    }),
  ),
  ...[8, 13].map((host, i) =>
    posting(`TP2023-3${i + 1}`, personName(75 + i), 'county', '2023-05-08', {
      host: firm(host),
      town: firms[host]!.town,
    }),
  ),
  ended('TP2021-01', '示例藻类育种特派员团队', 'province', {
    kind: 'team',
    institution: '示例海洋大学',
    host: firm(0),
    members: 4,
  }),
  ...[3, 6, 9].map((host, i) =>
    ended(`TP2021-1${i + 1}`, personName(78 + i), 'city', { institution: '示例水产研究所', host: firm(host) }),
  ),
  posting('TP2024-11', personName(82), 'city', '2024-03-18', { institution: '示例工程学院', host: firm(18) }),
])

type Agreement = Row<typeof registers.agreements>

const techDeputy = (number: string, by: string, signedOn: string, more: Agreement = {}): Agreement => ({
  number,
  name: `${by}“科技副总”合作协议`,
  kind: 'techDeputy',
  firm: by,
  position: '科技副总',
  signedOn,
  startsOn: signedOn,
  endsOn: termEnd(signedOn, 2),
  conflictDeclared: true,
  status: 'inForce',
  ...more,
})

export const agreementSheet = sheet(registers.agreements, [
  techDeputy('FZ2023-01', '瓯越交建', '2023-08-16'),
  techDeputy('FZ2023-02', '星贝海藻', '2023-08-16'),
  techDeputy('FZ2023-03', '佳海食品', '2023-10-12'),
  techDeputy('FZ2022-01', firm(19), '2022-07-08', {
    expert: personName(84),
    institution: '示例工程学院',
    servedDays: 96,
  }),
  techDeputy('FZ2022-02', firm(19), '2022-11-15', {
    expert: personName(85),
    institution: '示例海洋大学',
    servedDays: 41,
  }),
  techDeputy('FZ2024-01', firm(22), '2024-03-05', { expert: personName(86), institution: '示例工程学院' }),
  techDeputy('FZ2024-02', firm(36), '2024-04-23', { expert: personName(87), institution: '示例海洋大学' }),
  {
    number: 'SF2023-01',
    name: '特派员团队三方服务协议',
    kind: 'threeParty',
    firm: firm(2),
    posting: 'TP2023-02',
    signedOn: '2023-04-18',
    status: 'signed',
  },
  {
    number: 'SF2023-02',
    name: '藻类育苗特派员三方服务协议',
    kind: 'threeParty',
    firm: firm(4),
    posting: 'TP2023-12',
    signedOn: '2023-05-06',
    status: 'signed',
  },
  {
    number: 'LH2023-01',
    name: '海藻新食品联合研发协议',
    kind: 'jointResearch',
    firm: '星贝公司',
    institution: '浙江工商大学',
    signedOn: '2023-04-25',
    status: 'signed',
  },
])

type Result = Row<(typeof registers)['joint-results']>

const product = (number: string, name: string, startedOn: string, expectedGain: string): Result => ({
  number,
  name,
  kind: 'newProduct',
  host: '星贝公司',
  posting: 'TP2023-01',
  agreement: 'LH2023-01',
  startedOn,
  expectedGain,
  expectedBasis: '企业书面测算（演示）',
  status: 'underway',
})

export const resultSheet = sheet<(typeof registers)['joint-results']>(registers['joint-results'], [
  product('CG2023-01', '海藻新食品一号（演示）', '2023-05-04', '345'),
  product('CG2023-02', '海藻新食品二号（演示）', '2023-06-12', '287.5'),
  product('CG2023-03', '海藻新食品三号（演示）', '2023-09-05', '227.5'),
  {
    number: 'CG2023-11',
    name: '羊栖菜多糖提取中试示范',
    kind: 'pilot',
    host: '金海蕴公司',
    posting: 'TP2023-11',
    startedOn: '2023-06-26',
    expectedGain: '1080',
    expectedBasis: '企业书面测算（演示）',
    status: 'underway',
  },
  {
    number: 'CG2023-12',
    name: '大黄鱼抗寒苗种',
    kind: 'newVariety',
    host: firm(2),
    posting: 'TP2023-02',
    startedOn: '2023-05-22',
    expectedGain: '160',
    status: 'stopped',
  },
  {
    number: 'CG2022-01',
    name: '紫菜酱新品',
    kind: 'newProduct',
    host: firm(0),
    posting: 'TP2021-01',
    startedOn: '2022-04-12',
    completedOn: '2023-02-28',
    expectedGain: '210',
    realizedGain: '183.6',
    realizedOn: '2024-01-22',
    status: 'realized',
  },
])

const partner = '浙江工商大学教授创业团队与温州副食品协会战略合作'
export const partnershipSheet = sheet<typeof registers.partnerships>(registers.partnerships, [
  {
    number: 'HZ2023-01',
    name: partner,
    institution: '浙江工商大学',
    party: '温州副食品协会',
    team: '教授创业团队',
    signedOn: '2023-05-16',
    content: '食品精深加工成果落地',
    status: 'inForce',
  },
  {
    number: 'HZ2022-01',
    name: '示例海洋大学校地合作协议',
    institution: '示例海洋大学',
    party: '区科技局',
    signedOn: '2022-06-21',
    endsOn: '2025-06-20',
    status: 'inForce',
  },
])

export const landedSheet = sheet(registers['landed-firms'], [
  ...landedOn.map((establishedOn, i) => ({
    firm: ventures[2023][i]!.name,
    partnership: partner,
    sector: '食品精深加工',
    signedOn: '2023-06-08',
    establishedOn,
    movedInOn: i === 0 ? '2023-08-15' : '2023-10-10',
    incubator: '洞头海洋生物科技示范基地',
    registeredCapital: i === 0 ? '200' : '150',
    products: i === 0 ? '海参保健品' : '人参花鳖肽',
    status: 'operating' as const,
  })),
  {
    firm: ventures[2022][2]!.name,
    partnership: '示例海洋大学校地合作协议',
    sector: '海洋装备',
    establishedOn: '2022-03-15',
    status: 'established' as const,
  },
])
