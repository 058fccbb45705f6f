import { county as definitions } from '@dongjian/domains'
import { migrate } from '@dongjian/kernel/store'
import { createApp } from '@dongjian/server'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCounty } from '../../apps/cli/demo/load-county.ts'
import type {
  IndexCompared,
  IndexDatasetBrief,
  IndexEdition,
  IndexEditionBrief,
  IndexFigures,
  IndexJob,
  IndexModelBrief,
  IndexModelDetail,
  IndexStrip,
  IndexTree,
  IndexWhatIf,
  Problem,
  PublishedYear,
} from '@dongjian/server/contract'

const region = '330305'
let database: TestDatabase
let app: Awaited<ReturnType<typeof createApp>>
let edition: IndexEditionBrief

beforeAll(async () => {
  database = await withTestDatabase('server_indices')
  await migrate(database.pool)
  await loadCounty(database.pool, new URL('../../samples/dongtou-2023', import.meta.url).pathname, () => undefined)
  app = await createApp({ pool: database.pool, definitions })
  edition = (await get<IndexEditionBrief[]>('editions'))[0]!
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const headers = { host: '127.0.0.1' }
const at = (path: string) => `/api/${region}/indices/${path}`
async function get<T>(path: string): Promise<T> {
  const answer = await app.inject({ url: at(path), headers })
  expect(answer).toMatchObject({ statusCode: 200 })
  return answer.json<T>()
}
const send = (method: 'POST' | 'DELETE', path: string, payload: object = {}) =>
  app.inject({ method, url: at(path), payload, headers })

async function sendData(csv: string, more: Readonly<Record<string, string>> = {}) {
  const form = new FormData()
  form.set('file', new File([csv], '数据.csv'))
  for (const [name, value] of Object.entries({ name: '自填的数', source: '自填', ...more })) form.set(name, value)
  const request = new Request('http://127.0.0.1/', { method: 'POST', body: form })
  return app.inject({
    method: 'POST',
    url: at('datasets'),
    payload: Buffer.from(await request.arrayBuffer()),
    headers: { ...headers, 'content-type': request.headers.get('content-type')! },
  })
}

async function over(job: IndexJob): Promise<IndexJob> {
  let seen = job
  while (seen.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 20))
    seen = await get<IndexJob>(`jobs/${job.id}`)
    expect(seen.done).toBeLessThanOrEqual(seen.of)
  }
  return seen
}

test('公布的指数逐年列出，带发布文件', async () => {
  const { demo, years } = await get<{ demo: boolean; years: PublishedYear[] }>('published')
  expect(demo).toBe(true)
  expect(years.map(({ year, value, place }) => [year, value, place])).toEqual([
    ['2021', '109.4', '87'],
    ['2022', '118.7', '86'],
    ['2023', '150.6', '30'],
  ])
  expect(years.at(-1)!.paper).toMatchObject({ provider: '省科技厅', title: '2023年度县（市、区）科技创新指数评价结果' })
})

test('模型、数据、自测各有列表，模型能看全', async () => {
  const [model] = await get<IndexModelBrief[]>('models')
  expect(model).toMatchObject({ base: '2020', indicators: 27, bound: 18 })
  const detail = await get<IndexModelDetail>(`models/${model!.id}`)
  expect(detail.elements).toHaveLength(33)
  expect(detail.method.map(({ step }) => step)).toContain('标准化')
  const checked = await send('POST', 'models/check', { text: detail.text.replace('权重: 25', '权重: 二十五') })
  expect(checked.json()).toMatchObject({ faults: [{ where: expect.stringMatching(/^第\d+行/), severity: 'refused' }] })
  expect(await get<IndexDatasetBrief[]>('datasets')).toMatchObject([{ units: 90, simulated: true }])
  expect(edition).toMatchObject({ state: 'published', simulated: true, demo: true, years: ['2022', '2023'] })
})

test('一版自测：与公布值并列，接平台数字的各格当时和现在', async () => {
  const { beside, bound } = await get<IndexEdition>(`editions/${edition.id}`)
  expect(beside.at(-1)).toMatchObject({
    published: { value: '150.6', place: '30' },
    gap: expect.stringContaining('模拟数据'),
  })
  expect(bound).toHaveLength(36)
  const figures = await get<IndexFigures>(`editions/${edition.id}/figures`)
  expect(figures.filter(({ changed }) => changed)).toEqual([])
  const tree = await get<IndexTree>(`editions/${edition.id}/tree?year=2022`)
  expect(tree).toMatchObject({ year: '2022', unit: { own: true } })
  const compared = await get<IndexCompared>(`compare?before=${edition.id}`)
  expect(compared).toMatchObject({ from: { year: '2022' }, to: { year: '2023' } })
})

