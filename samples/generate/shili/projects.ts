import { registers } from '@dongjian/domains/definitions'
import { sheet, type Row } from '../row.ts'

type Project = Row<(typeof registers)['rd-projects']>

const project = (number: string, name: string, lead: string, year: number, more: Project): Project => ({
  number,
  name,
  lead,
  year,
  level: 'county',
  programme: 'keyRd',
  major: false,
  approvalNumber: `示例科〔${year}〕7号`,
  approvedOn: `${year}-05-09`,
  contractedOn: `${year}-06-08`,
  startsOn: `${year}-06-01`,
  dueOn: `${year + 2}-05-31`,
  status: 'contracted',
  ...more,
})
/** What a county enters that was not chosen: nothing was signed. */
const unsigned: Project = { contractedOn: undefined, startsOn: undefined, dueOn: undefined }
const higher = (number: string, name: string, lead: string, more: Project): Project =>
  project(number, name, lead, 2023, {
    ...unsigned,
    approvalNumber: undefined,
    major: true,
    status: 'approved',
    ...more,
  })
const money = (approvedFunding: string, selfFunding: string): Project => ({ approvedFunding, selfFunding })

export const projectSheet = sheet(registers['rd-projects'], [
  project('ZD2023-01', '茶叶低温杀青装备', '示例礁石', 2023, { ...money('120', '366.5'), major: true }),
  project('ZD2023-02', '果渣膳食纤维提取', '示例灯塔', 2023, money('85.5', '240.75')),
  project('ZD2023-03', '永磁电机降噪', '示例潮汐', 2023, { ...money('70', '215'), major: true }),
  project('ZD2023-04', '照明驱动国产替代', '示例渔火', 2023, money('35', '80')),
  project('ZD2023-05', '竹材防霉工艺', '示例竹影', 2023, {
    ...unsigned,
    approvalNumber: undefined,
    approvedOn: undefined,
    status: 'declined',
  }),
  project('ZD2022-01', '山地采茶机', '示例礁石', 2022, money('90', '251')),
  project('ZD2022-02', '中药材快检', '示例贝母', 2022, money('60', '122.4')),
  project('ZD2024-01', '蚕丝蛋白敷料', '示例木棉', 2024, {
    ...money('66', '180'),
    ...unsigned,
    major: true,
    status: 'approved',
  }),
  higher('SJ2023-01', '山地农机关键部件', '示例礁石', { level: 'city', programme: 'openBid' }),
  higher('SS2023-01', '中药材连作障碍', '示例贝母', { level: 'province', programme: 'vanguard' }),
  higher('SS2023-02', '特色果品保鲜', '示例石斑', { level: 'province', programme: 'vanguard' }),
])

type Funding = Row<(typeof registers)['rd-project-funding']>
const paid = (of: string, amount: string, paidOn: string, more: Funding = {}): Funding => ({
  project: of,
  year: 2023,
  planned: amount,
  paid: amount,
  paidOn,
  voucher: `示例支${paidOn.replaceAll('-', '')}-${of.slice(-2)}`,
  status: 'paid',
  ...more,
})

export const fundingSheet = sheet(registers['rd-project-funding'], [
  paid('ZD2023-01', '72', '2023-07-06'),
  { project: 'ZD2023-01', year: 2024, planned: '48', status: 'planned' },
  paid('ZD2023-02', '85.5', '2023-07-06'),
  paid('ZD2022-01', '36', '2023-09-12', { spent: '84.2', status: 'settled' }),
])

type Challenge = Row<typeof registers.challenges>
const challenge = (callYear: number, i: number, name: string, publisher: string, more: Challenge): Challenge => ({
  number: `BD${callYear}-0${i}`,
  name,
  callYear,
  publisher,
  collectedOn: `${callYear - 1}-11-20`,
  confirmedOn: `${callYear - 1}-12-26`,
  status: 'listed',
  ...more,
})

export const challengeSheet = sheet(registers.challenges, [
  ...['示例礁石', '示例潮汐', '示例海燕', '示例贝母', '示例木棉'].map((publisher, i) =>
    challenge(2024, i + 1, ['茶叶色选', '电机轴承', '茶渣利用', '药材切制', '纤维染整'][i]!, publisher, {}),
  ),
  challenge(2024, 6, '竹丝漂白', '示例竹影', { confirmedOn: undefined, status: 'collected' }),
  challenge(2023, 1, '采茶机减重', '示例礁石', {
    reward: '30',
    bidsCloseOn: '2023-03-20',
    winner: '示例机械研究院',
    awardedOn: '2023-05-18',
    status: 'awarded',
  }),
  challenge(2023, 2, '果品分级', '示例石斑', {}),
])

type Qualification = Row<typeof registers.qualifications>
type Kind = NonNullable<Qualification['kind']>
const certificates = (
  kind: Kind,
  year: number,
  recognizedOn: string,
  to: readonly string[],
  more: Qualification = {},
) =>
  to.map((organization, i): Qualification => ({
    number: `${year}-${i + 1}`,
    organization,
    kind,
    recognition: 'first',
    year,
    recognizedOn,
    status: 'valid',
    ...more,
  }))
const three = (day: string): Qualification => ({ validUntil: `${Number(day.slice(0, 4)) + 3}${day.slice(4)}` })

export const qualificationSheet = sheet(registers.qualifications, [
  ...certificates('highTech', 2023, '2023-12-08', ['示例潮汐', '示例贝母', '示例溪流'], three('2023-12-08')),
  ...certificates('highTech', 2022, '2022-12-24', ['示例礁石'], three('2022-12-24')),
  ...certificates('provinceTech', 2023, '2023-12-04', ['示例海燕', '示例木棉', '示例竹影', '示例松针']),
  ...certificates('provinceTech', 2024, '2024-04-18', ['示例石斑']),
  ...certificates('nationTech', 2023, '2023-06-26', ['示例礁石', '示例潮汐', '示例海燕', '示例溪流', '示例木棉'], {
    validUntil: '2024-03-31',
    status: 'expired',
  }),
  ...certificates('nationTech', 2024, '2024-04-26', ['示例礁石', '示例溪流', '示例贝母'], { validUntil: '2025-03-31' }),
  ...certificates('cityCentre', 2023, '2023-11-28', ['示例潮汐']),
])
