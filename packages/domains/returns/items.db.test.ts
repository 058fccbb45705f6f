import { afterAll, beforeAll, expect, test } from 'vitest'
import { addRecord, migrate, writeIn, type Values } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import { registers } from '../registers.ts'

const region = '990107'
let database: TestDatabase
let provider: string

beforeAll(async () => {
  database = await withTestDatabase('returns')
  await migrate(database.pool)
  provider = await write((tx) =>
    addRecord(tx, registers, registers.organizations, { code: 'LS-1', name: '示例机关', kind: 'government' }),
  )
})
afterAll(() => database.close())

const write = <T>(work: Parameters<typeof writeIn<T>>[2]) =>
  writeIn(database.pool, { region, actor: '收数人', kind: 'test.written' }, work)

const sound: Values = {
  item: 'fiscalTechSpending',
  period: '2023',
  value: '1.2909',
  unit: '亿元',
  paper: '示例来文',
  receivedOn: '2024-01-19',
}
const receive = (changes: Values) =>
  write((tx) => addRecord(tx, registers, registers.returns, { ...sound, provider, ...changes }))

test.each<[string, Values, string]>([
  ['金额没有单位', { unit: null }, '“计量单位”没有填写，“本级财政科技支出”的“计量单位”请填亿元、万元、元之一'],
  ['单位换算不了', { unit: '人' }, '“计量单位”填了“人”'],
  ['指数没有单位', { item: 'innovationIndex', value: '150.6', unit: '分' }, '“科技创新指数”的“计量单位”请留空'],
  ['增幅不是百分点', { item: 'fiscalTechSpendingGrowth', value: '15.64', unit: '个百分点' }, '请填%'],
  [
    '累计数没有起始日',
    { item: 'indexLoanCredit', value: '2.92' },
    '“累计起始日”没有填写，“科创指数贷授信金额”的“累计起始日”必须填写',
  ],
  [
    '累计起始日在期末之后',
    { item: 'indexLoanCredit', since: '2024-03-01' },
    '“累计起始日”2024-03-01晚于“统计期间”2023',
  ],
  ['人数是负的', { item: 'skilledTalents', value: '-12', unit: '人' }, '“数值”填了-12，小于0'],
  ['人数写成万元', { item: 'skilledTalents', value: '12', unit: '万元' }, '“计量单位”填了“万元”'],
  ['人数有小数', { item: 'skilledTalents', value: '1.5', unit: '人' }, '“数值”填了1.5，不是整数'],
  ['位次是零', { item: 'indexProvincePlace', value: '0', unit: '位' }, '“数值”填了0，小于1'],
  ['比重过百', { item: 'rdIntensity', value: '186', unit: '%' }, '“数值”填了186，大于100'],
  ['还没有收到', { receivedOn: '2101-02-01' }, '“收数日期”2101-02-01还没有到'],
  ['还没有发布', { publishedOn: '2101-02-01' }, '“发布日期”2101-02-01还没有到'],
  ['截止日在收数之后', { cutOffOn: '2024-02-01' }, '“统计截止日”2024-02-01晚于“收数日期”2024-01-19'],
  ['收数时期间还没有开始', { period: '2025' }, '“收数日期”2024-01-19早于“统计期间”2025'],
  ['年度数写了月份', { item: 'innovationIndex', unit: null, period: '2023-05' }, '“统计期间”填了2023-05，不是全年'],
])('%s，不收', async (_, changes, says) => {
  const refused = await receive(changes).catch((error: unknown) => error)
  expect(refused).toMatchObject({ code: 'ruleBroken' })
  expect(String(refused)).toContain(says)
})

test.each<[string, Values]>([
  ['照来文', {}],
  ['增幅可以是负的', { item: 'industrialRdGrowth', value: '-3.2', unit: '%' }],
  ['位次可以后退', { item: 'indexPlaceRise', value: '-4', unit: '位' }],
  ['月度累计', { item: 'recurrentSpending', period: '2023-01~04', receivedOn: '2023-05-12', cutOffOn: '2023-04-30' }],
  ['累计数', { item: 'indexLoanDrawn', value: '7715.5', unit: '万元', since: '2021-03-01' }],
])('%s，收下', async (_, changes) => {
  expect(await receive(changes)).toMatch(/^[0-9a-f-]{36}$/)
})
