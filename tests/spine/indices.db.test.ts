import { runIndex } from '@dongjian/composite-index'
import {
  askWhatIf,
  compareEditions,
  county,
  exportIndexWorkbook,
  listCheapestWays,
  listPublishedIndex,
  listRemovals,
  listStandings,
  measureSensitivity,
  measureUncertainty,
  openIndexEdition,
  readOwnOnly,
  readTree,
  standBeside,
  type OpenEdition,
} from '@dongjian/domains'
import { migrate, readIn } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadCounty } from '../../apps/cli/demo/load-county.ts'

// The county's own run over ninety counties, of which all others are made up, beside what the province has published.

const region = '330305'
let database: TestDatabase
let open: OpenEdition

beforeAll(async () => {
  database = await withTestDatabase('index_sample')
  await migrate(database.pool)
  await loadCounty(database.pool, new URL('../../samples/dongtou-2023', import.meta.url).pathname, () => undefined)
  open = await readIn(database.pool, region, (tx) => openIndexEdition(tx, null))
})
afterAll(() => database.close())

const published = () => readIn(database.pool, region, (tx) => listPublishedIndex(tx, county))
const yearOf = (year: string) => open.edition.own.find((own) => own.year === year)!

test('公布的指数是来数：150.6、第30位，评价年度2023、数据年度2022', async () => {
  expect((await published()).at(-1)).toMatchObject({
    year: '2023',
    dataYear: '2022',
    value: '150.6',
    place: '30',
    placeRise: '56',
  })
})

test('自测与公布值相近：2023年得分差3以内、位次差3位以内，2022年也是', async () => {
  const beside = standBeside(open.edition, await published())
  expect(beside.map(({ year }) => year)).toEqual(['2022', '2023'])
  for (const { own, published: given } of beside) {
    expect(own.of).toBe(90)
    expect(Math.abs(own.score! - Number(given.value))).toBeLessThanOrEqual(3)
    expect(Math.abs(own.place! - Number(given.place))).toBeLessThanOrEqual(3)
  }
  expect(open.edition).toMatchObject({ simulated: true, state: 'published' })
})

test('十八个指标接平台数字，缺的说明原因', () => {
  expect(open.model.bindings).toHaveLength(18)
  const missing = open.edition.bound.filter(({ value }) => value === null)
  expect(missing.map(({ code, year }) => `${code} ${year}`)).toEqual(['研发投入强度 2023'])
  expect(missing[0]!.completeness.why).toBe('还没有收到2023年的“研发经费占生产总值比重”')
})

test('各层的贡献逐层加起来等于总得分', () => {
  for (const year of open.edition.years) {
    const { elements } = readTree(open, { year })
    const sumOf = (level: number) =>
      elements
        .filter((element) => element.level === level)
        .reduce((sum, { contribution }) => sum + (contribution ?? 0), 0)
    for (const level of [1, 2, 3]) expect(sumOf(level)).toBeCloseTo(yearOf(year).score!, 9)
    const weights = elements
      .filter(({ level }) => level === 1)
      .reduce((sum, { effectiveWeight }) => sum + effectiveWeight, 0)
    expect(weights).toBeCloseTo(1, 12)
  }
})

