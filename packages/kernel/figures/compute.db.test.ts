import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withTestDatabase, type TestDatabase } from '../store/database/testing.ts'
import { addRecord, createTables, knownOn, migrate, readIn, writeIn, type Values } from '../store/index.ts'
import { toyCounty as county, toyRegisters as registers } from '../toys/toy-county.ts'
import {
  complete,
  computeFigure,
  computeFigures,
  explainFigure,
  listRecordsBehind,
  type FigureRequest,
} from './index.ts'

const region = '990301'
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('kernel')
  await migrate(database.pool)
  await createTables(database.pool, registers, county.figures)
  await database.pool.query(`insert into regions (code, name, short_name, level, parent) values
    ('990301', '甲县', '甲', 'county', '9903'), ('990302', '乙县', '乙', 'county', '9903'), ('990401', '丙县', '丙', 'county', '9904')`)
  await writeIn(database.pool, { region, actor: '甲', kind: 'test.loaded', ledgerDay: '2024-05-20' }, async (tx) => {
    const maker = (code: string, more: Values) =>
      addRecord(tx, registers, registers.makers, { code, name: `作坊${code}`, ...more })
    const [a, b] = [
      await maker('A', { town: 'east', rank: 'A', aliases: ['老甲'] }),
      await maker('B', { town: 'west', rank: 'C' }),
    ]
    const toy = (number: string, values: Values, status = 'made') =>
      addRecord(tx, registers, registers.toys, { number, ...values }, status)
    const car = await toy('1', {
      maker: a,
      price: '100.10',
      pieces: '30',
      madeOn: '2023-01-01',
      year: 2023,
      kind: 'car',
    })
    await toy(
      '2',
      { maker: a, price: '0.20', pieces: '10', madeOn: '2023-12-31', soldOn: '2023-12-31', year: 2022, kind: 'car' },
      'sold',
    )
    const other = await toy('3', { maker: b, price: '7', pieces: '5', madeOn: '2023-06-30', year: 2023, kind: 'doll' })
    await toy('4', { pieces: '1', madeOn: '2023-07-01', year: 2021, kind: 'car' }, 'scrapped')
    await toy('5', { maker: b, price: '9', pieces: '40', madeOn: '2022-05-31', year: 2022, kind: 'car' })
    const repair = (on: string, turn: string, paidOn: string, status = 'paid') =>
      addRecord(tx, registers, registers.repairs, { toy: on, turn, paidOn, amount: '1' }, status)
    await repair(car, '1', '2023-02-01')
    await repair(car, '2', '2023-03-01')
    await repair(other, '1', '2023-03-02', 'bounced')
    const give = (item: string, period: string, value: string, unit: string, more: Values = {}) =>
      addRecord(tx, registers, registers['toy-returns'], { item, period, value, unit, ...more })
    await give('spending', '2023', '1.2909', '亿元', { cutOffOn: '2023-12-31' })
    await give('spending', '2022', '11163', '万元')
    await give('growth', '2023', '15.64', '%', { cutOffOn: '2023-11-30' })
    await give('index', '2023', '150.6', '米')
  })
})
afterAll(() => database.close())

/** Something is entered in each of the registers on a later day, which changes no number of 2023. */
const fed = (names: readonly string[], ledgerDay: string) =>
  writeIn(database.pool, { region, actor: '甲', kind: 'test.loaded', ledgerDay }, async (tx) => {
    const values: Record<string, Values> = {
      makers: { code: `M${ledgerDay}`, name: '新作坊' },
      toys: { number: `T${ledgerDay}`, madeOn: '2025-01-01', year: 2025, pieces: '0' },
      'toy-returns': { item: 'index', period: '2024', value: '151', unit: '' },
    }
    for (const name of names) await addRecord(tx, registers, registers[name as 'toys'], values[name]!)
  })

const ask = (code: string, period = '2023', params?: Record<string, string>) =>
  readIn(database.pool, region, (tx) =>
    computeFigure(tx, county, { code: `toys.${code}`, period, ...(params && { params }) }),
  )

