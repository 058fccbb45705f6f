import { addTemplate, county as definitions } from '@dongjian/domains'
import { loadExampleCounty } from '@dongjian/domains/testing'
import { addRegion } from '@dongjian/kernel/published'
import { migrate, writeIn } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  Checked,
  ComparedDrafts,
  Edition,
  ImportDetail,
  Problem,
  RecordDetail,
  RecordPage,
  ReportDifference,
  ReportFact,
} from './contract/index.ts'
import { createApp, listen } from './index.ts'

// Over a real connection, as a browser does it: forms with files, downloads, and what is refused on the way.
const region = '990402'
const markdown = `::title[关于科技工作的报告]

::note[:date{of=meetingOn}，县人大常委会会议]

# 一、工作情况

2023年，投入财政经费:fig{of=rd-projects.fiscalFunding in=万元}支持县级重点研发项目:fig{of=rd-projects.keyProjects}。
`
const paper = {
  issuer: '示例县人民政府文件',
  prefix: '示政',
  to: '示例县人大常委会',
  signature: '示例县人民政府',
  printedBy: '示例县人民政府办公室',
}

let database: TestDatabase
let app: FastifyInstance
let address: string

beforeAll(async () => {
  database = await withTestDatabase('server_workflow')
  await migrate(database.pool)
  await addRegion(database.pool, {
    code: region,
    name: '示例县',
    shortName: '示例',
    level: 'county',
    parent: '9904',
    demo: true,
  })
  await writeIn(database.pool, { region, actor: '张三', kind: 'test.loaded' }, async (tx) => {
    await loadExampleCounty(tx)
    await addTemplate(tx, { name: '报告', title: '报告', about: '示例', markdown, paper })
  })
  app = await createApp({ pool: database.pool, definitions })
  address = await listen(app, 0)
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const at = (path: string): string => `${address}/api/${region}/${path}`
const get = async <T>(path: string): Promise<T> => read<T>(await fetch(at(path)))
const post = (path: string, body?: string | FormData, headers: Record<string, string> = {}) =>
  fetch(at(path), { method: 'POST', body, headers })
const postJson = (path: string, body: object) =>
  post(path, JSON.stringify(body), { 'content-type': 'application/json' })

async function read<T>(answer: Response): Promise<T> {
  expect(answer).toMatchObject({ ok: true })
  return (await answer.json()) as T
}

function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

describe('导入', () => {
  test('导出的台账改一格再导入：先试算，写入，再撤销', async () => {
    const { rows } = await get<RecordPage>('registers/challenges/records?search=B1')
    const [row] = rows
    const exported = await fetch(at('registers/challenges/export'))
    const workbook = new File([await exported.blob()], '揭榜挂帅榜单.xlsx')
    const changed = await fetch(at(`registers/challenges/records/${row!.id}`), {
      method: 'PATCH',
      body: JSON.stringify({ version: row!.version, values: { reward: '90000' } }),
      headers: { 'content-type': 'application/json' },
    })
    expect(changed.status).toBe(200)

    const ticket = crypto.randomUUID()
    const staged = await read<ImportDetail>(await post('imports', form({ file: workbook, ticket })))
    expect(staged).toMatchObject({
      state: 'staged',
      fileName: '揭榜挂帅榜单.xlsx',
      added: 0,
      changed: 1,
      same: 4,
      problems: 0,
    })
    expect(staged.registers[0]!.fields).toEqual([{ field: 'reward', label: '榜单金额', count: 1 }])
    expect(await get(`progress/${ticket}`)).toMatchObject({ step: 'done' })
    const rewardNow = async () =>
      (await get<RecordDetail>(`registers/challenges/records/${row!.id}`)).row.cells['reward']
    expect(await rewardNow()).toBe('90000.00')

    const applied = await read<ImportDetail>(
      await post(`imports/${staged.id}/apply`, form({ ticket: crypto.randomUUID() })),
    )
    expect(applied).toMatchObject({ state: 'applied', appliedAt: expect.any(String) })
    expect(await rewardNow()).toBe('100000.00')
    const detail = await get<RecordDetail>(`registers/challenges/records/${row!.id}`)
    expect(detail.versions[0]!.event).toMatchObject({ text: '导入 揭榜挂帅榜单.xlsx', importId: staged.id })

    const twice = await postJson(`imports/${staged.id}/apply`, {})
    expect([twice.status, ((await twice.json()) as Problem).code]).toEqual([409, 'importNotStaged'])
    expect(await read(await postJson(`imports/${staged.id}/undo`, {}))).toMatchObject({ state: 'undone' })
    expect(await rewardNow()).toBe('90000.00')
  })

  test('不是工作簿的文件不收，也不留下', async () => {
    const before = await get<unknown[]>('imports')
    const answer = await post('imports', form({ file: new File(['甲,乙'], '台账.csv') }))
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ message: expect.stringContaining('.xlsx') })
    expect(await get('imports')).toEqual(before)
  })

  test('没有附文件时说明', async () => {
    const answer = await post('imports', form({ ticket: crypto.randomUUID() }))
    expect(await answer.json()).toMatchObject({ code: 'inputInvalid', message: 'file：必须填写' })
  })
})

