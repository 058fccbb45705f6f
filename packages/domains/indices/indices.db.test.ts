import { addRegion } from '@dongjian/kernel/published'
import { findEvents } from '@dongjian/kernel/events'
import { changeRecord, listRecords, migrate, readIn, writeIn, type Tx } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { county, registers } from '../definitions.ts'
import { loadExampleCounty } from '../example-county/load.ts'
import {
  addDataset,
  addModel,
  compareEditions,
  getIndexEdition,
  listDatasets,
  listIndexEditions,
  listModels,
  listPublishedIndex,
  openIndexEdition,
  parseDataset,
  parseModel,
  publishEdition,
  readBoundNow,
  reviewEdition,
  runEdition,
  standBeside,
} from './index.ts'

const region = '990601'
const neighbour = '990602'
const text = `
名称: 三项指数
版本: 一
层次: [指标, 总指数]
基期: 2020
指数:
  名称: 指数
  下级:
    - { 名称: 财政经费, 单位: 万元, 权重: 1, 数字: rd-projects.fiscalFunding }
    - { 名称: 专利, 单位: 件, 权重: 1 }
    - { 名称: 能耗, 单位: 吨, 权重: 1, 方向: 越小越好 }
方法: { 标准化: 固定基期（各地平均） }
不确定性:
  - { 名称: 标准化, 做法: [{ 标准化: 固定基期（各地平均） }, { 标准化: 最大最小 }] }
`
const csv = (own: string, nextYear = '60') => `区划代码,名称,年度,财政经费（万元）,专利（件）,能耗（吨）
${region},本县,2020,100,10,5
${region},本县,2022,,12,4
${region},本县,2023,,${own},4
990699,邻县,2020,100,10,5
990699,邻县,2022,130,16,4
990699,邻县,2023,150,20,3.5
990698,远县,2020,100,10,5
990698,远县,2022,90,8,6
990698,远县,2023,95,9,${nextYear}
`

let database: TestDatabase

const write = <T>(kind: string, work: Parameters<typeof writeIn<T>>[2], of = region) =>
  writeIn(database.pool, { region: of, actor: '张三', kind }, work)
const read = <T>(work: (tx: Tx) => Promise<T>, of = region) => readIn(database.pool, of, work)

async function addData(own: string, nextYear?: string): Promise<string> {
  const { columns } = parseModel(county.figures, text)
  const data = await parseDataset(new TextEncoder().encode(csv(own, nextYear)), columns)
  return write('indices.datasetAdded', (tx) => addDataset(tx, { name: '三地', source: '自填', simulated: true, data }))
}
const run = (more: object = {}) => runEdition(database.pool, county, { region, actor: '张三', ...more })
const publish = async (edition: string) => {
  await reviewEdition(database.pool, { region, edition, by: '李四' })
  await publishEdition(database.pool, { region, edition, by: '王五' })
}

let dataset: string
let first: string

beforeAll(async () => {
  database = await withTestDatabase('indices')
  await migrate(database.pool)
  for (const [code, name] of [
    [region, '本县'],
    [neighbour, '另一个县'],
  ] as const)
    await addRegion(database.pool, { code, name, shortName: name, level: 'county', parent: '9906', demo: true })
  await write('test.loaded', loadExampleCounty)
  await write('indices.modelAdded', (tx) => addModel(tx, county, text))
  dataset = await addData('15')
  first = await run()
})
afterAll(() => database.close())

