import { connect } from 'node:net'
import { county as definitions } from '@dongjian/domains'
import { loadExampleCounty } from '@dongjian/domains/testing'
import { addRegion } from '@dongjian/kernel/published'
import { migrate, writeIn } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Overview, Problem, RecordPage } from './contract/index.ts'
import { createApp } from './index.ts'
import { listen } from './listen.ts'

const region = '990402'
let database: TestDatabase
let app: FastifyInstance

beforeAll(async () => {
  database = await withTestDatabase('odd_requests')
  await migrate(database.pool)
  const names = { name: '示例县', shortName: '示例', parent: '9904' }
  await addRegion(database.pool, { code: region, ...names, level: 'county', demo: true })
  await writeIn(database.pool, { region, actor: '张三', kind: 'test.loaded' }, loadExampleCounty)
  app = await createApp({ pool: database.pool, definitions })
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const headers = { host: '127.0.0.1' }
const ask = (path: string) => app.inject({ url: `/api/${region}/${path}`, headers })
const records = 'registers/rd-projects/records'
const cursor = (value: string) =>
  Buffer.from(JSON.stringify([value, '11111111-1111-4111-8111-111111111111'])).toString('base64url')

test.each([
  ['没有这一天', `${records}?filters[approvedOn][from]=0000-01-01`, 422, 'filterInvalid'],
  ['名称没有先后', `${records}?filters[partners][from]=a`, 422, 'filterInvalid'],
  ['翻页位置是别的栏目的', `${records}?sort=approvedOn&after=${cursor('甲')}`, 422, 'cursorInvalid'],
  [
    '翻页位置是伪造的',
    `${records}?after=${Buffer.from(`["甲","${'-'.repeat(36)}"]`).toString('base64url')}`,
    422,
    'cursorInvalid',
  ],
  ['数字的代码是语言自带的名字', 'figures/__proto__', 404, 'figureNotFound'],
  ['数字的代码是语言自带的名字', 'figures/constructor', 404, 'figureNotFound'],
  ['没有上年可比的年份', 'overview?period=1949', 422, 'inputInvalid'],
  ['没有上年可比的年份', 'figures?period=1949-01', 422, 'inputInvalid'],
  ['公元0年', 'overview?asKnownOn=0000-01-01', 422, 'inputInvalid'],
])('%s（%s）：是一句说明，不是系统出错', async (_, path, status, code) => {
  const answer = await ask(path)
  expect([answer.statusCode, answer.json<Problem>().code]).toEqual([status, code])
})

test('不是统计期间的，只说一遍', async () => {
  const { message } = (await ask('overview?period=2023-H3')).json<Problem>()
  expect(message).toBe('period：应为统计期间，如 2023、2023-H1、2023-Q1、2023-05、2023-01~11')
})

test('有几个名称的栏目，填其中一个就能筛出来', async () => {
  const answer = await ask(`${records}?filters[partners][any][0]=${encodeURIComponent('没有这家')}`)
  expect(answer.json<RecordPage>()).toMatchObject({ count: 0 })
})

test('最早的几年，关键数字各是各的，不会串到别的数字上', async () => {
  const answer = await ask('overview?period=1951')
  expect(answer.statusCode).toBe(200)
  for (const { period, beforePeriod } of answer.json<Overview>().figures)
    expect([period, beforePeriod]).toEqual(['1951', '1950'])
})

test('金额填成一组值的拒绝，不当作清空', async () => {
  const payload = { values: { number: 'X-1', approvedFunding: [] } }
  const answer = await app.inject({ method: 'POST', url: `/api/${region}/${records}`, payload, headers })
  expect(answer.json<Problem>()).toMatchObject({ code: 'valueInvalid' })
})

test('文件名里的控制字符和路径去掉后存入', async () => {
  const form = new FormData()
  form.append('file', new File(['甲'], '../a\u0000\nb.pdf'))
  const request = new Request('http://127.0.0.1', { method: 'POST', body: form })
  const answer = await app.inject({
    method: 'POST',
    url: `/api/${region}/documents`,
    payload: Buffer.from(await request.arrayBuffer()),
    headers: { ...headers, 'content-type': request.headers.get('content-type')! },
  })
  expect(answer.json()).toMatchObject({ name: 'a b.pdf' })
})

test.each([
  ['没有的方法', 'FOO / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
  ['没有尽头的头部', `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`],
])('%s：答复也是同一种形状', async (_, request) => {
  const other = await createApp({ pool: database.pool, definitions })
  const { port } = new URL(await listen(other, 0))
  const answer = await new Promise<string>((resolve, reject) => {
    let told = ''
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(request))
    socket
      .on('data', (chunk) => (told += String(chunk)))
      .on('end', () => resolve(told))
      .on('error', reject)
  })
  await other.close()
  expect(JSON.parse(answer.split('\r\n\r\n')[1]!)).toMatchObject({ code: 'requestUnreadable', facts: {} })
})
