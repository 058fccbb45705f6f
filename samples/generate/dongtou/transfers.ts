import { registers } from '@dongjian/domains/definitions'
import { personName } from '../names.ts'
import { addDays, drawFor } from '../random.ts'
import { sheet, type Row } from '../row.ts'
import { firms } from './organizations.ts'

const centre = (number: string, institution: string, signedOn: string) => ({
  number,
  name: `洞头—${institution}技术转移中心`,
  institution,
  localParty: '区科技局',
  speciality: '海洋食品、海水养殖',
  signedOn,
  openedOn: addDays(signedOn, 60),
  staff: 3,
})

export const centreSheet = sheet<(typeof registers)['transfer-centres']>(registers['transfer-centres'], [
  { ...centre('JZ-01', '浙江海洋大学', '2022-11-22'), status: 'operating' },
  { ...centre('JZ-02', '浙江工商大学', '2023-03-28'), status: 'operating' },
  { ...centre('JZ-03', '华东师范大学', '2023-06-15'), status: 'operating' },
  { ...centre('JZ-04', '浙大宁波理工学院', '2023-09-12'), status: 'operating' },
  { ...centre('JZ-00', '示例水产研究所', '2019-05-10'), endsOn: '2022-05-09', status: 'closed' },
])

type Activity = Row<typeof registers.events>

const activity = (
  number: string,
  name: string,
  kind: Activity['kind'],
  heldOn: string,
  attendance: number,
): Activity => ({
  number,
  name,
  kind,
  heldOn,
  host: '区科技局',
  place: '洞头区',
  attendance,
  firstTime: name.includes('首届'),
  status: 'held',
})

const fair = '海洋食品技术成果推介会'
export const eventSheet = sheet(registers.events, [
  activity('HD2023-01', fair, 'matching', '2023-05-25', 86),
  activity('HD2023-02', '海水养殖院企对接会', 'matching', '2023-07-13', 42),
  activity('HD2023-03', '海洋装备需求对接会', 'matching', '2023-09-21', 37),
  activity('HD2023-04', '海洋生态成果对接会', 'matching', '2023-11-16', 45),
  {
    ...activity('HD2023-05', '新材料成果对接会', 'matching', '2023-12-07', 0),
    attendance: undefined,
    status: 'cancelled',
  },
  activity('HD2023-11', '首届洞头高层次人才创新创业大赛', 'contest', '2023-06-28', 160),
  activity('HD2023-12', '首届洞头优质科技项目专场路演', 'roadshow', '2023-08-24', 73),
  activity('HD2023-13', '首届“浙大—洞头科技创新高级培训班”', 'training', '2023-10-16', 52),
  activity('HD2023-14', '科技周系列活动', 'publicity', '2023-05-22', 640),
  activity('HD2023-15', '科技下乡', 'popularization', '2023-04-14', 210),
  activity('HD2023-16', '科普进村', 'popularization', '2023-11-03', 185),
  activity('HD2022-01', '海藻加工技术对接会', 'matching', '2022-06-22', 39),
  activity('HD2022-02', '电器企业院校行', 'matching', '2022-09-15', 28),
  activity('HD2022-03', '科技周系列活动（2022年）', 'publicity', '2022-05-24', 530),
  activity('HD2024-01', '海洋新材料成果对接会', 'matching', '2024-04-18', 47),
  {
    ...activity('HD2024-02', '科技周系列活动（2024年）', 'publicity', '2024-05-27', 0),
    attendance: undefined,
    status: 'planned',
  },
])

type Outcome = Row<typeof registers.outcomes>

const draw = drawFor('outcomes')
const topics = [
  '羊栖菜脱色',
  '紫菜低温粉碎',
  '海藻多糖纯化',
  '大黄鱼性别控制',
  '鱼骨钙提取',
  '海参自溶抑制',
  '贝类净化',
  '藻类快检',
  '海水淡化膜清洗',
  '网箱防附着',
  '防腐底漆',
  '海缆监测',
]
const methods = ['工艺', '装备', '成套技术', '检测方法'] as const
const owners = ['浙江海洋大学', '浙江工商大学', '华东师范大学', '浙大宁波理工学院'] as const

const outcome = (year: number, i: number, status: Outcome['status'], from: string, until: string): Outcome => {
  const at = year === 2022 ? 0 : i % 4
  return {
    number: `CGDR${year}-${String(i + 1).padStart(2, '0')}`,
    name: `${topics[(i * 5 + year) % topics.length]!}${methods[(i + Math.floor(i / 12) + year) % 4]!}（演示${year}-${i + 1}）`,
    owner: year === 2022 ? '示例海洋大学' : owners[at]!,
    ...(year > 2022 && { centre: `JZ-0${at + 1}` }),
    ...(year === 2023 && i < 8 && { event: fair }),
    sector: ['海洋食品', '海水养殖', '海洋装备', '海洋生态'][i % 4]!,
    maturity: (['laboratory', 'pilot', 'industrial'] as const)[i % 3]!,
    importedOn: year === 2023 && i < 8 ? '2023-05-25' : draw.workday(from, until),
    contact: personName(40 + i),
    status,
  }
}