test('不用先问就有区间；测算在后台做，做完各地都有区间，再问直接答', async () => {
  const before = await get<IndexStrip>(`editions/${edition.id}/units`)
  // Nobody has to ask for it first.
  expect(before.interval).toMatchObject({ runs: 1000 })
  const asked = { runs: 300, seed: 5 }
  const started = await send('POST', `editions/${edition.id}/uncertainty`, asked)
  expect(started.statusCode).toBe(202)
  const done = await over(started.json<IndexJob>())
  expect(done).toMatchObject({ state: 'done', uncertainty: { runs: 300, seed: 5 } })
  const again = (await send('POST', `editions/${edition.id}/uncertainty`, asked)).json<IndexJob>()
  expect(again).toMatchObject({ id: done.id, state: 'done' })
  const after = await get<IndexStrip>(`editions/${edition.id}/units`)
  expect(after.interval).toEqual({ runs: 300, seed: 5 })
  for (const { low, high, place, why } of after.units) {
    expect(low).not.toBeNull()
    expect(low!).toBeLessThanOrEqual(high!)
    expect(place).not.toBeNull()
    const side = place! < low! ? '靠前' : place! > high! ? '靠后' : null
    expect(why?.match(/位次比区间(靠.)/)?.[1] ?? null).toBe(side)
  }
})

test('后台测算的时候照常应答，可以停止；停了的可以再做', async () => {
  const design = { size: 4000, bootstrap: 10 }
  const job = (await send('POST', `editions/${edition.id}/sensitivity`, { design })).json<IndexJob>()
  expect(await get<IndexStrip>(`editions/${edition.id}/units`)).toMatchObject({ of: 90 })
  expect(await get<IndexJob>(`jobs/${job.id}`)).toMatchObject({ state: 'running' })
  expect((await send('DELETE', `jobs/${job.id}`)).json()).toMatchObject({ state: 'cancelled', why: '已停止' })
  const other = await send('POST', `editions/${edition.id}/sensitivity`, { design })
  expect(other.json<IndexJob>().id).not.toBe(job.id)
  await send('DELETE', `jobs/${other.json<IndexJob>().id}`)
  const small = await send('POST', `editions/${edition.id}/sensitivity`, { design: { size: 16, bootstrap: 0 } })
  expect(await over(small.json<IndexJob>())).toMatchObject({
    state: 'done',
    sensitivity: { size: 16, parameters: expect.arrayContaining([expect.objectContaining({ firstLow: null })]) },
  })
})

test('滑块：改动指标值，看得分和位次；不认识的指标说清楚', async () => {
  const moved = await send('POST', `editions/${edition.id}/what-if`, { values: { 每万人高新技术企业: '2' } })
  const { before, after } = moved.json<IndexWhatIf>()
  expect(after.score!).toBeGreaterThan(before.score!)
  const wrong = await send('POST', `editions/${edition.id}/what-if`, { values: { 没有的: '2' } })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.json<Problem>().message).toMatch(/^模型里没有“没有的”这个指标/)
  for (const value of ['', 'NaN', '1%', '9'.repeat(300)]) {
    const said = await send('POST', `editions/${edition.id}/what-if`, { values: { 新产品产值率: value } })
    expect(said.statusCode).toBe(422)
    expect(said.json<Problem>().message).toBe('values.新产品产值率：应为数字，如 2.8，整数部分不超过15位')
  }
  const alone = await send('POST', `editions/${edition.id}/what-if`, { values: {}, mode: 'own' })
  expect(alone.json<IndexWhatIf>()).toMatchObject({ before: { place: null }, why: expect.stringContaining('名次') })
})

describe('拒绝', () => {
  test.each([
    ['没有的版本', 'editions/00000000-0000-7000-8000-000000000000', 404, '没有找到这一版自测'],
    ['没有的后台测算', 'jobs/00000000-0000-7000-8000-000000000000', 404, '没有找到这项后台测算'],
  ])('%s', async (_, path, status, said) => {
    const answer = await app.inject({ url: at(path), headers })
    expect(answer.statusCode).toBe(status)
    expect(answer.json<Problem>().message).toContain(said)
  })

  test('没有的年度、没有的县', async () => {
    const year = await app.inject({ url: at(`editions/${edition.id}/tree?year=2019`), headers })
    expect(year.json<Problem>().message).toBe('这一版没有2019年，可选：2022年、2023年')
    const unit = await app.inject({ url: at(`editions/${edition.id}/tree?unit=无`), headers })
    expect(unit.json<Problem>().message).toBe('各地数据里没有“无”，请填区划代码或全称')
  })

  test('有错的数据文件说清楚哪一格', async () => {
    const answer = await sendData('区划代码,名称,年度\n330305,甲,2023\n')
    expect(answer.statusCode).toBe(422)
    expect(answer.json<Problem>().message).toMatch(/CSV第1行 缺少“研发投入强度”/)
  })
})