test('两年之差分到各项，加起来正好；前移的位次居前列', () => {
  const { change, parts, rise } = compareEditions(open, open, {})
  expect(parts.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(change!, 9)
  expect(rise).toMatchObject({ places: yearOf('2022').place! - yearOf('2023').place!, of: 90 })
  expect(rise!.place).toBeLessThanOrEqual(3)
  expect(parts.find(({ code, kind }) => code === '研发投入强度' && kind === 'presence')).toMatchObject({ now: '缺' })
})

test('改动一个指标，前移至少五位，超过的正是位次之间的各地', () => {
  const { place } = yearOf('2023')
  const way = listCheapestWays(open, {}).ways.find(({ places, reached }) => places === 5 && reached)!
  const moved = askWhatIf(open, { mode: 'all', values: { [way.code]: way.to! } })
  expect(moved.before.place).toBe(place)
  expect(moved.after.place).toBeLessThanOrEqual(place! - 5)
  const between = listStandings(open, {}).units.filter(
    (unit) => unit.place! < place! && unit.place! >= moved.after.place!,
  )
  expect(moved.passed.map(({ code }) => code).toSorted()).toEqual(between.map(({ code }) => code).toSorted())
  expect(moved.elements.map(({ code }) => code)).toContain(way.code)
})

test('省力的在前；每一条照着做都够', () => {
  const { ways, place } = listCheapestWays(open, {})
  for (const places of [1, 5, 10]) {
    const reached = ways.filter((way) => way.places === places && way.reached)
    expect(reached.length).toBeGreaterThan(5)
    expect(reached.map(({ inSpreads }) => inSpreads)).toEqual(
      reached.map(({ inSpreads }) => inSpreads!).toSorted((a, b) => a - b),
    )
    for (const { code, to } of reached.slice(0, 3))
      expect(askWhatIf(open, { mode: 'all', values: { [code]: to! } }).after.place).toBeLessThanOrEqual(place! - places)
  }
  for (const way of ways.filter(({ reached }) => !reached)) expect(way.why).not.toBeNull()
})

test('只用本地数据：以本地基期为100，位次一律不判断', () => {
  const { score, cannotJudge } = readOwnOnly(open, {})
  expect(score).toBeGreaterThan(100)
  expect(cannotJudge[0]).toContain('名次')
  expect(askWhatIf(open, { mode: 'own', values: { 新产品产值率: '40' } })).toMatchObject({
    before: { place: null },
    after: { place: null },
    passed: [],
  })
})

test('去掉一个支柱以后的位次，与没有它的模型重算的相同', () => {
  const { removals } = listRemovals(open, { level: 2 })
  expect(removals).toHaveLength(5)
  for (const { code, place, shift } of removals) {
    const { model } = open.model
    const elements = model.elements.filter((element) => element.code !== code && element.parent !== code)
    const run = runIndex({ ...model, elements }, open.panel)
    const cell = open.panel.periods.indexOf('2023') * open.panel.units.length + open.panel.units.indexOf(region)
    expect(place).toBe(run.elements.get('总指数')!.rank[cell])
    expect(shift).toBe(yearOf('2023').place! - place!)
  }
})

test('位次区间含自测的位次，同一种子结果相同', () => {
  const asked = { runs: 200, seed: 7 }
  const intervals = measureUncertainty(open, asked)
  const own = intervals.units.find((unit) => unit.own)!
  expect(own.low).toBeLessThanOrEqual(own.place!)
  expect(own.high).toBeGreaterThanOrEqual(own.place!)
  expect(own.places.reduce((sum, { count }) => sum + count, 0)).toBe(200)
  expect(measureUncertainty(open, asked)).toEqual(intervals)
})

test('敏感性：放开的五项各有一阶和总阶指数', () => {
  const { parameters, regenerations } = measureSensitivity(open, { size: 64, bootstrap: 20 })
  expect(parameters.map(({ name }) => name)).toEqual(['标准化', '合成', '异常值', '缺数', '权重'])
  expect(regenerations).toBe(64 * 7)
  for (const { total } of parameters) expect(total).toBeGreaterThanOrEqual(0)
})

test('导出的工作簿每张表都标着演示数据、模拟数据，没有 NaN', async () => {
  const beside = standBeside(open.edition, await published())
  const bytes = await exportIndexWorkbook(open, { beside, demo: true })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    '说明',
    '2022年各地得分',
    '2022年本地各层',
    '2023年各地得分',
    '2023年本地各层',
    '平台数字',
  ])
  for (const sheet of book.worksheets) {
    expect(sheet.getCell('A1').text).toMatch(/自测.*演示数据　模拟数据/)
  }
  const units = book.getWorksheet('2023年各地得分')!
  expect(units.rowCount).toBe(92)
  for (const part of Object.values(unzipSync(bytes))) expect(strFromU8(part)).not.toMatch(/NaN|undefined|Infinity/)
})
