import { readFile } from 'node:fs/promises'
import { addTemplate, buildEdition, county, registers } from '@dongjian/domains'
import { computeFigures, listRecordsBehind } from '@dongjian/kernel/figures'
import { changeRecord, knownOn, listRecords, readIn, totalRecords, writeIn, type Pool } from '@dongjian/kernel/store'
import { counties } from './fill.ts'
import { time, type Timing } from './measure.ts'

export interface Line {
  readonly what: string
  /** In ms, where the house has set itself one. */
  readonly bound: number | null
  readonly timing: Timing
}

const region = counties[0]!
const projects = registers['rd-projects']
const request = { code: 'rd-projects.fiscalFunding', period: '2023' }
const template = new URL('../../samples/dongtou-2023/审议意见落实情况报告.md', import.meta.url)

/** What a county of 250,000 does all day, in a database of 1,000,000 projects. */
export async function measureSpine(pool: Pool, onProgress: (message: string) => void): Promise<Line[]> {
  const read = <T>(work: Parameters<typeof readIn<T>>[2], day?: string) =>
    readIn(pool, region, work, day ? knownOn(day) : null)
  const all = Object.values(county.figures).filter((f) => f.register === 'rd-projects' && f.domain === 'rd-projects')
  const deep = await cursorAt(pool, 40_000)
  const some = await read((tx) => listRecords(tx, registers, projects, { limit: 300 }))
  const filter = { filters: { level: { any: ['county'] } }, sort: 'approvedOn', descending: true }
  const lines: Line[] = []
  const add = async (what: string, bound: number | null, runs: number, work: (run: number) => Promise<unknown>) => {
    const timing = await time(runs, work)
    onProgress(`${what}：${timing.median.toFixed(1)}毫秒`)
    lines.push({ what, bound, timing })
  }
  await add('一个数字，今天', 150, 30, () => read((tx) => computeFigures(tx, county, [request])))
  await add('一个数字，截至2024-05-28所知', 150, 30, () =>
    read((tx) => computeFigures(tx, county, [request]), '2024-05-28'),
  )
  await add(`项目台账的全部${all.length}个数字`, null, 20, () =>
    read((tx) =>
      computeFigures(
        tx,
        county,
        all.map(({ code }) => ({ code, period: '2023' })),
      ),
    ),
  )
  await add('数字背后的记录，第一页', null, 20, () => read((tx) => listRecordsBehind(tx, county, request)))
  await add('台账第一页', 10, 50, () => read((tx) => listRecords(tx, registers, projects)))
  await add('台账第一页，筛选并倒序', null, 50, () => read((tx) => listRecords(tx, registers, projects, filter)))
  await add('台账第四万行起的一页', 10, 50, () => read((tx) => listRecords(tx, registers, projects, { after: deep })))
  await add('筛选后的条数与合计（至多一万）', null, 20, () => read((tx) => totalRecords(tx, projects, filter)))
  for (const [what, text] of [
    ['有结果', 'csxm777'],
    ['没有结果', 'qqqqqq'],
  ] as const)
    await add(`按拼音首字母查找，${what}`, 50, 20, () =>
      read((tx) => listRecords(tx, registers, projects, { initials: text, limit: 5 })),
    )
  await add('修改一条记录（新版本）', 10, 200, (run) => changeOne(pool, some.rows[run + 3]!, run))
  await add('生成一份报告（70个绑定）', null, 5, () => build(pool))
  return lines
}

async function cursorAt(pool: Pool, row: number): Promise<string> {
  let after: string | undefined
  for (let read = 0; read < row; read += 1000) {
    const page = await readIn(pool, region, (tx) =>
      listRecords(tx, registers, projects, { limit: 1000, ...(after && { after }) }),
    )
    after = page.next ?? after
  }
  return after!
}

async function changeOne(pool: Pool, { id, version }: { id: string; version: number }, run: number): Promise<void> {
  await writeIn(pool, { region, actor: '测算', kind: 'rd-projects.changed' }, (tx) =>
    changeRecord(tx, registers, projects, { id, version }, { values: { approvedFunding: `${run + 10}.00` } }),
  )
}

let templated = false
async function build(pool: Pool): Promise<void> {
  const name = '审议意见落实情况报告'
  if (!templated) {
    // The measured county has projects only: no 审议意见 whose items could be printed.
    const markdown = (await readFile(template, 'utf8')).replace(/^::opinion\[.*\]$/m, '')
    const paper = {
      issuer: '测算县人民政府文件',
      prefix: '测政',
      to: '测算县人大常委会',
      signature: '测算县人民政府',
      printedBy: '测算县人民政府办公室',
    }
    await writeIn(pool, { region, actor: '测算', kind: 'templates.added' }, (tx) =>
      addTemplate(tx, { name, title: name, about: name, markdown, paper }),
    )
    templated = true
  }
  const dates = { cutOffOn: '2023-12-31', finalisedOn: '2024-05-28', meetingOn: null, publishedOn: null }
  await buildEdition(pool, county, { region, actor: '测算', template: name, period: '2023', dates })
}