describe('模型和数据', () => {
  test('存下的模型版本不能再存一次', async () => {
    await expect(write('indices.modelAdded', (tx) => addModel(tx, county, text))).rejects.toMatchObject({
      code: 'indexModelTaken',
      message: '“三项指数”（一）已经有了，存下的版本不能改；请换一个版本名称',
    })
  })

  test('有错的模型、有错的数据都不存', async () => {
    const wrong = text.replace('专利, 单位: 件', '专利')
    await expect(write('indices.modelAdded', (tx) => addModel(tx, county, wrong))).rejects.toThrow('没有写单位')
    await expect(addData('十五')).rejects.toThrow('CSV!E4 “十五”不是数字，请改正或留空')
    expect(await read(async (tx) => [(await listModels(tx)).length, (await listDatasets(tx)).length])).toEqual([1, 1])
  })

  test.each([
    ['没有本地的行', /^990601.*\n/gm, '各地数据“缺”里没有本地（区划代码990601）的行，请补上后再测'],
    ['没有基期', /^\d+,\S+,2020.*\n/gm, '各地数据“缺”没有基期2020年的数，请补上，或改模型的基期'],
    ['只有基期', /^\d+,\S+,202[23].*\n/gm, '各地数据“缺”除了基期没有别的年度，测不出指数'],
  ])('%s的数据测不了，说明怎么办', async (_, cut, said) => {
    const { columns } = parseModel(county.figures, text)
    const data = await parseDataset(new TextEncoder().encode(csv('15').replaceAll(cut, '')), columns)
    const id = await write('indices.datasetAdded', (tx) =>
      addDataset(tx, { name: '缺', source: '自填', simulated: true, data }),
    )
    await expect(run({ dataset: id })).rejects.toThrow(said)
  })
})

