import { addRegion } from '@dongjian/kernel/published'
import { changeRecord, listRecords, migrate, readIn, writeIn } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import { plainText, readDocx, renderDocx } from '@dongjian/official-documents'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { county, registers } from '../definitions.ts'
import { loadExampleCounty } from '../example-county/load.ts'
import {
  addTemplate,
  buildEdition,
  checkReport,
  getEdition,
  listDifferences,
  listEditions,
  renderEdition,
  type Edition,
} from './index.ts'

const region = '990302'
const markdown = `::title[关于科技工作的报告]

::note[:date{of=meetingOn}，县人大常委会会议]

::office[:word{of=name}人民政府]

::salutation[主任、各位委员：]

::opinion[示例审议〔2023〕1号]

# 一、工作情况

2023年，投入财政经费:fig{of=rd-projects.fiscalFunding in=万元}支持县级重点研发项目:fig{of=rd-projects.keyProjects}，拉动社会资本研发投入:fig{of=rd-projects.selfFunding in=万元}。县本级财政科技支出:fig{of=budgets.spending in=亿元}，较上年提高:fig{of=budgets.spendingGrowth digits=2}。惠及企业:fig{of=claims.occasions}，兑现科技优惠政策资金:fig{of=claims.paid}。

与甲公司合作的科技特派员团队合作研发新产品:fig{of=commissioners.newProducts host=甲公司}，预计可提升产值:fig{of=commissioners.expectedGain host=甲公司 in=万元 as=余}。

“科技副总”签约企业有:list{of=commissioners.techDeputyFirms field=firm}。征集2024年“揭榜挂帅”需求，确定“揭榜挂帅”需求榜单:fig{of=challenges.listed period=+1}。
`
const order = {
  region,
  actor: '张三',
  template: '报告',
  period: '2023',
  dates: { cutOffOn: '2023-12-31', finalisedOn: '2999-01-01', meetingOn: null, publishedOn: null },
}

let database: TestDatabase
let edition: Edition

beforeAll(async () => {
  database = await withTestDatabase('reports')
  await migrate(database.pool)
  await addRegion(database.pool, {
    code: region,
    name: '示例县',
    shortName: '示例',
    level: 'county',
    parent: '9903',
    demo: true,
  })
  await writeIn(database.pool, { region, actor: '张三', kind: 'test.loaded' }, async (tx) => {
    await loadExampleCounty(tx)
    await addTemplate(tx, { name: '报告', title: '报告', about: '示例', markdown, paper })
  })
  edition = await build()
})
afterAll(() => database.close())

const paper = {
  issuer: '示例县人民政府文件',
  prefix: '示政',
  to: '示例县人大常委会',
  signature: '示例县人民政府',
  printedBy: '示例县人民政府办公室',
}
const read = <T>(work: Parameters<typeof readIn<T>>[2]) => readIn(database.pool, region, work)
const build = async () => {
  const id = await buildEdition(database.pool, county, order)
  return read((tx) => getEdition(tx, id))
}
const textOf = ({ papers }: Edition) =>
  papers.meeting.blocks.map((block) => (block.kind === 'table' ? '' : plainText(block.runs))).join('\n')
const check = (text: string) => read((tx) => checkReport(tx, county, text, '2023'))

