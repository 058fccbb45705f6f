import { registers } from '@dongjian/domains/definitions'
import { fenOf, wanOf } from '../amounts.ts'
import { personName } from '../names.ts'
import { addDays, drawFor, termEnd } from '../random.ts'
import { sheet, type Row } from '../row.ts'
import { firms, type Firm } from './organizations.ts'

type Project = Row<(typeof registers)['rd-projects']>
type Funding = Row<(typeof registers)['rd-project-funding']>

/** Name, place in the list of firms, 下达总额 and 合同自筹 in 万元. */
type Line = readonly [name: string, firm: number, approved: string, self: string]

// 1484 and 5399 in all: three large ones, a broad middle, a few of 15 to 25.
const keyRd2023: readonly Line[] = [
  ['羊栖菜优质苗种规模化繁育关键技术研究', 4, '120', '385.6'],
  ['紫菜精深加工与功能食品研发', 1, '95', '310'],
  ['大黄鱼深远海养殖智能投喂装备研发', 2, '150', '520'],
  ['海藻膳食纤维绿色提取工艺优化', 7, '80', '268.5'],
  ['大黄鱼病害早期快速检测试剂研制', 8, '60', '192'],
  ['低压智能断路器可靠性提升', 18, '110', '468.2'],
  ['新能源汽车高压连接器精密成型工艺', 22, '110', '455'],
  ['电器触点环保表面处理工艺', 24, '70', '236.8'],
  ['船用智能配电系统研制', 20, '85', '330'],
  ['海岛微电网储能控制器研发', 50, '100', '402.4'],
  ['海上风电长效防腐涂层材料研发', 51, '90', '356'],
  ['海洋源活性肽中间体合成工艺', 36, '130', '512.5'],
  ['医药中间体连续流微反应工艺', 37, '75', '290'],
  ['海藻酸盐医用敷料研发', 39, '65', '205'],
  ['弹性体改性新材料研发', 52, '50', '171'],
  ['光伏支架海洋环境耐候性研究', 55, '34', '106.5'],
  ['贻贝壳资源化利用技术研究', 13, '25', '72'],
  ['电器产品在线视觉检测系统', 27, '20', '68.5'],
  ['海产品冷链保鲜技术集成', 5, '15', '49'],
]

const keyRd2022: readonly Line[] = [
  ['紫菜良种选育与示范', 0, '100', '320'],
  ['羊栖菜多酚提取与应用', 3, '85', '270.4'],
  ['深水网箱锚泊系统优化', 6, '120', '410'],
  ['海鲜调味品减盐工艺', 9, '45', '138'],
  ['即食海藻食品保质技术', 12, '60', '195.6'],
  ['塑壳断路器小型化研制', 19, '95', '371'],
  ['电能表远程诊断模块开发', 23, '80', '288'],
  ['充电接口防腐端子研制', 25, '70', '262'],
  ['继电器寿命在线测试平台', 28, '55', '190'],
  ['光伏逆变器散热结构研究', 53, '90', '330'],
  ['海洋工程用复合材料格栅', 48, '110', '402'],
  ['海藻糖制备工艺研究', 38, '105', '395'],
  ['抗凝药物中间体纯化', 40, '100', '388'],
  ['可降解医用缝合材料', 43, '75', '242'],
  ['水性防污涂料中试', 54, '40', '118'],
  ['贝类净化循环水技术', 14, '35', '90'],
]

const keyRd2024: readonly Line[] = [
  ['大黄鱼抗逆新品系选育', 10, '110', '362'],
  ['高压直流继电器研制', 29, '95', '384'],
  ['海上漂浮式光伏材料研发', 57, '120', '455.5'],
]

const smallOnes: readonly (readonly [string, number, 'agriculture' | 'publicWelfare' | 'softScience', string])[] = [
  ['海岛中药材引种试验', 15, 'agriculture', '5'],
  ['渔区赤潮预警方法研究', 16, 'publicWelfare', '4'],
  ['海岛垃圾减量技术示范', 46, 'publicWelfare', '3'],
  ['紫菜加工废水回用试验', 11, 'agriculture', '5'],
  ['县域创新积分应用研究', 34, 'softScience', '2'],
]

