import { expect, test } from 'vitest'
import { fenOf, wanOf, type Fen } from './generate/amounts.ts'
import { distinct, readLedgers, type Line } from './read-ledgers.ts'

// What the office keeps of firms, held line by line against the claims that were paid on it.
const sheets = await readLedgers('dongtou-2023', '2024-05-20')
const firmYears = sheets('企业年度情况')
const claims = sheets('政策兑现')
const payments = sheets('奖补资金拨付')
const listed = sheets('一票否决名单')

const revenue = '营业收入（万元）'
const books = '研发费用（会计口径）（万元）'
const deductible = '研发费用（加计扣除口径）（万元）'
const highTech = '研发费用（高企口径）（万元）'
const premium = '实缴科技保险保费（万元）'
const contract = '技术合同实付额（万元）'
const interest = '科技贷款实付利息（万元）'

const titles = new Map(sheets('政策条款').map((line) => [line['条款编号']!, line['条款名称']!]))
const claimsOf = (clause: string, year?: string): Line[] =>
  claims.filter(
    (line) => titles.get(line['政策条款']!)!.startsWith(clause) && (year === undefined || line['政策年度'] === year),
  )
const factOf = (firm: string, year: string): Line =>
  firmYears.find((line) => line['企业'] === firm && line['所属年度'] === year)!
const factBehind = (claim: Line): Line => factOf(claim['享受单位']!, claim['政策年度']!)
const shortName = (line: Line): string => (line['享受单位'] ?? line['企业'] ?? line['列入单位']!).slice(0, 4)
const isBelow3Percent = (line: Line): boolean => fenOf(line[deductible]!) * 100n < fenOf(line[revenue]!) * 3n
const paidOnRecord = (claim: Line): boolean => factBehind(claim)[deductible] === claim['计算基数（万元）']
/** 四舍五入到分. */
const percentOf = (fen: Fen, percent: bigint): Fen => (fen * percent + 50n) / 100n

const without = (year: string): Line[] => {
  const claimed = new Set(claimsOf('研发费用补助', year).map((line) => line['享受单位']))
  return firmYears.filter((line) => line['所属年度'] === year && !claimed.has(line['企业']))
}

test('六十家示例企业各有2020年到2023年四行，报告点名的单位没有编造的数', () => {
  expect([firmYears.length, distinct(firmYears, '企业', '所属年度'), distinct(firmYears, '企业')]).toEqual([
    240, 240, 60,
  ])
  expect(firmYears.filter((line) => !line['企业']!.startsWith('示例'))).toEqual([])
})

test('每一行都说得过去：研发费用占收入1%到12%，科技人员不多于从业人员，高企口径在会计和加计扣除之间', () => {
  const filed = firmYears.filter((line) => line[deductible] !== '')
  const share = (line: Line): number => Number(line[deductible]) / Number(line[revenue])
  expect(filed.filter((line) => share(line) < 0.01 || share(line) > 0.12)).toEqual([])
  expect(firmYears.filter((line) => Number(line['科技人员（人）']) > Number(line['从业人员（人）']))).toEqual([])
  const counted = filed.filter((line) => line[highTech] !== '')
  const [low, high] = [Math.min, Math.max].map(
    (end) => (line: Line) => end(Number(line[books]), Number(line[deductible])),
  )
  expect(counted.filter((line) => Number(line[highTech]) < low!(line) || Number(line[highTech]) > high!(line))).toEqual(
    [],
  )
  const more = filed.filter((line) => Number(line[books]) >= Number(line[deductible]))
  expect(more.length / filed.length).toBeGreaterThan(0.8)
})

test('取自税务的数都有企业授权', () => {
  const fromTax = firmYears.filter((line) => line['数据来源'] === '税务授权')
  expect(fromTax.length).toBeGreaterThan(20)
  expect(fromTax.filter((line) => line['企业已授权'] !== '是')).toEqual([])
})

test.each([
  ['2021', 40],
  ['2023', 20],
] as const)('%s政策年度的%i件研发费用补助，计算基数就是加计扣除口径，占收入不低于3%%', (year, count) => {
  const subsidies = claimsOf('研发费用补助', year)
  expect(subsidies).toHaveLength(count)
  expect(subsidies.filter((line) => !paidOnRecord(line)).map(shortName)).toEqual([])
  expect(subsidies.map(factBehind).filter(isBelow3Percent).map(shortName)).toEqual([])
})

test('2022政策年度的48件研发费用补助，两家不到3%，另两家的基数与加计扣除口径不同', () => {
  const subsidies = claimsOf('研发费用补助', '2022')
  expect(subsidies).toHaveLength(48)
  expect(subsidies.map(factBehind).filter(isBelow3Percent).map(shortName).toSorted()).toEqual(['示例庚午', '示例甲戌'])
  const otherwise = subsidies.filter((line) => !paidOnRecord(line))
  expect(
    otherwise
      .map((line) => [shortName(line), line['计算基数（万元）'], factBehind(line)[deductible]].join(' '))
      .toSorted(),
  ).toEqual(['示例辛巳 216.68 254.36', '示例辛酉 358.48 319.68'])
})