// 22 of 2023, of which six have landed; one more was taken back by its owner.
const of2023 = Array.from({ length: 23 }, (_, i) =>
  outcome(
    2023,
    i,
    i === 22 ? 'withdrawn' : i < 6 ? 'landed' : i < 12 ? 'matched' : 'offered',
    '2023-07-15',
    '2023-12-08',
  ),
)
const of2022 = Array.from({ length: 15 }, (_, i) =>
  outcome(2022, i, i < 6 ? 'landed' : 'matched', '2022-03-10', '2022-12-10'),
)
const of2024 = Array.from({ length: 6 }, (_, i) =>
  outcome(2024, i, i < 1 ? 'landed' : 'offered', '2024-01-15', '2024-05-10'),
)

export const outcomeSheet = sheet(registers.outcomes, [...of2022, ...of2023, ...of2024])

type Landing = Row<typeof registers.landings>

function landing(year: number, i: number, of: Outcome, status: Landing['status'] = 'landed'): Landing {
  const landedOn = draw.workday(
    year === 2024 ? '2024-02-20' : `${year}-07-20`,
    year === 2024 ? '2024-05-10' : `${year}-12-15`,
  )
  return {
    number: `ZH${year}-${String(i + 1).padStart(2, '0')}`,
    name: `${of.name!.split('（')[0]!}转化项目`,
    outcome: of.number,
    firm: firms[(i * 5 + (year % 10)) % firms.length]!.name,
    mode: (['licence', 'joint', 'transfer'] as const)[i % 3]!,
    amount: String(draw.whole(8, 60) * 2.5),
    signedOn: addDays(landedOn, -21),
    landedOn,
    technologyContract: `演示技合${year}-${String(i + 1).padStart(3, '0')}`,
    status,
  }
}

// Eight landed in 2023: six of that year's outcomes and two of the year before. Two more are only signed.
export const landingSheet = sheet(registers.landings, [
  ...of2022.slice(0, 4).map((of, i) => landing(2022, i, of)),
  ...[...of2023.slice(0, 6), ...of2022.slice(4, 6)].map((of, i) => landing(2023, i, of)),
  landing(2023, 8, of2023[6]!, 'signed'),
  landing(2023, 9, of2022[8]!, 'terminated'),
  landing(2024, 0, of2024[0]!),
])

type Award = Row<typeof registers.awards>

const award = (number: string, name: string, kind: Award['kind'], level: Award['level'], more: Award): Award => ({
  number,
  name,
  kind,
  level,
  year: 2023,
  awardedOn: '2023-12-28',
  authority: level === 'province' ? '省级评定机关（演示）' : '市级评定机关（演示）',
  status: 'awarded',
  ...more,
})
const province: Award = { grade: 'third', organization: '区海洋中心', authority: '省人民政府', awardedOn: '2024-01-30' }

export const awardSheet = sheet(registers.awards, [
  award('JL2023-演示1', '羊栖菜品质育种、高效养殖及种质资源保存', 'scienceProgress', 'province', province),
  award('JL2023-演示2', '基于共同富裕的洞头海岛生态修复', 'scienceProgress', 'province', province),
  award('DS2023-演示1', '示例惊蛰海洋多肽项目', 'contest', 'city', { grade: 'third', awardedOn: '2023-10-27' }),
  award('DS2023-演示2', '示例清明渔业数字化项目', 'contest', 'city', { grade: 'third', awardedOn: '2023-10-27' }),
  award('DS2023-演示3', '示例立夏环保材料项目', 'contest', 'city', { grade: 'excellence', awardedOn: '2023-10-27' }),
  award('PD2023-演示1', '创新深化', 'appraisal', 'province', { rating: 'four', awardedOn: '2024-01-18' }),
  award('PD2023-演示2', '“315”工程', 'appraisal', 'province', { rating: 'four', awardedOn: '2024-01-18' }),
  award('DS2022-演示1', '示例乾海岛文创项目', 'contest', 'city', {
    grade: 'third',
    year: 2022,
    awardedOn: '2022-10-25',
  }),
  award('PD2022-演示1', '创新深化（2022年）', 'appraisal', 'province', {
    rating: 'three',
    year: 2022,
    awardedOn: '2023-01-20',
  }),
  award('JL2024-提名1', '海藻多糖绿色制备', 'scienceProgress', 'province', {
    year: 2024,
    organization: firms[7]!.name,
    awardedOn: undefined,
    authority: undefined,
    status: 'nominated',
  }),
])
