import { registers } from '@dongjian/domains/definitions'
import { yearOf } from '@dongjian/kernel/define'
import { inventedCode, mansions, sixty, solarTerms, trigrams } from '../names.ts'
import { drawFor } from '../random.ts'
import { sheet, type Row } from '../row.ts'

type Organization = Row<typeof registers.organizations>

/** Towns and chains of the district. */
export const towns = ['北岙街道', '东屏街道', '元觉街道', '霓屿街道', '大门镇', '鹿西乡'] as const
export const chains = ['两菜一鱼', '电子电器', '医药化工', '新能源新材料'] as const

export interface Firm {
  readonly name: string
  readonly alias: string
  readonly chain: (typeof chains)[number]
  readonly town: (typeof towns)[number]
  readonly aboveScale: boolean
}

const trades: Readonly<Record<Firm['chain'], readonly string[]>> = {
  两菜一鱼: ['水产食品', '藻业', '水产养殖', '海洋食品', '水产种业', '冷链物流'],
  电子电器: ['电器', '电子科技', '电气', '智能电器', '连接器', '仪表'],
  医药化工: ['生物医药', '医药化工', '精细化工', '医用材料'],
  新能源新材料: ['新材料', '新能源科技', '储能科技', '海洋防腐材料'],
}

// Eighteen of fish and weed, eighteen of electrics, twelve and twelve: about the district's own mix.
const chainOf = (i: number): Firm['chain'] =>
  i < 18 ? '两菜一鱼' : i < 36 ? '电子电器' : i < 48 ? '医药化工' : '新能源新材料'

const draw = drawFor('organizations')

/** Sixty invented firms, 示例甲子 to 示例癸亥. */
export const firms: readonly Firm[] = sixty.map((ordinal, i) => {
  const chain = chainOf(i)
  const alias = `示例${ordinal}`
  return {
    alias,
    name: `${alias}${trades[chain][i % trades[chain].length]!}有限公司`,
    chain,
    town: towns[(i * 7 + (chain === '两菜一鱼' ? 4 : 0)) % towns.length]!,
    aboveScale: i % 5 < 2,
  }
})

const ventureTrades = ['海洋科技', '生物科技', '食品科技', '智能装备', '环保科技', '数字科技']
const venture = (alias: string, i: number): Firm => ({
  alias,
  name: `${alias}${ventureTrades[i % ventureTrades.length]!}有限公司`,
  chain: i % 3 === 2 ? '新能源新材料' : '两菜一鱼',
  town: '霓屿街道',
  aboveScale: false,
})

/** Young firms of the incubator, by the year in which they signed; the first two of 2023 came out of a partnership. */
export const ventures = {
  2022: trigrams.slice(0, 6).map((name, i) => venture(`示例${name}`, i)),
  2023: solarTerms.slice(0, 23).map((name, i) => venture(`示例${name}`, i)),
  2024: mansions.slice(0, 16).map((name, i) => venture(`示例${name}宿`, i)),
} as const

/** Teams that have no licence yet. */
export const teams = { 2023: '示例大寒创业团队', 2024: '示例轸宿创业团队' } as const

const invented = (firm: Firm, serial: number, since: string, until: string): Organization => {
  const establishedOn = draw.workday(since, until)
  return {
    code: inventedCode(serial),
    creditCode: inventedCode(serial),
    name: firm.name,
    aliases: [firm.alias],
    kind: 'firm',
    establishedOn,
    registeredPlace: '330305',
    town: firm.town,
    chain: firm.chain,
    scale: firm.aboveScale ? (serial % 10 === 1 ? 'medium' : 'small') : 'micro',
    aboveScale: firm.aboveScale,
    aboveScaleSince: firm.aboveScale
      ? `${Math.max(draw.whole(2012, 2022), yearOf(establishedOn) + 1)}-01-01`
      : undefined,
    registeredCapital: String(firm.aboveScale ? draw.whole(10, 60) * 100 : draw.whole(1, 10) * 50),
    status: 'active',
  }
}

const provisional = (
  code: string,
  name: string,
  kind: Organization['kind'],
  more: Organization = {},
): Organization => ({
  code,
  name,
  kind,
  status: 'active',
  ...more,
})

