import { readFileSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { findCreditCodeFault } from '@dongjian/kernel/define'
import { expect, test } from 'vitest'
import { fenOf, sumOf, wanOf } from './generate/amounts.ts'
import { counties } from './generate/counties.ts'
import { filesOf } from './generate/files.ts'
import { distinct, during, readLedgers, total, type Line } from './read-ledgers.ts'

// The ledgers are added up here line by line, by none of the platform's code, and held against the labels of the report.
const fixture = new URL('../packages/report-figures/fixtures/report.gold.json', import.meta.url)
const gold = JSON.parse(readFileSync(fixture, 'utf8')) as {
  figures: { text: string; value: number; indicator: string }[]
}

const sheets = await readLedgers('dongtou-2023', '2024-05-20')
const later = await readLedgers('dongtou-2023', '2024-06-11')

const founded = ['已立项', '在研', '已中期检查', '已验收', '已结题', '已终止']
const keyProjects = (of: typeof sheets) =>
  of('科研项目')
    .filter((line) => line['项目级别'] === '区（县）级' && line['计划类别'] === '重点研发')
    .filter((line) => founded.includes(line['状态']!))
    .filter(during('2023', '立项日期'))
const higher = (level: string, programme: string) =>
  sheets('科研项目')
    .filter((line) => line['项目级别'] === level && line['计划类别'] === programme)
    .filter(during('2023', '立项日期'))

const claims = new Map(sheets('政策兑现').map((line) => [line['兑现编号']!, line]))
const claimOf = (payment: Line): Line => claims.get(payment['兑现事项']!)!
const paidIn = (year: string) => sheets('奖补资金拨付').filter(during(year, '拨付日期'))
const leftTreasury = (line: Line) => ['已拨出', '已到账', '已追回'].includes(line['状态']!)
const effective = paidIn('2023').filter(leftTreasury)
const occasions = (payments: readonly Line[]) => distinct(payments.map(claimOf), '享受单位', '政策条款', '政策年度')
const paidFor = (category: string) =>
  total(
    effective.filter((line) => claimOf(line)['资金类别'] === category),
    '拨付金额（万元）',
  )
const interest = effective.filter((line) => claimOf(line)['资金类别'] === '科技贷款贴息')
const loans = sheets('科技贷款').filter((line) =>
  interest.some((payment) => payment['对应贷款'] === line['借款合同编号']),
)

const contracted = ['已签约', '在孵', '已毕业', '已退出']
const tenants = sheets('入孵企业').filter((line) => contracted.includes(line['状态']!))
const atEndOf2023 = tenants.filter(
  (line) => line['签约日期']! <= '2023-12-31' && (line['退出日期'] === '' || line['退出日期']! > '2023-12-31'),
)

const talentsOf = (of: typeof sheets, year: string) =>
  distinct(
    of('人才分类认定')
      .filter((line) => line['认定方式'] === '首次认定' && /^[A-E]类$/.test(line['人才类别']!))
      .filter(during(year, '认定日期')),
    '人才编号',
  )
const selections = (kind: string) =>
  sheets('人才计划入选').filter(
    (line) => line['入选类别'] === kind && line['入选年度'] === '2023' && line['状态'] === '已入选',
  ).length
const given = (item: string, of = sheets, period = '2023') =>
  of('来数').find((line) => line['来数指标'] === item && line['统计期间'] === period)!['数值（按计量单位）']

const awarded = (kind: string, level: string) =>
  sheets('获奖与评定').filter(
    (line) =>
      line['奖项类别'] === kind &&
      line['奖项级别'] === level &&
      line['获奖等次'] === '三等奖' &&
      line['奖励年度'] === '2023' &&
      line['状态'] === '已授奖',
  ).length
const posted = (level: string, kind: string) =>
  sheets('科技特派员派驻').filter(
    (line) =>
      line['派出级别'] === level &&
      line['派驻形式'] === kind &&
      line['派驻日期']! <= '2023-12-31' &&
      line['派驻期满日期']! > '2023-12-31',
  ).length
const resultsOf = (host: string) =>
  sheets('特派员合作成果')
    .filter((line) => line['合作企业'] === host && line['状态'] !== '已中止')
    .filter(during('2023', '合作开始日期'))
const gainOf = (host: string) => Number(total(resultsOf(host), '预计年增产值（万元）'))
const inside = (value: number, above: number, below: number): number => (value > above && value < below ? above : value)

const share = (part: string, whole: string): number => Math.round((Number(part) / (Number(whole) * 10_000)) * 1000) / 10

/** What the ledgers add up to, in the order of the labels. */
const answers: readonly (() => number | string | undefined)[] = [
  () => given('科技创新指数'),
  () => given('科技创新指数全省位次（按水平）'),
  () => given('科技创新指数位次较上年度提升'),
  () => given('科技创新指数提升幅度全省位次'),
  () => given('科技创新指数提升幅度全市位次'),
  () => total(keyProjects(sheets), '立项下达总额（万元）'),
  () => keyProjects(sheets).length,
  () => total(keyProjects(sheets), '合同自筹（万元）'),
  () =>
    sheets('揭榜挂帅榜单').filter(
      (line) => line['征集年度'] === '2024' && !['已征集', '未列榜'].includes(line['状态']!),
    ).length,
  () => higher('市级', '揭榜挂帅').length,
  () => awarded('科技进步奖', '省级'),
  () => posted('省级', '团队'),
  () => posted('市级', '个人'),
  () => resultsOf('星贝公司').filter((line) => line['成果类别'] === '新产品').length,
  () => inside(gainOf('星贝公司'), 800, 900),
  () => inside(gainOf('金海蕴公司'), 1000, 2000),
  () =>
    distinct(
      sheets('科技人才合作协议')
        .filter((line) => line['协议类别'] === '科技副总')
        .filter(during('2023', '签约日期')),
      '签约企业',
    ),
  () => sheets('合作落地企业').filter(during('2023', '成立日期')).length,
  () =>
    sheets('孵化面积分期')
      .filter(during('2023', '投用日期'))
      .reduce((sum, line) => sum + Number(line['孵化使用面积（平方米）']), 0),
  () => distinct(tenants.filter(during('2023', '签约日期')), '入孵企业'),
  () =>
    inside(
      atEndOf2023.reduce((sum, line) => sum + Number(line['青年创新人才（人）']), 0),
      40,
      50,
    ),
  () =>
    sheets('孵化平台认定')
      .filter((line) => line['认定级别'] === '市级')
      .filter(during('2023', '认定日期')).length,
  () => awarded('创新创业大赛', '市级'),
  () => given('本级财政科技支出'),
  () => given('本级财政科技支出增幅'),
  () => share(given('本级财政科技拨款')!, given('本级财政经常性支出')!),
  () => total(effective, '拨付金额（万元）'),
  () => occasions(effective),
  () => paidFor('企业研发补助'),
  () => given('工业研发投入'),
  () => given('工业研发投入增幅'),
  () => paidFor('科技贷款贴息'),
  () => distinct(loans, '借款企业'),
  () => total(loans, '贷款本金（万元）'),
  () =>
    sheets('技术转移中心').filter((line) => line['共建协议日期']! <= '2023-12-31' && line['协议期满日期'] === '')
      .length,
  () =>
    sheets('科技活动')
      .filter((line) => line['活动类别'] === '交流对接' && line['状态'] === '已举办')
      .filter(during('2023', '举办日期')).length,
  () =>
    inside(
      sheets('导入成果')
        .filter((line) => line['状态'] !== '已撤回')
        .filter(during('2023', '导入日期')).length,
      20,
      30,
    ),
  () =>
    sheets('成果转化落地')
      .filter((line) => line['状态'] === '已落地')
      .filter(during('2023', '落地日期')).length,
  () => given('科创指数贷授信企业数'),
  () => given('科创指数贷授信金额'),
  () => given('科创指数贷发放金额'),
  () => talentsOf(sheets, '2023'),
  () => (talentsOf(sheets, '2023') / talentsOf(sheets, '2022')) * 100 - 100,
  () => given('新增技能人才'),
  () => given('引育大学生'),
  () => given('引育硕士'),
  () => given('引育博士'),
  () => selections('科创专家'),
  () => selections('科技领军人才'),
  () => selections('高水平创新团队'),
]

test.each(
  answers.map(
    (answer, i) => [`${gold.figures[i]!.indicator} ${gold.figures[i]!.text}`, answer, gold.figures[i]!.value] as const,
  ),
)('台账加总等于报告：%s', (_, answer, value) => expect(Number(answer())).toBeCloseTo(value, 9))

test('137笔拨付是127家次：一笔退票，九笔是第二期或同一贴息的另一笔贷款', () => {
  expect([paidIn('2023').length, effective.length, occasions(effective)]).toEqual([137, 136, 127])
})

test('一笔贷款两次贴息只是一笔贷款', () => {
  const byLoan = Object.groupBy(interest, (line) => line['对应贷款']!)
  expect(
    Object.values(byLoan)
      .map((lines) => lines!.length)
      .toSorted((a, b) => a - b),
  ).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2])
})