describe('文件', () => {
  test('存入的原件逐字节取回，能显示的才显示', async () => {
    const bytes = new TextEncoder().encode('<script>alert(1)</script>')
    for (const [name, type] of [
      ['来文样张.pdf', 'application/pdf'],
      ['网页.html', 'application/octet-stream'],
    ] as const) {
      const { sha256 } = await read<{ sha256: string }>(
        await post('documents', form({ file: new File([bytes, name], name, { type: 'text/html' }) })),
      )
      const answer = await fetch(at(`documents/${sha256}`))
      expect(answer.headers.get('content-type')).toBe(type)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(await answer.text()).toBe(`<script>alert(1)</script>${name}`)
    }
  })
})

describe('报告', () => {
  const dates = { cutOffOn: '2023-12-31', finalisedOn: '2999-01-01', meetingOn: null, publishedOn: null }

  test('生成一版：每个数字都连着它的口径，Word 可下载，文稿可核对', async () => {
    const edition = await read<Edition>(await postJson('reports', { template: '报告', period: '2023', dates }))
    const marks = edition.blocks.flatMap((block) => ('runs' in block ? block.runs : [])).filter(({ mark }) => mark)
    const facts = new Map(edition.facts.map((fact): [string, ReportFact] => [fact.mark, fact]))
    expect(marks.map(({ text, mark }) => [text, facts.get(mark!)?.code])).toEqual([
      ['150万元', 'rd-projects.fiscalFunding'],
      ['2项', 'rd-projects.keyProjects'],
    ])

    const word = await fetch(at(`reports/${edition.id}/docx?kind=redHead`))
    expect(word.headers.get('content-disposition')).toContain(encodeURIComponent('红头报送件'))
    const issued = await word.blob()
    const proof = await fetch(at(`reports/${edition.id}/docx?kind=redHead&proof=true`))
    expect(proof.headers.get('content-disposition')).toContain(encodeURIComponent('红头报送件校对稿'))
    expect((await proof.blob()).size).toBeGreaterThan(issued.size)
    const draft = new File([issued], '文稿.docx')
    const checked = await read<Checked>(await post('reports/check', form({ file: draft, period: '2023' })))
    expect(checked).toMatchObject({ edition: edition.id, differ: [], changed: [] })
    expect(checked.agree.map(({ text }) => text)).toEqual(['150万元', '2项'])
    for (const { offset, text } of checked.agree) expect(checked.text.slice(offset, offset + text.length)).toBe(text)
  })

  test('定稿以后的更正列为差异，并指出记录', async () => {
    const edition = await read<Edition>(await postJson('reports', { template: '报告', period: '2023', dates }))
    const { rows } = await get<RecordPage>('figures/rd-projects.fiscalFunding/records?period=2023&limit=1')
    const [row] = rows
    await fetch(at(`registers/rd-projects/records/${row!.id}`), {
      method: 'PATCH',
      body: JSON.stringify({ version: row!.version, values: { approvedFunding: '1' } }),
      headers: { 'content-type': 'application/json' },
    })
    const differences = await get<ReportDifference[]>(`reports/${edition.id}/differences`)
    expect(differences).toMatchObject([
      { code: 'rd-projects.fiscalFunding', was: '150万元', records: [{ id: row!.id }] },
    ])
    expect((await get<Edition>(`reports/${edition.id}`)).facts).toEqual(edition.facts)
  })

  test.each([
    ['没有内容', {}, 'fileMissing'],
    [
      '旧版 Word',
      { file: new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])], '文稿.doc') },
      'oldFormat',
    ],
    ['坏的压缩包', { file: new File(['PK坏的'], '文稿.docx') }, expect.any(String)],
    ['图片', { file: new File([new Uint8Array([0x89, 0x50, 0, 0])], '照片.png') }, 'draftUnreadable'],
  ])('核对%s时说明怎么办', async (_, fields, code) => {
    const answer = await post('reports/check', form(fields))
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ code, message: expect.stringMatching(/请/) })
  })

  test('GB 18030 的旧文本也能读', async () => {
    const bytes = new Uint8Array([0xd6, 0xa7, 0xb3, 0xd6, 0x32, 0xcf, 0xee])
    const checked = await read<Checked>(await post('reports/check', form({ file: new File([bytes], '旧.txt') })))
    expect(checked.text).toBe('支持2项')
  })
})