const draw = drawFor('projects')

// 立项 in two batches a year; the later third of a list is the second batch.
const batches: Readonly<Record<number, readonly [string, string]>> = {
  2022: ['2022-04-28', '2022-09-15'],
  2023: ['2023-04-26', '2023-09-20'],
  2024: ['2024-04-29', '2024-04-29'],
}

function keyProject(year: number, of: number): (line: Line, i: number) => Project {
  return ([name, at, approvedFunding, selfFunding], i) => {
    const firm = firms[at]!
    const batch = i < of * 0.63 ? 0 : 1
    const approvedOn = batches[year]![batch]
    const number = `QJ${year}-${String(i + 1).padStart(3, '0')}`
    return {
      number,
      name,
      level: 'county',
      programme: 'keyRd',
      major: Number(approvedFunding) >= 65,
      year,
      lead: firm.name,
      ...(i % 3 === 0 && { partners: [draw.pick(['示例海洋大学', '示例工程学院', '示例水产研究所'])] }),
      leader: personName(i + (year % 10) * 3),
      chain: firm.chain,
      town: firm.town,
      approvalNumber: `演示科〔${year}〕${batch === 0 ? 12 : 31}号`,
      approvedFunding,
      selfFunding,
      ...datesOf(approvedOn, year),
    }
  }
}

function datesOf(approvedOn: string, year: number): Project {
  const startsOn = addDays(approvedOn, 14)
  const base = {
    appliedOn: draw.workday(addDays(approvedOn, -80), addDays(approvedOn, -60)),
    reviewedOn: draw.workday(addDays(approvedOn, -45), addDays(approvedOn, -35)),
    publicNoticeOn: draw.workday(addDays(approvedOn, -25), addDays(approvedOn, -18)),
    approvedOn,
    startsOn,
    dueOn: termEnd(startsOn, 2),
  }
  if (year === 2024) return { ...base, status: 'approved' }
  const contractedOn = draw.workday(addDays(approvedOn, 10), addDays(approvedOn, 25))
  if (year === 2023) return { ...base, contractedOn, status: 'contracted' }
  return { ...base, contractedOn, midTermOn: draw.workday('2023-06-01', '2023-06-30'), status: 'midTermChecked' }
}

const small: Project[] = smallOnes.map(([name, at, programme, approvedFunding], i) => ({
  number: `GY2023-${String(i + 1).padStart(3, '0')}`,
  name,
  level: 'county',
  programme,
  major: false,
  year: 2023,
  lead: firms[at]!.name,
  leader: personName(50 + i),
  chain: firms[at]!.chain,
  town: firms[at]!.town,
  approvalNumber: '演示科〔2023〕18号',
  approvedFunding,
  selfFunding: '0',
  approvedOn: '2023-06-15',
  contractedOn: '2023-07-03',
  startsOn: '2023-07-01',
  dueOn: '2025-06-30',
  status: 'contracted',
}))

const waiting = (number: string, name: string, firm: Firm, more: Project): Project => ({
  number,
  name,
  level: 'county',
  programme: 'keyRd',
  major: false,
  year: 2024,
  lead: firm.name,
  chain: firm.chain,
  town: firm.town,
  ...more,
})

// Applied for and not founded: they count nowhere.
const notFounded: Project[] = [
  waiting('QJ2023-S01', '海水淡化膜再生技术', firms[58]!, {
    year: 2023,
    appliedOn: '2023-02-10',
    reviewedOn: '2023-03-15',
    status: 'declined',
  }),
  waiting('QJ2023-S02', '渔网回收造粒工艺', firms[17]!, { year: 2023, appliedOn: '2023-02-14', status: 'declined' }),
  waiting('QJ2024-101', '智能渔排巡检机器人', firms[30]!, {
    appliedOn: '2024-04-02',
    reviewedOn: '2024-05-14',
    status: 'inReview',
  }),
  waiting('QJ2024-102', '海藻基包装膜研制', firms[56]!, { appliedOn: '2024-04-08', status: 'applied' }),
  waiting('QJ2024-103', '小分子海参肽制备', firms[41]!, { appliedOn: '2024-04-10', status: 'applied' }),
]