test.each([
  ['made', '2023', '3'],
  ['made', '2023-H1', '2'],
  ['made', '2023-12', '1'],
  ['pieces', '2023', '46'],
  ['price', '2023', '100.30'],
  ['makers', '2023', '2'],
  ['eastPieces', '2023', '40'],
  ['goodMakers', '2023', '2'],
  ['planned', '2023', '2'],
  ['inStock', '2023', '4'],
  ['inStock', '2022', '1'],
  ['sinceOpening', '2023', '4'],
  ['onlyPrice', '2023', '7.00'],
  ['repaired', '2023', '100.10'],
  ['repairTimes', '2023', '1'],
  ['rise', '2023', '6'],
  ['growth', '2023', '15'],
  ['spending', '2023', '129090000'],
])('%s of %s is %s', async (code, period, value) => {
  expect(await ask(code, period)).toMatchObject({ value })
})

test('a toy that was repaired twice counts its price once, and one whose payment bounced not at all', async () => {
  expect(await ask('repaired')).toMatchObject({
    value: '100.10',
    behind: { kind: 'records', register: 'toys', count: 1 },
  })
})

test('a slice names its record by code, name or alias, and is refused unnamed', async () => {
  for (const maker of ['A', '作坊A', '老甲'])
    expect(await ask('ofMaker', '2023', { maker })).toMatchObject({ value: '2' })
  expect(await ask('ofMaker', '2023', { maker: '无此' })).toMatchObject({ value: '0' })
  await expect(ask('ofMaker')).rejects.toMatchObject({ code: 'paramMissing' })
})

describe('what is unknown', () => {
  test('a record that names no holder counts for nobody, and the figure says so', async () => {
    expect((await ask('makers')).completeness).toEqual({ state: 'missing', why: '有1条记录没有填写作坊，未计入' })
  })
  test('a sum over records without an amount says how many it lacks', async () => {
    expect((await ask('price')).completeness).toEqual({ state: 'missing', why: '有1条记录没有填写造价，未计入' })
  })
  test('a register that was never kept is unknown, not zero', async () => {
    const value = await readIn(database.pool, '990302', (tx) =>
      computeFigure(tx, county, { code: 'toys.made', period: '2023' }),
    )
    expect(value).toMatchObject({ value: null, completeness: { state: 'missing', why: '《玩具》台账还没有建账' } })
  })
  test('a register that is kept and has nothing of the quarter is zero', async () => {
    expect(await ask('made', '2024-Q1')).toMatchObject({ value: '0', completeness: complete, keptTo: null })
  })
  test('a year before the first record of a register is unknown, not zero', async () => {
    expect(await ask('made', '2020')).toMatchObject({
      value: null,
      completeness: { state: 'missing', why: '《玩具》台账里没有2020年及以前的记录，不能断定为零' },
    })
    expect(await ask('inStock', '2021')).toMatchObject({ value: null })
  })
  test('the one value of two records is unknown', async () => {
    expect(await ask('onlyPrice', '2022')).toMatchObject({ value: null, completeness: { why: '没有符合条件的记录' } })
  })
  test('a return that has not come is named, and so is a unit that cannot be converted', async () => {
    expect((await ask('spending', '2021')).completeness.why).toBe('还没有收到2021年的“支出”')
    expect((await ask('index')).completeness.why).toBe('来数的单位“米”不能换算成“”')
  })
  test('growth without last year is unknown and says which part is lacking', async () => {
    expect(await ask('growth', '2022')).toMatchObject({ value: null, completeness: { state: 'missing' } })
  })
  test('a return whose cut-off lies before the end of the period is stale', async () => {
    expect((await ask('givenGrowth')).completeness).toEqual({
      state: 'stale',
      why: '来数截止2023-11-30，早于统计期末2023-12-31',
    })
  })
})

