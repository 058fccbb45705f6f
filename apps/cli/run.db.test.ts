import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import type { Checked, EditionBrief, FigureDetail, ImportDetail, RecordPage } from '@dongjian/server/contract'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { run } from './run.ts'

let database: TestDatabase
let folder: string
const given = process.env['DATABASE_URL']

beforeAll(async () => {
  database = await withTestDatabase('cli')
  await migrate(database.pool)
  process.env['DATABASE_URL'] = database.url
  folder = await mkdtemp(join(tmpdir(), 'dongjian-cli-'))
})
afterAll(async () => {
  if (given === undefined) delete process.env['DATABASE_URL']
  else process.env['DATABASE_URL'] = given
  await rm(folder, { recursive: true })
  await database.close()
})

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function dongjian(...line: string[]): Promise<Ran> {
  const said = { out: '', err: '' }
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said.out += String(text))))
  const complain = vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said.err += String(text))))
  try {
    const code = await run(line)
    return { code, ...said }
  } finally {
    write.mockRestore()
    complain.mockRestore()
  }
}

async function json<T>(...line: string[]): Promise<T> {
  const { out, err, code } = await dongjian(...line, '--json')
  expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining('出错') })
  return JSON.parse(out) as T
}

describe('还没有县区时', () => {
  test('说明先做什么，退出码 1', async () => {
    expect(await dongjian('figures', 'list')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('还没有县（市、区）'),
    })
  })

  test('新建县区，代码不能重复', async () => {
    expect(await json('county', 'create', '990601', '空县', '--short-name', '空')).toMatchObject({
      code: '990601',
      demo: false,
    })
    expect(await dongjian('county', 'create', '990601', '又一个')).toMatchObject({
      code: 1,
      err: '区划代码 990601 已是空县\n',
    })
    expect((await dongjian('figures', 'show', 'claims.paid', '--period', '2023')).out).toMatch(/台账还没有建账/)
  })
})

test.each([
  ['没有的文件夹', ['registers', 'template', 'claims', '-o', '/没有/a.xlsx'], '“/没有/a.xlsx”存不进去：没有这个文件夹'],
  ['是文件夹', ['registers', 'template', 'claims', '-o', '/'], '“/”存不进去：这是文件夹，请写上文件名'],
  ['要读的是文件夹', ['import', 'check', '/'], '“/”读不了：这是文件夹，请给出里面的文件'],
  ['数据目录是空的', ['figures', 'list', '--data', ''], '--data 后面是空的'],
  ['名称是空的', ['county', 'create', '990609', ' '], '名称应为1至40个字'],
  ['名称有控制字符', ['county', 'create', '990609', '甲\u0001'], '名称应为1至40个字'],
  ['设区市不对', ['county', 'create', '990609', '甲县', '--parent', '99'], '没有“99”，可填：设区市的区划代码'],
  ['没有这一天', ['report', 'build', '--cut-off', '0000-01-01'], '--cut-off 填写的“0000-01-01”不是日期'],
  ['没有上年可比', ['figures', 'list', '--period', '1949'], '“1949”不是统计期间'],
])('%s：说明原因，退出码 1', async (_, line, sentence) => {
  expect(await dongjian(...line)).toMatchObject({ code: 1, err: expect.stringContaining(sentence) })
})

test('存报告的位置不对时，先说明，不生成这一版', async () => {
  const file = join(folder, '挡路的文件')
  await writeFile(file, '')
  const build = await dongjian('report', 'build', '--template', '甲', '--period', '2023', '-o', file)
  expect(build).toMatchObject({ code: 1, err: expect.stringContaining('存不进去：已有同名的文件') })
})

