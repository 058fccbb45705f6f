import { readFile } from 'node:fs/promises'
import { addPolicy, county as definitions } from '@dongjian/domains'
import { loadExampleCounty } from '@dongjian/domains/testing'
import { addRegion } from '@dongjian/kernel/published'
import { migrate, writeIn } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  FigureDetail,
  FigureValue,
  Overview,
  RecordDetail,
  RecordPage,
  RecordRow,
  RegisterBrief,
} from './contract/index.ts'
import { createApp } from './index.ts'

const project = new URL('../../', import.meta.url)
const region = '990401'
let database: TestDatabase
let app: FastifyInstance

beforeAll(async () => {
  database = await withTestDatabase('server')
  await migrate(database.pool)
  await addRegion(database.pool, {
    code: region,
    name: '示例县',
    shortName: '示例',
    level: 'county',
    parent: '9904',
    demo: true,
  })
  await writeIn(database.pool, { region, actor: '张三', kind: 'test.loaded' }, loadExampleCounty)
  app = await createApp({ pool: database.pool, definitions })
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const ask = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { host: '127.0.0.1:4180', ...headers } })
const get = async <T>(path: string): Promise<T> => {
  const answer = await ask(`/api/${region}/${path}`)
  expect(answer).toMatchObject({ statusCode: 200 })
  return answer.json<T>()
}
const send = (method: 'POST' | 'PATCH', path: string, payload: object) =>
  app.inject({ method, url: `/api/${region}/${path}`, payload, headers: { host: '127.0.0.1' } })

describe('台账', () => {
  test('列出台账和条数', async () => {
    const registers = await get<RegisterBrief[]>('registers')
    expect(registers).toHaveLength(Object.keys(definitions.registers).length)
    expect(registers.find(({ name }) => name === 'challenges')).toMatchObject({ title: '揭榜挂帅榜单', count: 5 })
  })

  test('按栏目筛选、排序、翻页，合计随筛选', async () => {
    const page = await get<RecordPage>(
      'registers/challenges/records?filters[callYear][any][0]=2024&sort=number&limit=1',
    )
    expect(page).toMatchObject({ count: 2, more: false, sums: { reward: '200000.00' } })
    expect(page.rows.map(({ cells }) => cells['number'])).toEqual(['B1'])
    const next = await get<RecordPage>(
      `registers/challenges/records?filters[callYear][any][0]=2024&sort=number&limit=1&after=${page.next!}`,
    )
    expect(next.rows.map(({ cells }) => cells['number'])).toEqual(['B2'])
    expect(next.next).toBeNull()
  })

  test('引用显示为名称', async () => {
    const { rows } = await get<RecordPage>('registers/challenges/records?search=B1')
    expect(rows[0]!.cells['publisher']).toMatchObject({ text: expect.stringContaining('甲') })
  })

  test('一条记录：走到哪一步、谁引用它、改了什么', async () => {
    const { rows } = await get<RecordPage>('registers/challenges/records?search=B2')
    const { id, version } = rows[0]!
    const changed = await send('PATCH', `registers/challenges/records/${id}`, {
      version,
      values: { reward: '250000' },
      status: 'listed',
    })
    expect(changed).toMatchObject({ statusCode: 200 })
    expect(changed.json<RecordRow>()).toMatchObject({ version: 2, status: 'listed', cells: { reward: '250000.00' } })

    const detail = await get<RecordDetail>(`registers/challenges/records/${id}`)
    expect(detail.path.find(({ now }) => now)).toMatchObject({ status: 'listed', label: '已确定' })
    expect(
      detail.versions.map((v) => [v.version, v.event.text, v.changes.map((c) => [c.label, c.old, c.new])]),
    ).toEqual([
      [
        2,
        '更正',
        [
          ['状态', '已征集', '已确定'],
          ['榜单金额', '100000.00', '250000.00'],
        ],
      ],
      [1, 'test.loaded', []],
    ])
    const publisher = rows[0]!.cells['publisher'] as { id: string }
    const firm = await get<RecordDetail>(`registers/organizations/records/${publisher.id}`)
    expect(firm.referring.find(({ register }) => register === 'challenges')).toMatchObject({
      label: '发榜单位',
      count: 5,
    })
  })

  test('读到旧版本再改，说刚才已被别人修改', async () => {
    const { rows } = await get<RecordPage>('registers/challenges/records?search=B3')
    const [row] = rows
    await send('PATCH', `registers/challenges/records/${row!.id}`, { version: 1, values: { reward: '1' } })
    const second = await send('PATCH', `registers/challenges/records/${row!.id}`, {
      version: 1,
      values: { reward: '2' },
    })
    expect(second.statusCode).toBe(409)
    expect(second.json()).toMatchObject({ code: 'changedMeanwhile', message: expect.stringContaining('已被别人修改') })
  })

  test('登记一条，编号重复的不收', async () => {
    const values = { number: 'B9', name: '示例需求', callYear: 2024 }
    const { rows } = await get<RecordPage>('registers/challenges/records?search=B1')
    const publisher = (rows[0]!.cells['publisher'] as { id: string }).id
    const added = await send('POST', 'registers/challenges/records', { values: { ...values, publisher } })
    expect(added).toMatchObject({ statusCode: 201 })
    const again = await send('POST', 'registers/challenges/records', { values: { ...values, publisher } })
    expect(again.json()).toMatchObject({ code: 'keyTaken', message: expect.stringContaining('B9') })
  })

  test('模板和导出是工作簿', async () => {
    for (const path of ['template', 'export']) {
      const answer = await ask(`/api/${region}/registers/challenges/${path}`)
      expect(answer).toMatchObject({ statusCode: 200 })
      expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK')
      expect(answer.headers['content-disposition']).toContain(encodeURIComponent('揭榜挂帅榜单'))
    }
  })
})