describe('期间没有结束、台账没有记到期末的数，不叫完整', () => {
  const on = (day: string, code: string, period: string) =>
    readIn(database.pool, region, (tx) => computeFigure(tx, county, { code: `toys.${code}`, period }), knownOn(day))

  test('期间还没有开始，是缺数，不是零', async () => {
    const why = '2027年还没有开始'
    for (const code of ['made', 'planned', 'inStock', 'repaired', 'spending'])
      expect(await ask(code, '2027')).toMatchObject({ value: null, completeness: { state: 'missing', why } })
    expect(await on('2024-05-28', 'made', '2024-06')).toMatchObject({ value: null })
    expect((await ask('growth', '2027')).completeness.why).toBe(`缺2027年的“件数”：${why}`)
  })
  test('期间没有结束，写明只到所知的那一天', async () => {
    expect(await on('2024-05-20', 'made', '2024')).toMatchObject({
      value: '0',
      completeness: { state: 'stale', why: '期间未结束，只到2024年5月20日' },
      keptTo: '2024-05-20',
    })
  })
  test('期间没有结束，台账也没有记到所知的那一天', async () => {
    expect(await on('2024-05-28', 'made', '2024')).toMatchObject({
      completeness: { state: 'stale', why: '期间未结束，《玩具》台账只记到2024年5月20日' },
      keptTo: '2024-05-20',
    })
  })
  test('期间已经结束，台账没有记到期末', async () => {
    const why = '《玩具》台账只记到2024年5月20日，早于期末2024年12月31日'
    for (const code of ['made', 'inStock', 'sinceOpening'])
      expect(await ask(code, '2024')).toMatchObject({ completeness: { state: 'stale', why }, keptTo: '2024-05-20' })
  })
  test('当天记过的台账，这一天结束的期间是完整的', async () => {
    expect(await on('2024-06-30', 'made', '2024-04')).toMatchObject({ value: '0', completeness: complete })
  })
  test('口径要看的另一台账没有记到期末，也写明', async () => {
    await fed(['toys', 'makers'], '2024-07-01')
    expect((await ask('made', '2024-H1')).completeness).toEqual(complete)
    expect((await ask('eastPieces', '2024-H1')).completeness).toEqual(complete)
    expect((await ask('repaired', '2024-H1')).completeness).toEqual({
      state: 'stale',
      why: '《修理》台账只记到2024年5月20日，早于期末2024年6月30日',
    })
  })
  test('增幅、比重同最弱的那个部分一样', async () => {
    expect(await ask('rise', '2024')).toMatchObject({
      value: '-46',
      completeness: { state: 'stale', why: '《玩具》台账只记到2024年7月1日，早于期末2024年12月31日' },
      keptTo: '2024-07-01',
    })
  })
  test('另一台账从来没有建账，不是零', async () => {
    const value = await readIn(database.pool, '990302', (tx) =>
      computeFigure(tx, county, { code: 'toys.repaired', period: '2023' }),
    )
    expect(value.completeness).toEqual({ state: 'missing', why: '《玩具》台账还没有建账' })
    expect((await ask('repaired', '2021')).completeness.why).toBe('《修理》台账里没有2021年及以前的记录，不能断定为零')
  })
  test('来数的期间没有结束，也不叫完整', async () => {
    expect((await on('2023-11-30', 'spending', '2023')).value).toBe(null)
    await fed(['toy-returns'], '2024-07-01')
    expect(await on('2024-07-05', 'index', '2024')).toMatchObject({
      value: '151',
      completeness: { state: 'stale', why: '期间未结束，只到2024年7月5日' },
      keptTo: '2024-07-05',
    })
  })
})

test('按年度记的数不能按季度或月份分，是缺数', async () => {
  const why = '按年度计，不能按季度或月份分'
  for (const period of ['2023-Q1', '2023-05', '2023-H2', '2023-01~11'])
    expect(await ask('planned', period)).toMatchObject({
      value: null,
      completeness: { state: 'missing', why },
      behind: { count: 0 },
    })
  expect(await ask('planned', '2023-01~12')).toMatchObject({ value: '2', completeness: complete })
})