test('兑现2019万元逐类列出', () => {
  const parts = [...new Set(effective.map((line) => claimOf(line)['资金类别']!))].map(paidFor)
  expect(wanOf(sumOf(parts.map(fenOf)))).toBe('2019')
  expect(parts).toHaveLength(9)
})

test('当年拨付的多为上一政策年度，上年和次年的拨付另有其行', () => {
  const years = effective.map((line) => claimOf(line)['政策年度'])
  expect(years.filter((year) => year === '2022').length).toBeGreaterThan(100)
  expect([paidIn('2022').length, paidIn('2024').length].every((rows) => rows > 5)).toBe(true)
})

test('2022年追回的一笔有追回日期，计入拨付的年度，不减少2023年的数', () => {
  const takenBack = sheets('奖补资金拨付').filter((line) => line['状态'] === '已追回')
  expect(takenBack.map((line) => [line['拨付日期']!.slice(0, 4), line['追回日期']])).toEqual([['2022', '2023-03-30']])
  expect(effective).not.toContain(takenBack[0])
})

test('十九个项目大小不一', () => {
  expect(distinct(keyProjects(sheets), '立项下达总额（万元）', '合同自筹（万元）')).toBe(19)
  expect(distinct(keyProjects(sheets), '所属产业链')).toBe(4)
})