describe('自测', () => {
  test('本地接平台数字的格取自台账，其余取自数据表；基期取自数据表', async () => {
    const open = await read((tx) => openIndexEdition(tx, first))
    const { edition, panel } = open
    expect(edition).toMatchObject({ title: '本县指数自测（2022—2023年）', years: ['2022', '2023'], state: 'draft' })
    const bound = edition.bound.find(({ year }) => year === '2023')!
    expect(bound).toMatchObject({ code: '财政经费', figure: 'rd-projects.fiscalFunding', unit: '万元' })
    expect(Array.from(panel.columns.get('财政经费')!.filter((_, i) => i % 3 === 0))).toEqual([
      100,
      edition.bound[0]!.value === null ? NaN : Number(edition.bound[0]!.value),
      Number(bound.value),
    ])
    expect(open.isSameBits).toBe(true)
  })

  test('改动台账，下一次自测跟着变，先前的一版和公布的指数都不变', async () => {
    const before = await read(async (tx) => ({
      edition: await getIndexEdition(tx, first),
      published: await listPublishedIndex(tx, county),
    }))
    await write('test.changed', async (tx) => {
      const { rows } = await listRecords(tx, registers, registers['rd-projects'], {
        filters: {
          level: { any: ['county'] },
          programme: { any: ['keyRd'] },
          approvedOn: { from: '2023-01-01', to: '2023-12-31' },
        },
      })
      const row = rows.find(({ values, status }) => values.approvedFunding !== null && status !== 'withdrawn')!
      const values = { approvedFunding: '9000000.00' }
      await changeRecord(tx, registers, registers['rd-projects'], row, { values, confirmed: true })
    })
    const second = await run({ dataset })
    const after = await read(async (tx) => ({
      first: await getIndexEdition(tx, first),
      second: await getIndexEdition(tx, second),
      published: await listPublishedIndex(tx, county),
      now: await readBoundNow(tx, county, (await openIndexEdition(tx, first)).model, await getIndexEdition(tx, first)),
    }))
    expect(after.first).toEqual(before.edition)
    expect(after.published).toEqual(before.published)
    expect(after.published.some(({ value }) => value !== null)).toBe(true)
    expect(after.second.own.at(-1)!.score).toBeGreaterThan(before.edition.own.at(-1)!.score! + 100)
    expect(after.now.filter(({ changed }) => changed).map(({ code, year }) => `${code} ${year}`)).toEqual([
      '财政经费 2023',
    ])
  })

  test('自测与公布值并列，各说各的，差距有说明', async () => {
    const beside = await read(async (tx) =>
      standBeside(await getIndexEdition(tx, first), await listPublishedIndex(tx, county)),
    )
    for (const { gap } of beside) expect(gap).toContain('其他县（市、区）是模拟数据')
    expect(beside.map(({ published }) => published)).toEqual([
      { value: null, place: '86', dataYear: null },
      { value: '150.6', place: '30', dataYear: null },
    ])
    expect(beside[0]!.gap).toMatch(/^自测比公布值位次靠前8\d位。公布值用省里的模型和各地的实数；自测用“三项指数”（一）/)
    expect(beside[1]!.gap).toMatch(/^自测比公布值得分[高低][\d.]+、位次靠前2\d位。/)
  })

  test('同一版重开，一位不差；两年之差分到各项，加起来正好', async () => {
    const open = await read((tx) => openIndexEdition(tx, first))
    const { change, parts, from, to } = compareEditions(open, open, {})
    expect([from.year, to.year]).toEqual(['2022', '2023'])
    expect(parts.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(change!, 9)
    expect(change).toBeCloseTo(to.score! - from.score!, 9)
  })
})

describe('审核和发布', () => {
  test('编制人不能自己审核；没有审核不能发布；各做一次', async () => {
    const edition = await run({ dataset })
    const order = { region, edition }
    await expect(publishEdition(database.pool, { ...order, by: '王五' })).rejects.toMatchObject({
      code: 'indexNotReviewed',
    })
    await expect(reviewEdition(database.pool, { ...order, by: '张三' })).rejects.toThrow(
      '张三是这一版的编制人，不能自己审核，请换一个人',
    )
    for (const by of ['张　三', '张\u200B三 '])
      await expect(reviewEdition(database.pool, { ...order, by })).rejects.toThrow('不能自己审核')
    await publish(edition)
    await expect(reviewEdition(database.pool, { ...order, by: '李四' })).rejects.toThrow('这一版已经审核，不能再做一次')
    await expect(publishEdition(database.pool, { ...order, by: '王五' })).rejects.toThrow('这一版已经发布')
    const { state, steps } = await read((tx) => getIndexEdition(tx, edition))
    expect([state, ...steps.map(({ to, by }) => `${to} ${by}`)]).toEqual([
      'published',
      'reviewed 李四',
      'published 王五',
    ])
    const { rows } = await database.pool.query<{ event: string }>(
      'select event from index_edition_steps where edition = $1 order by done_at',
      [edition],
    )
    const events = await read((tx) =>
      findEvents(
        tx.db,
        region,
        rows.map(({ event }) => event),
      ),
    )
    expect(events.map(({ kind, actor }) => `${kind} ${actor}`).toSorted()).toEqual([
      'indices.published 王五',
      'indices.reviewed 李四',
    ])
  })

  test('没有发布的不用更正；更正是新的一版，带着与原版的不同', async () => {
    const edition = await run({ dataset })
    await expect(run({ dataset, corrects: edition })).rejects.toMatchObject({ code: 'indexCorrectsUnpublished' })
    await publish(edition)
    const revised = await addData('18', '6')
    const correction = await run({ dataset: revised, corrects: edition })
    const [old, now] = await read(async (tx) => [
      await getIndexEdition(tx, edition),
      await getIndexEdition(tx, correction),
    ])
    expect(old).toMatchObject({ state: 'published', correctedBy: correction })
    expect(now).toMatchObject({ state: 'draft', corrects: edition })
    expect(now.differences).toEqual([
      '各地数据由“三地”改为“三地”',
      '“本县”2023年“专利”由15变为18',
      '“远县”2023年“能耗”由60变为6',
    ])
  })

  test('发布的、没有发布的，程序都没有改动和删除的权限', async () => {
    for (const table of ['index_models', 'index_datasets', 'index_editions', 'index_edition_steps']) {
      for (const statement of [`update ${table} set region = region`, `delete from ${table}`]) {
        const client = await database.pool.connect()
        try {
          await client.query('begin')
          await client.query('set local role dongjian_app')
          await client.query(`select set_config('app.region', $1, true)`, [region])
          await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' })
        } finally {
          await client.query('rollback')
          client.release()
        }
      }
    }
  })

  test('别的县看不见，也写不进来', async () => {
    const seen = await read(
      async (tx) => [await listModels(tx), await listDatasets(tx), await listIndexEditions(tx)],
      neighbour,
    )
    expect(seen).toEqual([[], [], []])
    await expect(read((tx) => getIndexEdition(tx, first), neighbour)).rejects.toMatchObject({
      code: 'indexEditionNotFound',
    })
    await expect(reviewEdition(database.pool, { region: neighbour, edition: first, by: '李四' })).rejects.toMatchObject(
      { code: 'indexEditionNotFound' },
    )
    const forged = write(
      'indices.modelAdded',
      (tx) => addModel({ ...tx, region }, county, text.replace('版本: 一', '版本: 二')),
      neighbour,
    )
    await expect(forged).rejects.toMatchObject({ code: '42501' })
  })
})