test('符合条件而没有填写日期的记录，不属于任何期间，要说明', async () => {
  const act = { region: '990401', actor: '甲', kind: 'test.loaded', ledgerDay: '2024-05-20' }
  await writeIn(database.pool, act, async (tx) => {
    const toy = (number: string, values: Values, status?: string) =>
      addRecord(tx, registers, registers.toys, { number, ...values }, status)
    await toy('1', { madeOn: '2023-01-01', price: '1', kind: 'car' })
    await toy('2', { price: '2', kind: 'car' })
    await toy('3', { kind: 'doll' }, 'scrapped')
  })
  const of = (code: string) =>
    readIn(database.pool, '990401', (tx) => computeFigure(tx, county, { code: `toys.${code}`, period: '2023' }))
  const why = '有1条记录没有填写制成日期，未计入'
  expect(await of('made')).toMatchObject({ value: '1', completeness: { state: 'missing', why }, behind: { count: 1 } })
  expect(await of('price')).toMatchObject({ value: '1.00', completeness: { state: 'missing', why } })
  expect((await of('inStock')).completeness.why).toBe('有2条记录没有填写制成日期，未计入')
  expect((await of('planned')).completeness.why).toBe('《玩具》台账里没有2023年及以前的记录，不能断定为零')
})

test('a published growth stands as given, with our own arithmetic beside it', async () => {
  const value = await ask('givenGrowth')
  expect(value.value).toBe('15.64')
  expect(value.beside!.code).toBe('toys.ownGrowth')
  expect(value.beside!.value).toMatch(/^15\.640956/)
})

test('a quotient keeps its two parts', async () => {
  expect(await ask('share')).toMatchObject({ numerator: '4000', denominator: '46' })
})

describe('a place', () => {
  const publish = (where: string, value: string) =>
    database.pool.query(
      `insert into published_values values ($1, 'toys.index', '2023', 1, $2, '', now(), gen_random_uuid())`,
      [where, value],
    )
  test('is unknown while a region of the scope has not published', async () => {
    await publish('990301', '150.6')
    expect(await ask('place')).toMatchObject({
      value: null,
      completeness: { why: '全市应有2个县（市、区）公布，实有1个' },
    })
  })
  test('is taken among all of them, and no other city', async () => {
    await publish('990302', '160')
    await publish('990401', '170')
    expect(await ask('place')).toMatchObject({ value: '2', completeness: { state: 'complete' } })
  })
})

test('the records behind a figure are those that it counts, also as known on a day', async () => {
  const behind = (day: string) =>
    readIn(
      database.pool,
      region,
      (tx) => listRecordsBehind(tx, county, { code: 'toys.made', period: '2023' }),
      knownOn(day),
    )
  expect((await behind('2024-05-20'))!.page.rows.map((r) => r.values['number'])).toEqual(['1', '2', '3'])
  expect((await behind('2024-05-19'))!.page.rows).toEqual([])
})

test('all figures of a register and period answer together as they do alone', async () => {
  const codes = Object.keys(county.figures).filter((code) => code !== 'toys.ofMaker')
  const requests: FigureRequest[] = codes.map((code) => ({ code, period: '2023' }))
  const together = await readIn(database.pool, region, (tx) => computeFigures(tx, county, requests))
  for (const [i, request] of requests.entries()) {
    expect(await readIn(database.pool, region, (tx) => computeFigure(tx, county, request))).toEqual(together[i])
  }
})

test('an unknown figure and a period that is none are refused', async () => {
  await expect(ask('nothing')).rejects.toMatchObject({ code: 'figureNotFound' })
  await expect(ask('made', '2023年')).rejects.toMatchObject({ code: 'periodInvalid' })
})

test('数字的口径用一句话说清', () => {
  const say = (code: string) => explainFigure(county, county.figures[`toys.${code}`]!, '2023')
  expect(say('repaired')).toBe('取自《玩具》台账，2023年有对应的修理记录的记录，造价合计。')
  expect(say('repairTimes')).toBe(
    '取自《修理》台账，付款日期在2023年、状态为已付的记录，按作坊×计划年度计次，同一组合只计一次。',
  )
  expect(say('goodMakers')).toBe('取自《玩具》台账，制成日期在2023年、等级为乙及以上的记录，按记录数计。')
  expect(say('share')).toBe('测算：2023年“东街件数”占“件数”的比重。')
})