describe('数字', () => {
  test('全部数字，各带单位、来源和完整性', async () => {
    const { figures, domains } = await get<{ figures: FigureValue[]; domains: { code: string; title: string }[] }>(
      'figures?period=2023',
    )
    expect(figures.find(({ code }) => code === 'rd-projects.fiscalFunding')).toMatchObject({
      value: '1500000.00',
      text: '150万元',
      source: 'counted',
      completeness: { state: 'complete', why: null },
    })
    expect(domains).toContainEqual({ code: 'claims', title: '政策兑现' })
  })

  test('一个数字的口径、分子分母、上年和背后的记录', async () => {
    const growth = await get<FigureDetail>('figures/talents.newClassEGrowth?period=2023')
    expect(growth.numerator).toMatchObject({ label: expect.stringContaining('2023年'), value: '2' })
    expect(growth.denominator).toMatchObject({ label: expect.stringContaining('2022年'), value: '1' })
    const funding = await get<FigureDetail>('figures/rd-projects.fiscalFunding?period=2023')
    expect(funding.explanation).toContain('《科研项目》台账')
    expect(funding.records).toMatchObject({ register: 'rd-projects', count: 2 })
    expect(funding.series.at(-1)).toMatchObject({ period: '2023', value: '1500000.00' })
    const page = await get<RecordPage>('figures/rd-projects.fiscalFunding/records?period=2023')
    expect(page.rows).toHaveLength(2)
    expect(page).toMatchObject({ register: 'rd-projects', count: 2, sums: { approvedFunding: '1500000.00' } })
  })

  test('分开统计的数字按所指的一个', async () => {
    const path = `figures/commissioners.expectedGain?period=2023&params[host]=${encodeURIComponent('甲公司')}`
    expect(await get<FigureDetail>(path)).toMatchObject({ value: '8400000.50', params: { host: '甲公司' } })
    const unsaid = await ask(`/api/${region}/figures/commissioners.expectedGain?period=2023`)
    expect(unsaid.statusCode).toBe(422)
    expect(unsaid.json()).toMatchObject({ code: 'paramMissing' })
  })

  test('来数打开来文', async () => {
    const spending = await get<FigureDetail>('figures/budgets.spending?period=2023')
    expect(spending).toMatchObject({ source: 'received', records: null })
    expect(spending.paper).toMatchObject({ register: 'returns' })
  })
})

test('总览有八个关键数字，缺的说明为什么', async () => {
  const overview = await get<Overview>('overview?period=2023')
  expect(overview.county).toEqual({ code: region, name: '示例县', demo: true })
  expect(overview.figures).toHaveLength(8)
  for (const figure of overview.figures)
    expect(figure.value === null).toBe(figure.completeness.why !== null && figure.completeness.state === 'missing')
})

test('按名称找到台账、数字和记录', async () => {
  const hits = await get<{ title: string; kind: string }[]>(`search?text=${encodeURIComponent('人才')}`)
  expect(new Set(hits.map(({ kind }) => kind))).toContain('数字')
  const codes = await get<{ title: string }[]>('search?text=B1')
  expect(codes.map(({ title }) => title)).toContain('示例需求B1')
})

test('台账清单写明记到哪一天；结账最多结到昨天', async () => {
  const all = await get<RegisterBrief[]>('registers')
  const { keptTo, closed } = all.find(({ name }) => name === 'awards')!
  expect(closed).toBe(false)
  const refused = await send('POST', 'registers/awards/closings', { keptTo })
  expect(refused.statusCode).toBe(422)
  expect(refused.json()).toMatchObject({ message: `${keptTo}还没有过完，获奖与评定台账最多结到昨天` })
})