describe('演示县', () => {
  const county = ['--county', '330305']
  const known = ['--period', '2023', '--as-known-on', '2024-05-28']

  let loaded: { ledgers: number; records: number }
  beforeAll(async () => {
    loaded = await json('demo', 'load')
  })

  test('经真正的导入载入，只载入一次', async () => {
    expect(loaded.ledgers).toBeGreaterThan(10)
    expect(loaded.records).toBeGreaterThan(1000)
    expect(await json('demo', 'load')).toMatchObject({ ledgers: 0, records: 0 })
  })

  test('几个县区时要指明是哪一个', async () => {
    expect(await dongjian('figures', 'list')).toMatchObject({
      code: 1,
      err: expect.stringContaining('请用 --county 指明'),
    })
  })

  test('同一个数字按两天所知有两个答案，都能查到记录', async () => {
    const then = await json<FigureDetail>('figures', 'show', 'rd-projects.fiscalFunding', ...known, ...county)
    const now = await json<FigureDetail>('figures', 'show', 'rd-projects.fiscalFunding', '--period', '2023', ...county)
    expect([then.text, then.asKnownOn, now.text]).toEqual(['1484万元', '2024-05-28', '1464万元'])
    const page = await json<RecordPage>('figures', 'records', 'rd-projects.fiscalFunding', ...known, ...county)
    expect(page).toMatchObject({ count: 19, sums: { approvedFunding: '14840000.00' } })
    expect(page.rows).toHaveLength(19)
  })

  test('人看的表格带演示数据字样', async () => {
    const { out } = await dongjian('figures', 'list', ...known, ...county, '--domain', 'rd-projects')
    expect(out).toMatch(/重点研发项目财政经费 +1484万元 +台账/)
    expect(out.trimEnd().endsWith('（演示数据）')).toBe(true)
  })

  test('导出的台账原样导入，一行也不变', async () => {
    const file = join(folder, '科研项目.xlsx')
    await json('registers', 'export', 'rd-projects', '-o', file, ...county)
    const detail = await json<ImportDetail>('import', 'check', file, ...county)
    expect(detail).toMatchObject({ state: 'staged', added: 0, changed: 0, problems: 0 })
    expect(detail.same).toBeGreaterThan(19)
  })

  test('不是工作簿的文件不收，什么也不写', async () => {
    const file = join(folder, '台账.xlsx')
    await writeFile(file, '这不是工作簿')
    const before = await json<{ imports: unknown[] }>('import', 'list', ...county)
    expect(await dongjian('import', 'apply', file, ...county)).toMatchObject({
      code: 1,
      err: expect.stringContaining('不是Excel工作簿'),
    })
    expect(await json('import', 'list', ...county)).toEqual(before)
  })

  test('模板可以下载，表头是中文', async () => {
    const file = join(folder, '模板.xlsx')
    await json('registers', 'template', 'rd-projects', 'rd-project-funding', '-o', file, ...county)
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK')
  })

  test('生成的报告全部相符，重新生成逐字节相同，以后的更正列为差异', async () => {
    const { editions } = await json<{ editions: EditionBrief[] }>('report', 'list', ...county)
    const [edition] = editions
    expect(edition).toMatchObject({ missing: 0, asKnownOn: '2024-05-28', demo: true })
    expect(await json('report', 'rerun', edition!.id, '-o', folder, ...county)).toMatchObject({ same: true })
    for (const paper of (await readdir(folder)).filter((name) => name.endsWith('.docx'))) {
      const checked = await json<Checked>('report', 'check', join(folder, paper), ...county)
      expect(checked).toMatchObject({
        period: '2023',
        asKnownOn: '2024-05-28',
        edition: edition!.id,
        differ: [],
        unjudged: [],
        changed: [],
      })
      // The red-head paper has the numbers that prove its 落实情况对照表 as well.
      expect(checked.agree).toHaveLength(paper.includes('红头') ? 70 : 50)
    }
    const { differences } = await json<{ differences: { was: string; now: string }[] }>(
      'report',
      'diff',
      edition!.id,
      ...county,
    )
    expect(differences).toContainEqual(expect.objectContaining({ was: '1484万元', now: '1464万元' }))
  })

  test('改过的数字指出来，退出码 1', async () => {
    const file = join(folder, '文稿.txt')
    await writeFile(file, '2023年，投入财政经费1485万元支持区级重点研发项目19项。')
    const { code, out, err } = await dongjian('report', 'check', file, ...county)
    expect({ code, err }).toEqual({ code: 1, err: '有1个数字与平台不一致\n' })
    expect(out).toMatch(/1485万元 +1484万元 +重点研发项目财政经费/)
  })

  test('没有写年份的目标说明期间是推定的，没有数字的说法列为提示', async () => {
    const file = join(folder, '打算.txt')
    await writeFile(file, '举办首届科技人才创业大赛。\n下一步工作打算\n力争新增入孵企业50家。')
    const { out } = await dongjian('report', 'check', file, '--period', '2023', ...county)
    expect(out).toContain('2024（报告年度的次年，待确认）')
    expect(out).toMatch(/首届.*无法判断：没有数字，可对照台账核实/)
  })

  test('与去年的报告比，承诺与结果成对列出；没有的文件说得出', async () => {
    const [now, last] = [join(folder, '今年.txt'), join(folder, '去年.txt')]
    await writeFile(now, '2023年，新增高新技术企业5家，新增技能人才1351人。')
    await writeFile(last, '2022年，新增高新技术企业3家。下一步，2023年力争新认定高企4家，新增技能人才1500人。')
    const { out } = await dongjian('report', 'check', now, '--against', last, '--against-period', '2022', ...county)
    expect(out).toContain('与另一份文稿（报告年度2022）比：同一指标不同数0处，承诺与结果2对')
    expect(out).toMatch(/1500人（另一份） +1351人（本文） +未达到/)
    const { across } = await json<{ across: object }>('report', 'check', now, '--against', last, ...county)
    expect(across).toMatchObject({ differs: [], promises: [{ reached: true }, { reached: false }] })
    const { code, err } = await dongjian('report', 'check', now, '--against', '没有.txt', ...county)
    expect([code, err]).toEqual([1, expect.stringContaining('没有找到文件“没有.txt”')])
  })

  test('检查台账没有发现问题', async () => {
    expect(await json('doctor', ...county)).toMatchObject({ complaints: [] })
  })
})