test('六月更正以后的数不同', () => {
  expect(keyProjects(later)).toHaveLength(18)
  expect(total(keyProjects(later), '立项下达总额（万元）')).toBe('1464')
  expect(talentsOf(later, '2023')).toBe(22)
  expect(given('本级财政科技支出', later)).toBe('12947')
})

test('报告点名的单位没有编造的代码，其余企业都叫示例，代码只是合乎校验', () => {
  const firms = sheets('单位主体').filter((line) => line['主体类型'] === '企业')
  const invented = firms.filter((line) => line['统一社会信用代码'] !== '')
  const named = firms.filter((line) => !line['单位名称']!.startsWith('示例'))
  expect(invented.map((line) => findCreditCodeFault(line['统一社会信用代码']!)).filter(Boolean)).toEqual([])
  expect(
    invented.every((line) => line['单位名称']!.startsWith('示例') && line['统一社会信用代码']!.startsWith('91339999')),
  ).toBe(true)
  expect(named.map((line) => line['单位名称'])).toEqual([
    '诚意药业',
    '星贝公司',
    '环发公司',
    '金海蕴公司',
    '瓯越交建',
    '佳海食品',
  ])
  expect(named.every((line) => line['统一社会信用代码'] === '' && line['成立日期'] === '')).toBe(true)
})

test('来文没有写明的口径，台账里也不替它写明', () => {
  const open = ['科技创新指数全省位次（按水平）', '引育大学生', '引育硕士', '引育博士']
  const lines = sheets('来数').filter((line) => open.includes(line['来数指标']!))
  expect(lines.filter((line) => !line['口径']!.includes('未写明'))).toEqual([])
  expect(lines.length).toBeGreaterThan(open.length)
})

test('来数的每一行都有一份样张', async () => {
  const letters: string[] = await readdir(join(import.meta.dirname, 'dongtou-2023/附件'))
  const wanted = new Set(later('来数').map((line) => line['来文扫描件']))
  expect([...wanted].filter((name) => !letters.includes(name!))).toEqual([])
  expect(wanted.has('')).toBe(false)
})

test.each(counties.map((county) => [county.name, county] as const))(
  '%s的台账和样张就是生成的那一份',
  async (_, county) => {
    const stale: string[] = []
    for (const [path, bytes] of await filesOf(county)) {
      const found = await readFile(join(import.meta.dirname, county.folder, path)).catch(() => undefined)
      if (!found?.equals(bytes)) stale.push(path)
    }
    expect(stale, '请执行 npm run samples').toEqual([])
  },
)