test('别的程序占着的端口，说明换一个', async () => {
  const other = await createApp({ pool: database.pool, definitions })
  await expect(listen(other, Number(new URL(address).port))).rejects.toMatchObject({ code: 'portTaken' })
  await other.close()
})

describe('认定的说法', () => {
  const draft = '2023年，科技攻关计划落地2项。'
  const check = async (asKnownOn?: string): Promise<Checked> =>
    read<Checked>(await postJson('reports/check', { text: draft, period: '2023', ...(asKnownOn && { asKnownOn }) }))

  test('认定一次，下一次核对就按它；列在已认定的说法里；撤销以后不再按它', async () => {
    const { phrase } = (await check()).unjudged[0]!.match!
    const choices = await read<{ code: string }[]>(await postJson('reports/matches/choices', { phrase }))
    expect(choices.map(({ code }) => code)).toContain('rd-projects.keyProjects')
    const settled = await postJson('reports/matches', { phrase, figure: 'rd-projects.keyProjects' })
    expect(settled.status).toBe(201)
    const { id } = (await settled.json()) as { id: string }
    expect((await check()).agree[0]!.match).toMatchObject({ by: 'settled', settled: id })
    expect(await get('reports/matches')).toMatchObject([
      { id, said: '科技攻关计划落地', label: '区（县）级重点研发项目', settledBy: '本机用户', verdict: 'is' },
    ])
    expect((await check('2020-01-01')).unjudged[0]!.match).toMatchObject({ by: 'words' })
    expect((await postJson(`reports/matches/${id}/undo`, {})).ok).toBe(true)
    expect(await get('reports/matches')).toEqual([])
    const again = await postJson(`reports/matches/${id}/undo`, {})
    expect([again.status, ((await again.json()) as Problem).message]).toEqual([
      404,
      '这条认定已经撤销，或者后来另有认定，请刷新以后再看',
    ])
  })

  test('认定成没有的数字，说明要从数字清单里选', async () => {
    const { phrase } = (await check()).unjudged[0]!.match!
    const refused = await postJson('reports/matches', { phrase, figure: 'nothing.here' })
    expect(refused.status).toBe(404)
    expect(((await refused.json()) as Problem).message).toContain('请从数字清单里选')
  })
})

describe('与另一份文稿比', () => {
  const now = '2023年，新增高新技术企业6家，新增技能人才1351人。'
  const last = '2022年，新增高新技术企业3家。下一步，2023年力争新认定高企5家，新增技能人才1500人。'

  test('一份粘贴、一份放文件，承诺与结果各成一对', async () => {
    const file = new File([last], '去年的报告.txt')
    const compared = await read<ComparedDrafts>(await post('reports/compare', form({ text: now, otherFile: file })))
    expect(compared).toMatchObject({ text: now, otherText: last, period: '2023', differs: [] })
    expect(compared.promises.map(({ reached }) => reached)).toEqual([true, false])
    for (const { result } of compared.promises)
      expect(now.slice(result.offset, result.offset + result.text.length)).toBe(result.text)
  })

  test('少了一份，说明要放哪里', async () => {
    const refused = await postJson('reports/compare', { text: now })
    expect([refused.status, ((await refused.json()) as Problem).code]).toEqual([422, 'fileMissing'])
  })
})
