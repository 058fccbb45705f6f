import { county as definitions } from '@dongjian/domains'
import { loadExampleCounty } from '@dongjian/domains/testing'
import { addRegion } from '@dongjian/kernel/published'
import { migrate, writeIn } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  Board,
  InspectedPaper,
  PaperBrief,
  PaperDetail,
  Problem,
  PromiseDetail,
  RecordPage,
} from './contract/index.ts'
import { createApp, listen } from './index.ts'

// Over a real connection: a paper comes in as a file, its promises are confirmed, a record moves a light.
const region = '990403'
const words = `示例县2024年科技工作要点

一、主要任务
全年新增高新技术企业1家，入库国家科技型中小企业20家以上。
编制县科技创新发展规划，由县科技局牵头，9月底前完成。
`
let database: TestDatabase
let app: FastifyInstance
let address: string
let lead: string

beforeAll(async () => {
  database = await withTestDatabase('server_promises')
  await migrate(database.pool)
  await addRegion(database.pool, {
    code: region,
    name: '示例县',
    shortName: '示例',
    level: 'county',
    parent: '9904',
    demo: true,
  })
  await writeIn(database.pool, { region, actor: '张三', kind: 'test.loaded' }, (tx) => loadExampleCounty(tx))
  app = await createApp({ pool: database.pool, definitions })
  address = await listen(app, 0)
  const { rows } = await get<RecordPage>('registers/organizations/records?limit=1')
  lead = rows[0]!.id
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const at = (path: string): string => `${address}/api/${region}/${path}`
const get = async <T>(path: string): Promise<T> => (await (await fetch(at(path))).json()) as T
const send = (path: string, method: string, body: object) =>
  fetch(at(path), { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })

function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const bringFile = (file: File, more: Readonly<Record<string, string>> = {}) =>
  fetch(at('papers'), {
    method: 'POST',
    body: form({ file, kind: 'plan', title: '2024年科技工作要点', year: '2023', lead, ...more }),
  })

describe('收文', () => {
  test('先读一遍不保存：标题、年度、读出几条', async () => {
    const answer = await send('papers/inspect', 'POST', { text: words })
    expect((await answer.json()) as InspectedPaper).toMatchObject({
      kind: 'plan',
      title: '示例县2024年科技工作要点',
      commitments: 2,
    })
    expect(await get<PaperBrief[]>('papers')).toEqual([])
  })

  test('国标编码的文本读得出；改了扩展名的扫描件、空文件一句话说明，什么也没有存', async () => {
    const gbk = new File([Buffer.from('c8abc4eacad4b5e3a1a3', 'hex')], '要点.txt')
    expect((await fetch(at('papers/inspect'), { method: 'POST', body: form({ file: gbk }) })).ok).toBe(true)
    const scan = new File(['%PDF-1.4\n%âãÏÓ\n1 0 obj'], '审议意见.docx')
    const refused = await bringFile(scan)
    expect(refused.status).toBe(422)
    expect(((await refused.json()) as Problem).message).toMatch(/审议意见\.docx/)
    const empty = await bringFile(new File([' \n'], '空.txt'))
    expect(((await empty.json()) as Problem).message).toMatch(/没有文字/)
    expect(await get<PaperBrief[]>('papers')).toEqual([])
  })
})

test('收入、确认、登记证书：承诺的灯跟着台账走', async () => {
  const brought = await bringFile(new File([words], '要点.txt'))
  expect(brought.status).toBe(201)
  const { id } = (await brought.json()) as { id: string }
  const paper = await get<PaperDetail>(`papers/${id}`)
  const [highTech, listed, planned] = paper.proposals
  expect(paper.proposals).toHaveLength(3)
  expect(highTech).toMatchObject({ name: '新增高新技术企业', year: 2024, target: { value: '1', operator: 'atLeast' } })
  expect(listed).toMatchObject({ target: { value: '20', operator: 'orMore' } })
  expect(planned).toMatchObject({ target: null, deadline: '2024-09-30', leadSaid: '县科技局' })
  for (const mark of paper.marks) expect(paper.text.slice(mark.start, mark.end)).toBe(mark.text)

  const decisions = paper.proposals.map(({ kind, place }) => ({ kind, place, act: { do: 'add', values: {} } }))
  const done = await send(`papers/${id}/decisions`, 'POST', { decisions })
  expect(await done.json()).toEqual({ added: 3, linked: 0, setAside: 0 })
  const twice = await send(`papers/${id}/decisions`, 'POST', { decisions })
  expect(twice.status).toBe(409)

  const record = (await get<PaperDetail>(`papers/${id}`)).proposals[0]!.decided!.record!
  const show = () => get<PromiseDetail>(`commitments/${record.id}`)
  expect(await show()).toMatchObject({ code: record.code, light: 'missed', progress: '0', places: [{ paper: id }] })

  const firm = await get<RecordPage>('registers/organizations/records?limit=1')
  const certificate = {
    organization: firm.rows[0]!.id,
    kind: 'highTech',
    recognition: 'first',
    year: 2024,
    number: 'GR202433000001',
    recognizedOn: '2024-12-06',
    validUntil: '2027-12-05',
  }
  const added = await send('registers/qualifications/records', 'POST', {
    values: certificate,
    status: 'valid',
    confirmed: true,
  })
  expect(await added.json()).toMatchObject({ version: 1 })
  expect(await show()).toMatchObject({ light: 'done', progress: '100', reached: '1' })

  const board = await get<Board>('commitments?period=2023')
  const own = board.byPaper.find(({ name }) => name === '2024年科技工作要点')!
  expect(own.counted).toBe(2)
  const shares = board.promises.filter(({ paper: of }) => of === own.name).flatMap(({ progress }) => progress ?? [])
  expect(Number(own.progress)).toBeCloseTo(shares.reduce((sum, share) => sum + Number(share), 0) / shares.length, 1)
})

test('没有数字的承诺按里程碑走：报完成不算，审核通过才算', async () => {
  const board = await get<Board>('commitments?period=2023')
  const planned = board.promises.find(({ title }) => title.includes('规划'))!
  const values = { commitment: planned.id, order: '1', name: '规划印发', dueOn: '2024-09-30' }
  const added = (await (await send('registers/milestones/records', 'POST', { values, confirmed: true })).json()) as {
    id: string
  }
  expect(added).toMatchObject({ status: 'awaited' })
  const show = () => get<PromiseDetail>(`commitments/${planned.id}`)
  expect(await show()).toMatchObject({
    light: 'missed',
    progress: '0',
    steps: [{ name: '规划印发', status: 'awaited' }],
  })
  const move = (version: number, status: string, more: object) =>
    send(`registers/milestones/records/${added.id}`, 'PATCH', { version, status, values: more, confirmed: true })
  await move(1, 'reported', { reportedOn: '2024-09-20' })
  expect(await show()).toMatchObject({ progress: '0' })
  await move(2, 'accepted', { reviewer: '李四', reviewedOn: '2024-09-26' })
  expect(await show()).toMatchObject({ light: 'done', progress: '100', milestones: { accepted: 1, all: 1 } })
})

test('没有的承诺、没有的文稿，各说一句话', async () => {
  const none = '00000000-0000-7000-8000-000000000000'
  expect((await get<Problem>(`commitments/${none}`)).message).toMatch(/没有找到这项承诺/)
  expect((await get<Problem>(`papers/${none}`)).message).toMatch(/没有找到这份文稿/)
})