describe('一版报告', () => {
  test('每个数字都取自台账或来数，按公文写法印出', () => {
    expect(textOf(edition)).toContain('投入财政经费150万元支持县级重点研发项目2项，拉动社会资本研发投入420万元')
    expect(textOf(edition)).toContain('预计可提升产值800余万元')
    expect(textOf(edition)).toContain('确定“揭榜挂帅”需求榜单1个')
    expect(edition.facts.find((f) => f.code === 'rd-projects.keyProjects')!.origin).toBe('《科研项目》台账2条记录')
    expect(edition.missing).toBe(0)
  })

  test('演示县的文稿带演示数据字样，红头文件附落实情况对照表和口径说明', () => {
    expect(edition.papers.meeting.watermark).toBe('演示数据')
    expect(edition.papers.redHead.annexes.map((annex) => annex.title)).toEqual(['审议意见落实情况对照表', '口径说明'])
  })

  test('红头报送件的标题写明发文机关，有签发人一栏，没有定的留空', () => {
    const { redHead, meeting } = edition.papers
    expect(redHead.title).toBe('示例县人民政府\n关于科技工作的报告')
    expect(meeting.title).toBe('关于科技工作的报告')
    expect(redHead.redHead).toMatchObject({ number: '示政〔2999〕　号', signer: '' })
    expect(readDocx(renderDocx(redHead)).text).toContain('示政〔2999〕　号\t签发人：\n')
  })

  test('落实情况对照表的佐证数字是绑定的，与正文写法相同；正文没有的也印出来', () => {
    const [measures] = edition.papers.redHead.annexes
    const [first] = measures?.kind === 'measures' ? measures.rows : []
    expect(plainText(first!.progress)).toBe('示例进展。佐证数字：重点研发项目财政经费150万元；新增高新技术企业1家。')
    const proofs = edition.facts.slice(-2)
    expect(proofs.map(({ mark, code, value }) => [mark, code, value])).toEqual([
      [`f${edition.facts.length - 1}`, 'rd-projects.fiscalFunding', '1500000.00'],
      [`f${edition.facts.length}`, 'enterprises.newHighTech', '1'],
    ])
    const draft = readDocx(renderDocx(edition.papers.redHead))
    expect(draft.bookmarks.map(({ id }) => id)).toContain(`fig_${edition.facts.length}_enterprises_newHighTech`)
  })

  test('口径说明里同一个数只说一次，会议材料只说正文的数', () => {
    const namesIn = (kind: 'meeting' | 'redHead') =>
      edition.papers[kind].annexes.flatMap((annex) =>
        annex.kind === 'definitions' ? annex.rows.map(({ name }) => name) : [],
      )
    expect(namesIn('redHead')).toEqual([...namesIn('meeting'), '新增高新技术企业'])
  })

  test('再次导出与定稿时逐字节相同', async () => {
    for (const kind of ['meeting', 'redHead'] as const) expect((await renderEdition(edition, kind)).same).toBe(true)
  })

  test('以前版式的一版仍能印出，并说明是以前的版式', async () => {
    const { meeting } = edition.papers
    const annexes = meeting.annexes.map((annex) => {
      if (annex.kind !== 'definitions') return annex
      const { note: _, rows, ...rest } = annex
      return { ...rest, rows: rows.map((row) => ({ ...row, knownOn: '2024年5月28日' })) }
    })
    const old = { ...edition, renderer: 1, papers: { ...edition.papers, meeting: { ...meeting, annexes } } }
    const { bytes, same, older } = await renderEdition(old, 'meeting')
    expect({ same, older }).toEqual({ same: false, older: true })
    expect(readDocx(bytes).text).toContain('（截至2024年5月28日）')
  })

  test('列在各版报告中，新的在前', async () => {
    const [newest] = await read((tx) => listEditions(tx))
    expect(newest).toMatchObject({ id: edition.id, title: '关于科技工作的报告', builtBy: '张三' })
  })
})

describe('核对', () => {
  test('系统生成的报告全部相符', async () => {
    const { agree, differ, unjudged } = await check(textOf(edition))
    expect({ differ, unjudged }).toEqual({ differ: [], unjudged: [] })
    expect(agree).toHaveLength(edition.facts.filter((fact) => fact.kind === 'figure').length - 2)
  })

  test('任何一个数字改动一位都被指出', async () => {
    const text = textOf(edition)
    const { agree } = await check(text)
    for (const { offset, text: printed } of agree) {
      const digit = printed.search(/\d/)
      const other = String((Number(printed[digit]) % 9) + 1)
      const mutant = text.slice(0, offset + digit) + other + text.slice(offset + digit + 1)
      const { differ } = await check(mutant)
      expect(differ.map((finding) => finding.offset)).toContain(offset)
    }
  })

  test('没有写明是哪家企业的预计产值不作判断', async () => {
    const { unjudged } = await check('科技特派员团队合作，预计可提升产值800余万元。')
    expect(unjudged[0]).toMatchObject({ figure: 'commissioners.expectedGain', why: '没有写明是哪个合作企业' })
  })

  test('文中没有写年份时按所报告的年度，并说明取自何处', async () => {
    const { agree } = await check('支持县级重点研发项目2项。')
    expect(agree[0]).toMatchObject({ period: '2023', periodFrom: 'report' })
    const { unjudged } = await read((tx) => checkReport(tx, county, '支持县级重点研发项目2项。'))
    expect(unjudged[0]!.why).toBe('文稿没有写明报告的是哪一年，请指定报告年度')
  })

  test('文稿里的年份不是统计年份时，请人指定，不是系统出错', async () => {
    for (const text of ['0000年，支持县级重点研发项目2项。', '2150年，支持县级重点研发项目2项。']) {
      const { period } = await read((tx) => checkReport(tx, county, text))
      expect(period).toBeNull()
    }
  })

  test('平台不管的数字不作判断', async () => {
    const { unjudged } = await check('新修公路38公里。')
    expect(unjudged[0]).toMatchObject({ text: '38公里', why: '平台没有与这句话对应的数字' })
  })
})

test('模板里没有的数字逐行指出', async () => {
  const wrong = `${markdown}\n:fig{of=rd-projects.nothing}\n`
  await writeIn(database.pool, { region, actor: '张三', kind: 'test' }, (tx) =>
    addTemplate(tx, { name: '错的', title: '错', about: '', markdown: wrong, paper }),
  )
  const built = buildEdition(database.pool, county, { ...order, template: '错的' })
  await expect(built).rejects.toMatchObject({
    code: 'templateWrong',
    message: expect.stringContaining('没有名为“rd-projects.nothing”的数字'),
  })
})