test('按文号和名称找到政策', async () => {
  const text = await readFile(new URL('samples/dongtou-2023/政策/科技保险（2023年版）.yaml', project), 'utf8')
  const id = await writeIn(database.pool, { region, actor: '张三', kind: 'policies.added' }, (tx) =>
    addPolicy(tx, { text, state: 'issued' }),
  )
  const policy = { place: { kind: 'policy', id }, kind: '政策' }
  for (const words of ['金融综合改革', '〔2023〕2号'])
    expect(await get(`search?text=${encodeURIComponent(words)}`)).toContainEqual(expect.objectContaining(policy))
})

describe('只供本机', () => {
  test.each([
    [{ host: 'county.example' }, 'hostForeign'],
    [{ host: '127.0.0.1.county.example' }, 'hostForeign'],
    [{ origin: 'https://county.example' }, 'originForeign'],
    [{ origin: 'null' }, 'originForeign'],
  ])('%o 被拒绝', async (headers, code) => {
    const answer = await ask('/api/counties', headers)
    expect(answer.statusCode).toBe(403)
    expect(answer.json()).toMatchObject({ code })
  })

  test('本机的页面可以', async () => {
    expect((await ask('/api/counties', { origin: 'http://localhost:5173' })).statusCode).toBe(200)
  })
})

describe('出错只有一种形状', () => {
  test.each([
    ['/api/999999/registers', 404, 'countyNotFound'],
    [`/api/${region}/registers/nothing/records`, 404, 'registerNotFound'],
    [`/api/${region}/nothing`, 404, 'routeNotFound'],
    [`/api/${region}/figures/a.b`, 404, 'figureNotFound'],
    [`/api/${region}/figures?period=199`, 422, 'inputInvalid'],
    [`/api/${region}/registers/challenges/records?limit=0`, 422, 'inputInvalid'],
    [`/api/${region}/registers/challenges/records?after=x`, 422, 'cursorInvalid'],
    [`/api/${region}/registers/challenges/records?filters[reward][from]=x`, 422, 'filterInvalid'],
    [`/api/${region}/registers/challenges/records?filters[publisher][any][0]=x`, 422, 'filterInvalid'],
    [`/api/${region}/registers/challenges/records?sort=nothing`, 422, 'fieldUnknown'],
    [`/api/${region}/documents/${'0'.repeat(64)}`, 404, 'documentNotFound'],
    ['/api/%zz', 422, 'addressMalformed'],
    [`/api/${region}/search?text=a%00b`, 422, 'addressMalformed'],
    [`/api/${region}/registers/challenges/records?sort=__proto__`, 422, 'fieldUnknown'],
    [`/api/${region}/figures?period=2023-13`, 422, 'inputInvalid'],
    [`/api/${region}/figures?period=0000`, 422, 'inputInvalid'],
  ])('%s', async (url, status, code) => {
    const answer = await ask(url)
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code])
    expect(Object.keys(answer.json<object>()).toSorted()).toEqual(['code', 'facts', 'message', 'traceId'])
    expect(answer.json<{ message: string }>().message).toMatch(/\p{Script=Han}/u)
  })

  test('残缺的 JSON 不是系统出错', async () => {
    const headers = { host: '127.0.0.1', 'content-type': 'application/json' }
    const answer = await app.inject({
      method: 'POST',
      url: `/api/${region}/registers/challenges/records`,
      payload: '{"values":',
      headers,
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toMatchObject({ code: 'bodyMalformed' })
  })

  test('太大的内容还没读完就拒绝', async () => {
    const headers = { host: '127.0.0.1', 'content-type': 'application/json', 'content-length': String(5 * 1024 * 1024) }
    const answer = await app.inject({ method: 'POST', url: `/api/${region}/reports/check`, payload: 'x', headers })
    expect(answer.statusCode).toBe(413)
    expect(answer.json()).toMatchObject({ code: 'bodyTooLarge', message: expect.stringContaining('4 MB') })
  })
})

test('接口说明与接口一致，离线可看', async () => {
  const document = (await ask('/api/openapi.json')).json<{
    openapi: string
    paths: Record<string, Record<string, { summary?: string }>>
  }>()
  expect(document.openapi).toMatch(/^3\.1/)
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item))
  expect(operations.filter(({ summary }) => !summary)).toEqual([])
  const page = await ask('/api/docs')
  expect(page.headers['content-type']).toContain('text/html')
  expect(page.body).toContain('/{region}/figures/{code}')
  expect(page.body).not.toMatch(/<script|https?:\/\//)
})