test('做一次、审核、发布、更正，工作簿能下载', async () => {
  const made = (await send('POST', 'editions')).json<IndexEdition>()
  expect(made).toMatchObject({ state: 'draft', madeBy: '本机用户' })
  expect((await send('POST', `editions/${made.id}/publish`, { by: '甲' })).statusCode).toBe(409)
  expect((await send('POST', `editions/${made.id}/review`, { by: '本机用户' })).statusCode).toBe(403)
  const unseen = await send('POST', `editions/${made.id}/review`, { by: '\u200B' })
  expect(unseen.json<Problem>().message).toBe('by：请填写姓名')
  expect((await send('POST', `editions/${made.id}/review`, { by: '甲' })).json()).toMatchObject({ state: 'reviewed' })
  const published = await send('POST', `editions/${made.id}/publish`, { by: '乙' })
  expect(published.json()).toMatchObject({ state: 'published', steps: [{ by: '甲' }, { by: '乙' }] })
  const correction = await send('POST', 'editions', { corrects: made.id })
  expect(correction.json()).toMatchObject({ corrects: made.id, differences: [] })
  expect(await get<IndexEdition>(`editions/${made.id}`)).toMatchObject({
    correctedBy: correction.json<IndexEdition>().id,
  })
  const file = await app.inject({ url: at(`editions/${made.id}/workbook`), headers })
  expect(file.headers['content-type']).toContain('spreadsheetml')
  expect(file.rawPayload.subarray(0, 2).toString()).toBe('PK')
})

test('很大的模型和数据：去掉一项放到后台，答得出；逐项试太久的说明白', async () => {
  const names = Array.from({ length: 120 }, (_, i) => `指标${i}`)
  const text = JSON.stringify({
    名称: '很大的模型',
    版本: '一',
    层次: ['指标', '总指数'],
    指数: { 名称: '总指数', 下级: names.map((name) => ({ 名称: name, 单位: '家' })) },
    方法: { 标准化: '最大最小' },
  })
  const model = (await send('POST', 'models', { text })).json<{ id: string }>().id
  const rows = Array.from({ length: 1500 }, (_, unit) =>
    [unit === 0 ? region : 990000 + unit, `县${unit}`, 2023, ...names.map((_name, i) => (unit * (i + 7)) % 101)].join(),
  )
  const added = await sendData([['区划代码', '名称', '年度', ...names].join(), ...rows].join('\n'), { model })
  const dataset = added.json<IndexDatasetBrief>()
  expect(dataset).toMatchObject({ units: 1500, columns: 120 })
  const { id } = (await send('POST', 'editions', { model, dataset: dataset.id })).json<IndexEdition>()
  expect((await get<{ removals: object[] }>(`editions/${id}/removals`)).removals).toHaveLength(120)
  expect(await get(`editions/${id}/cheapest`)).toMatchObject({
    ways: [],
    why: '1500个县（市、区）、120个指标逐项试一遍太久，没有试；请在滑块里试要看的指标',
  })
})

test('各地原来分不出先后，改动以后有了位次：说的是改动以后有几个县', async () => {
  const text =
    '{名称: 一项, 版本: 一, 层次: [指标, 指数], 指数: {名称: 指数, 下级: [{名称: 甲, 单位: 家}]}, 方法: {标准化: 最大最小}}'
  const model = (await send('POST', 'models', { text })).json<{ id: string }>().id
  const csv = `区划代码,名称,年度,甲\n${region},本县,2023,5\n990001,邻县,2023,5\n990002,远县,2023,5\n`
  const dataset = (await sendData(csv, { model })).json<IndexDatasetBrief>().id
  const { id } = (await send('POST', 'editions', { model, dataset })).json<IndexEdition>()
  const moved = await send('POST', `editions/${id}/what-if`, { values: { 甲: '6' } })
  expect(moved.json<IndexWhatIf>()).toMatchObject({ of: 3, before: { place: null }, after: { place: 1 } })
})