/** Of the higher levels the report gives firm, name and programme; amounts and numbers are not in it. */
const higher = (number: string, name: string, lead: string, more: Project): Project => ({
  number,
  name,
  lead,
  major: true,
  year: Number(more.approvedOn!.slice(0, 4)),
  ...more,
  status: 'approved',
})
const higherProjects: Project[] = [
  higher('SHENG-2023-演示1', '寿胎丸', '诚意药业', {
    level: 'province',
    programme: 'vanguard',
    approvedOn: '2023-12-20',
  }),
  higher('SHI-2023-演示1', '海洋资源高值化利用及产品开发', '星贝公司', {
    level: 'city',
    programme: 'openBid',
    approvedOn: '2023-10-31',
  }),
  higher('SHI-2023-演示2', '废弃物的处理和资源化利用', '环发公司', {
    level: 'city',
    programme: 'openBid',
    approvedOn: '2023-10-31',
  }),
  higher('SHI-2022-演示1', '海洋防腐涂层寿命评价', firms[51]!.name, {
    level: 'city',
    programme: 'openBid',
    approvedOn: '2022-11-10',
  }),
  higher('SHI-2024-演示1', '继电器触头新材料', firms[29]!.name, {
    level: 'city',
    programme: 'openBid',
    approvedOn: '2024-04-22',
  }),
  // A city project that is no major one.
  {
    ...higher('SHI-2023-演示3', '海岛科普资源开发', firms[33]!.name, {
      level: 'city',
      programme: 'publicWelfare',
      approvedOn: '2023-07-18',
    }),
    major: false,
  },
]

const founded = [
  ...keyRd2022.map(keyProject(2022, keyRd2022.length)),
  ...keyRd2023.map(keyProject(2023, keyRd2023.length)),
  ...keyRd2024.map(keyProject(2024, keyRd2024.length)),
]

export const projectSheet = sheet(registers['rd-projects'], [...founded, ...small, ...higherProjects, ...notFounded])

/** 60 % in the year of 立项, the rest in the next: the contract is not the cash. */
function fundingOf(project: Project): Funding[] {
  const year = project.year!
  const total = fenOf(project.approvedFunding!)
  const first = (total * 6n) / 10n
  const own = fenOf(project.selfFunding!)
  const line = (at: number, planned: bigint, paidOn: string | undefined, self: bigint): Funding => ({
    project: project.number,
    year: at,
    planned: wanOf(planned),
    planNumber: `演示财教〔${at}〕${at === year ? 21 : 35}号`,
    ...(paidOn === undefined
      ? { status: 'planned' as const }
      : { paid: wanOf(planned), paidOn, voucher: `演示支${paidOn.replaceAll('-', '')}-${project.number!.slice(-3)}` }),
    ...(paidOn !== undefined && {
      selfFunded: wanOf(self),
      spent: wanOf(((planned + self) * 9n) / 10n),
      reportedOn: `${at}-12-20`,
      status: at < 2023 ? ('settled' as const) : ('paid' as const),
    }),
  })
  const paidOn = draw.workday(addDays(project.approvedOn!, 30), addDays(project.approvedOn!, 60))
  if (year === 2024) return [line(2024, first, undefined, 0n)]
  const second = year === 2022 ? draw.workday('2023-08-01', '2023-09-28') : undefined
  return [line(year, first, paidOn, (own * 45n) / 100n), line(year + 1, total - first, second, (own * 40n) / 100n)]
}

export const fundingSheet = sheet(registers['rd-project-funding'], founded.flatMap(fundingOf))