// What the report names carries what the report says of it, and no licence number that nobody has shown us.
const named: Organization[] = [
  provisional('LS-2023-001', '诚意药业', 'firm'),
  provisional('LS-2023-002', '星贝公司', 'firm', { aliases: ['星贝海藻', '星贝'] }),
  provisional('LS-2023-003', '环发公司', 'firm', { aliases: ['环发'] }),
  provisional('LS-2023-004', '金海蕴公司', 'firm', { aliases: ['金海蕴'] }),
  provisional('LS-2023-005', '瓯越交建', 'firm'),
  provisional('LS-2023-006', '佳海食品', 'firm', { aliases: ['佳海'] }),
  provisional('LS-2023-011', '区海洋中心', 'publicInstitution'),
  provisional('LS-2023-012', '洞头海洋开发研究院', 'institute'),
  provisional('LS-2023-013', '温州副食品协会', 'association'),
  provisional('LS-2023-021', '浙江工商大学', 'university'),
  provisional('LS-2023-022', '华东师范大学', 'university'),
  provisional('LS-2023-023', '浙江海洋大学', 'university'),
  provisional('LS-2023-024', '浙大宁波理工学院', 'university'),
  provisional('LS-2023-025', '温农科院', 'institute'),
]

const offices = [
  '区人大常委会',
  '区府办',
  '区科技局',
  '区财政局',
  '区统计局',
  '区人力社保局',
  '区经信局',
  '区市场监管局',
  '区金融工作中心',
  '区委组织部',
  '区农业农村局',
  '区自然资源局',
  '省科技厅',
  '市科技局',
].map((name, i) => provisional(`LS-JG-${String(i + 1).padStart(2, '0')}`, name, 'government'))

const others: Organization[] = [
  provisional('LS-YH-01', '示例银行洞头支行', 'bank'),
  provisional('LS-YH-02', '示例海岛农商银行', 'bank'),
  provisional('LS-YH-03', '示例城市银行洞头支行', 'bank'),
  provisional('LS-JG-31', '示例海创孵化运营有限公司', 'firm', { aliases: ['示例海创'] }),
  provisional('LS-JG-32', '示例海岛建设发展有限公司', 'firm'),
  provisional('LS-YX-01', '示例海洋大学', 'university'),
  provisional('LS-YX-02', '示例工程学院', 'university'),
  provisional('LS-YX-03', '示例水产研究所', 'institute'),
  provisional('LS-2023-201', teams[2023], 'team', { town: '霓屿街道', status: 'preparing' }),
  provisional('LS-2024-201', teams[2024], 'team', { town: '霓屿街道', status: 'preparing' }),
]

const gone: Organization[] = [
  {
    ...invented({ ...firms[5]!, name: '示例旧址水产加工有限公司', alias: '示例旧址' }, 901, '2008-03-01', '2012-06-30'),
    closedOn: '2022-09-30',
    status: 'cancelled',
  },
  {
    ...invented({ ...firms[20]!, name: '示例外迁电器有限公司', alias: '示例外迁' }, 902, '2010-03-01', '2014-06-30'),
    closedOn: '2023-04-18',
    status: 'movedOut',
  },
]

/** The two firms that a partnership brought: the day of their licence. */
export const landedOn = ['2023-07-12', '2023-09-06'] as const
const landedDays = landedOn.map((day): [string, string] => [day, day])
const youngDays: [string, string] = ['2022-03-01', '2023-05-31']

export const organizationSheet = sheet(registers.organizations, [
  ...offices,
  ...named,
  ...others,
  ...firms.map((firm, i) => invented(firm, i + 1, '2003-01-05', '2019-12-20')),
  ...ventures[2022].map((firm, i) => invented(firm, 201 + i, '2021-05-06', '2022-05-31')),
  ...ventures[2023].map((firm, i) => invented(firm, 301 + i, ...(landedDays[i] ?? youngDays))),
  ...ventures[2024].map((firm, i) => invented(firm, 401 + i, '2023-03-01', '2024-01-31')),
  ...gone,
])