test('模板写明的审议意见台账里没有，不生成', async () => {
  const wrong = markdown.replace('示例审议〔2023〕1号', '示例审议〔2023〕9号')
  await writeIn(database.pool, { region, actor: '张三', kind: 'test' }, (tx) =>
    addTemplate(tx, { name: '错的意见', title: '错', about: '', markdown: wrong, paper }),
  )
  const built = buildEdition(database.pool, county, { ...order, template: '错的意见' })
  await expect(built).rejects.toThrow('台账里没有文号为“示例审议〔2023〕9号”的审议意见')
})

test('没有写明审议意见的模板不附对照表', async () => {
  const none = markdown.replace('::opinion[示例审议〔2023〕1号]', '')
  await writeIn(database.pool, { region, actor: '张三', kind: 'test' }, (tx) =>
    addTemplate(tx, { name: '没有意见', title: '没有', about: '', markdown: none, paper }),
  )
  const id = await buildEdition(database.pool, county, { ...order, template: '没有意见' })
  const { papers } = await read((tx) => getEdition(tx, id))
  expect(papers.redHead.annexes.map((annex) => annex.title)).toEqual(['口径说明'])
})

test('定稿以后台账更正，定稿不动，差异列出来，并指出是哪条记录', async () => {
  const [project] = (
    await read((tx) =>
      listRecords(tx, registers, registers['rd-projects'], {
        filters: { approvedFunding: { from: '1' }, level: { any: ['county'] } },
      }),
    )
  ).rows
  await writeIn(database.pool, { region, actor: '李四', kind: 'test.corrected' }, (tx) =>
    changeRecord(tx, registers, registers['rd-projects'], project!, { values: { approvedFunding: '123456.00' } }),
  )
  const differences = await listDifferences(database.pool, county, region, edition)
  expect(differences.map((d) => d.before.code)).toEqual(['rd-projects.fiscalFunding'])
  expect(differences[0]!.records.map((r) => r.id)).toEqual([project!.id])
  expect(await read((tx) => getEdition(tx, edition.id))).toEqual(edition)
})

test('被引用的记录、来数更正了，差异也指到那条记录', async () => {
  const built = await build()
  const { claims, returns } = registers
  const [all, given] = await read(async (tx) => [
    (await listRecords(tx, registers, claims, { limit: 100 })).rows,
    (await listRecords(tx, registers, returns, { filters: { item: { any: ['fiscalTechSpendingGrowth'] } } })).rows[0]!,
  ])
  const keyOf = ({ values }: (typeof all)[number]) => [values.organization, values.clause].join()
  const [one, other] = all.flatMap((claim) => {
    const twin = all.find((each) => each.id !== claim.id && keyOf(each) === keyOf(claim))
    return twin && twin.values.policyYear !== claim.values.policyYear ? [claim, twin] : []
  })
  await writeIn(database.pool, { region, actor: '李四', kind: 'test.corrected' }, async (tx) => {
    await changeRecord(tx, registers, claims, one!, { values: { policyYear: other!.values.policyYear } })
    await changeRecord(tx, registers, returns, given, { values: { value: '16.2' } })
  })
  const differences = await listDifferences(database.pool, county, region, built)
  const recordsOf = (code: string) =>
    differences.find(({ before }) => before.code === code)?.records.map(({ register, id }) => [register, id])
  expect(recordsOf('claims.occasions')).toEqual([['claims', one!.id]])
  expect(recordsOf('budgets.spendingGrowth')).toEqual([['returns', given.id]])
})

test('统计截止日晚于定稿日的不生成', async () => {
  const built = buildEdition(database.pool, county, { ...order, dates: { ...order.dates, cutOffOn: '2999-02-01' } })
  await expect(built).rejects.toMatchObject({ code: 'datesOutOfOrder' })
})

test('会议日早于定稿日的不生成，说出是哪两个日期', async () => {
  const built = buildEdition(database.pool, county, { ...order, dates: { ...order.dates, meetingOn: '2024-06-20' } })
  await expect(built).rejects.toThrow('定稿日2999-01-01不能晚于会议日2024-06-20，请核对后重填')
})

test('不能按统计截止日以前所知生成', async () => {
  const built = buildEdition(database.pool, county, { ...order, asKnownOn: '2023-12-30' })
  await expect(built).rejects.toMatchObject({ code: 'knownBeforeCutOff' })
})

test('不能按还没有到的一天所知生成；定稿日还没有到的，记的是今天所知', async () => {
  const built = buildEdition(database.pool, county, { ...order, asKnownOn: '2999-01-01' })
  await expect(built).rejects.toMatchObject({ code: 'knownInFuture' })
  expect(edition.asKnownOn < '2999-01-01').toBe(true)
})