describe('退出码', () => {
  test.each([
    [['nothing'], '没有“nothing”这个命令'],
    [['figures', 'show'], '缺少“数字”'],
    [['figures', 'list', '--nothing'], '没有“--nothing”这个选项'],
    [['figures', 'list', '--period'], '后面要写上内容'],
    [['figures', 'list', '--as-known-on', '去年', '--county', '330305'], '--as-known-on 填写的“去年”不是日期'],
    [['figures', 'list', '--period', '二三年', '--county', '330305'], '“二三年”不是统计期间'],
    [['report', 'check', '没有.docx'], '没有找到文件“没有.docx”'],
    [['start', '--port', '四千'], '端口“四千”不对'],
  ])('%j 是 1', async (line, sentence) => {
    expect(await dongjian(...line)).toMatchObject({ code: 1, err: expect.stringContaining(sentence) })
  })

  test('说明是 0，且全是中文', async () => {
    for (const line of [['--help'], ['figures', '--help'], ['report', 'build', '--help']]) {
      const { code, out } = await dongjian(...line)
      expect(code).toBe(0)
      expect(out).not.toMatch(/Usage|Options|Commands|Arguments|display|default|choices/)
    }
  })

  test('程序出错是 2，只说编号', async () => {
    vi.spyOn(process.stdout, 'write').mockImplementationOnce(() => {
      throw new Error('the disk is full')
    })
    let err = ''
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((err += String(text))))
    const code = await run(['county', 'list'])
    vi.restoreAllMocks()
    expect(code).toBe(2)
    expect(err).toMatch(/^程序出错了.*编号 [0-9a-f]{10}/)
    expect(err).not.toContain('disk')
  })
})