test('2022政策年度没有申领的12家：三家够条件，四家不到3%，五家没有填报', () => {
  const rest = without('2022')
  const unfiled = rest.filter((line) => line[deductible] === '')
  const filed = rest.filter((line) => line[deductible] !== '')
  const entitled = filed.filter((line) => !isBelow3Percent(line) && fenOf(line[deductible]!) >= fenOf('10'))
  expect(entitled.map(shortName)).toEqual(['示例丙寅', '示例辛卯', '示例壬寅'])
  expect(listed.filter((line) => entitled.some((other) => other['企业'] === line['列入单位']))).toEqual([])
  expect(filed.filter(isBelow3Percent).map(shortName)).toEqual(['示例丁丑', '示例戊申', '示例己未', '示例癸亥'])
  expect(unfiled.map(shortName)).toEqual(['示例壬申', '示例庚辰', '示例乙巳', '示例甲寅', '示例戊午'])
})

test('科技贷款贴息的计算基数就是企业那一年的实付利息；没有贴息的没有利息，2023年的清单还没有来', () => {
  const subsidies = claimsOf('科技贷款贴息')
  for (const claim of subsidies) expect(factBehind(claim)[interest]).toBe(claim['计算基数（万元）'])
  const years = firmYears.filter((line) => ['2021', '2022'].includes(line['所属年度']!))
  expect(years.filter((line) => line[interest] !== '0')).toHaveLength(subsidies.length)
  expect(firmYears.filter((line) => line['所属年度'] === '2023' && line[interest])).toEqual([])
})
test('科技保险保费补贴是实缴保费的60%，上限5万元；没有补贴的没有保费', () => {
  const subsidies = claimsOf('科技保险保费补贴')
  const owed = (line: Line): Fen => {
    const fen = percentOf(fenOf(factBehind(line)[premium]!), 60n)
    return fen > fenOf('5') ? fenOf('5') : fen
  }
  expect(subsidies).toHaveLength(6)
  expect(subsidies.filter((line) => wanOf(owed(line)) !== line['审定金额（万元）'])).toEqual([])
  expect(firmYears.filter((line) => !['', '0'].includes(line[premium]!))).toHaveLength(6)
})

test('成果转化补助是技术合同实付额的15%，只有2021政策年度一家超出30万元上限；没有补助的没有实付额', () => {
  const subsidies = claimsOf('成果转化补助')
  const owed = (line: Line): string => wanOf(percentOf(fenOf(factBehind(line)[contract]!), 15n))
  expect(subsidies).toHaveLength(7)
  expect(subsidies.filter((line) => owed(line) !== line['审定金额（万元）'])).toEqual([])
  expect(
    subsidies.filter((line) => Number(owed(line)) > 30).map((line) => [line['政策年度'], shortName(line), owed(line)]),
  ).toEqual([['2021', '示例甲子', '60.7514']])
  expect(firmYears.filter((line) => line[contract] !== '0')).toHaveLength(7)
})

const owners = {
  '亩均评价 D 类': '区自然资源局',
  失信被执行: '区人民法院',
  安全生产事故: '区应急管理局',
  环境违法: '市生态环境局洞头分局',
  研发造假: '区科技局',
} as const

test('一票否决名单出自各自的主管部门，解除的有解除日期', () => {
  expect(listed).toHaveLength(9)
  expect(new Set(listed.map((line) => line['名单类别']))).toEqual(new Set(Object.keys(owners)))
  for (const line of listed) {
    expect(line['提供单位']).toBe(owners[line['名单类别'] as keyof typeof owners])
    expect(line['状态']).toBe(line['解除日期'] === '' ? '生效中' : '已解除')
  }
})

test('因亩均D类不予兑现的，联审时都在名单上', () => {
  const declined = claims.filter((line) => line['一票否决情形'] !== '')
  const behind = declined.filter((claim) =>
    listed.some(
      (line) =>
        line['列入单位'] === claim['享受单位'] &&
        line['名单类别'] === claim['一票否决情形'] &&
        line['生效日期']! <= claim['部门联审日期']! &&
        line['解除日期'] === '',
    ),
  )
  expect(declined.map(shortName)).toEqual(['示例丙子', '示例己酉', '示例甲寅'])
  expect(behind).toEqual(declined)
})

/** Listed on any day from the beginning of the policy year to the last payment. */
const isListed = (claim: Line): boolean => {
  const paidOn = payments
    .filter((line) => line['兑现事项'] === claim['兑现编号'])
    .map((line) => line['拨付日期']!)
    .toSorted()
    .at(-1)!
  return listed.some(
    (line) =>
      line['列入单位'] === claim['享受单位'] &&
      line['生效日期']! <= paidOn &&
      (line['解除日期'] === '' || line['解除日期']! >= `${claim['政策年度']!}-01-01`),
  )
}

test('在名单上而拨付了的，2022政策年度只有一家，2023政策年度另有一家的高企奖励', () => {
  const paid = claims.filter((line) => line['状态'] === '已拨付').filter(isListed)
  expect(paid.map((line) => [line['政策年度'], shortName(line), titles.get(line['政策条款']!)!.slice(0, 6)])).toEqual([
    ['2022', '示例辛亥', '研发费用补助'],
    ['2023', '示例甲寅', '高企首次认定'],
  ])
})
