import { readFileSync } from 'node:fs'
import {
  buildEdition,
  checkDraft,
  checkReport,
  county,
  dayOfCheck,
  getEdition,
  listDifferences,
  listEditions,
  listProgress,
  renderEdition,
  type Edition,
} from '@dongjian/domains'
import { knownOn, migrate, readIn } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import { findBound, plainText, readDocx } from '@dongjian/official-documents'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCounty } from '../../apps/cli/demo/load-county.ts'
import { readOtherWords } from '../../packages/domains/reports/check/fixtures/other-words.ts'

// The main job on the real report: ledgers come in by the import, the report is built of their figures, and the real
// text is held against them number by number.

const region = '330305'
const fixtures = new URL('../../packages/report-figures/fixtures/', import.meta.url)
const seed = readFileSync(new URL('report.txt', fixtures), 'utf8')
const gold = JSON.parse(readFileSync(new URL('report.gold.json', fixtures), 'utf8')) as {
  figures: { text: string; start: number; modality: 'actual' | 'forecast' | 'target' }[]
}
const past = gold.figures.filter(({ modality }) => modality !== 'target')
const targets = gold.figures.filter(({ modality }) => modality === 'target')

let database: TestDatabase
let edition: Edition

beforeAll(async () => {
  database = await withTestDatabase('seed_report')
  await migrate(database.pool)
  await loadCounty(database.pool, new URL('../../samples/dongtou-2023', import.meta.url).pathname, () => undefined)
  edition = await read(async (tx) => getEdition(tx, (await listEditions(tx, 1))[0]!.id))
})
afterAll(() => database.close())

const read = <T>(work: Parameters<typeof readIn<T>>[2], day?: string) =>
  readIn(database.pool, region, work, day === undefined ? null : knownOn(day))
const check = (text: string, day = '2024-05-28') => read((tx) => checkReport(tx, county, text), day)
const offsets = (findings: readonly { offset: number }[]) => findings.map(({ offset }) => offset)

describe('真实报告与台账核对', () => {
  test('48个过去的数和2个预计数全部相符，9个目标列出，没有一个无法判断', async () => {
    const { agree, differ, unjudged, targets: listed, period } = await check(seed)
    expect({ differ, unjudged }).toEqual({ differ: [], unjudged: [] })
    expect(offsets(agree)).toEqual(past.map(({ start }) => start))
    expect(offsets(listed)).toEqual(targets.map(({ start }) => start))
    expect(listed.every(({ commitment }) => commitment !== null)).toBe(true)
    // None of these sentences says 2024.
    expect(listed.map(({ period: of, periodFrom }) => [of, periodFrom])).toEqual(listed.map(() => ['2024', 'target']))
    expect(period).toBe('2023')
    // 投入 is promised and 支出 is what finance gives: measured by it, and said.
    expect(listed.find(({ figure }) => figure === 'budgets.investmentGrowth')).toMatchObject({
      commitment: 'CN2024-14-1',
      why: '按支出口径测算',
    })
  })

  test('承诺写的是投入，按支出测算的写明', async () => {
    const progress = await read((tx) => listProgress(tx, county, [2024], '2024-05-28'))
    const said = progress.filter(({ why }) => why.includes('口径')).map(({ commitment, why }) => [commitment.code, why])
    expect(said).toEqual([
      ['CN2024-14-1', '缺2024年的“本级财政科技支出”：还没有收到2024年的“本级财政科技支出”（按支出口径测算）'],
    ])
  })

  test('目标句写明年份的按句中，没有写明的按报告年度的次年，并这样说', async () => {
    const periods = async (text: string) =>
      (await read((tx) => checkReport(tx, county, text, '2023'))).targets.map((each) => [each.period, each.periodFrom])
    expect(await periods('2024年，力争新增入孵企业50家。')).toEqual([['2024', 'sentence']])
    expect(await periods('下一步工作打算\n力争新增入孵企业50家。')).toEqual([['2024', 'target']])
  })

  test('没有数字的说法列为提示，不判；同一件事说了两次也是提示', async () => {
    const { hints } = await check(seed)
    const claims = hints.filter(({ why }) => why === '无法判断：没有数字，可对照台账核实')
    expect(claims.map(({ text }) => text)).toEqual(expect.arrayContaining(['首届', '历史性突破', '全覆盖']))
    for (const { offset, text } of hints) expect(seed.slice(offset, offset + text.length)).toBe(text)
    const told = hints.filter(({ why }) => why?.includes('请核对是不是同一件事'))
    expect(told.map(({ text }) => text)).toContain('洞头高层次人才创新创业大赛')
  })

  test('每个数的每一位改动都被指出，并给出系统的数', { timeout: 300_000 }, async () => {
    const missed: string[] = []
    for (const { start, text } of gold.figures) {
      for (const [i, digit] of [...text].entries()) {
        if (!/\d/.test(digit)) continue
        for (const other of [1, 3, 5, 8].map((step) => String((Number(digit) + step) % 10))) {
          const at = start + i
          const { differ } = await check(seed.slice(0, at) + other + seed.slice(at + 1))
          const found = differ.find(({ offset }) => offset === start)
          if (!found?.system?.text) missed.push(`${text} → ${text.slice(0, i)}${other}${text.slice(i + 1)}`)
        }
      }
    }
    expect(missed).toEqual([])
  })

  test('把数全部换成7，对上的仍是同样的口径、期间和单位主体', async () => {
    const bindings = async (text: string) => {
      const { agree, differ, targets: listed } = await check(text)
      return [...agree, ...differ, ...listed]
        .toSorted((a, b) => a.offset - b.offset)
        .map(({ figure, params, period }) => ({ figure, params, period }))
    }
    let sevens = seed
    for (const { start, text } of gold.figures) {
      sevens = sevens.slice(0, start) + text.replace(/\d/g, '7') + sevens.slice(start + text.length)
    }
    expect(await bindings(sevens)).toEqual(await bindings(seed))
  })

  test('别的单位的写法：没有一个真数被说成不符，认出的都相符', async () => {
    const found = { agree: 0, differ: [] as string[], unjudged: 0 }
    for (const { sentence } of readOtherWords()) {
      const { agree, differ, unjudged } = await read((tx) => checkReport(tx, county, sentence, '2023'), '2024-05-28')
      found.agree += agree.length
      found.unjudged += unjudged.length
      found.differ.push(...differ.map(({ text, why }) => `${sentence} ${text} ${why ?? ''}`))
    }
    expect(found.differ).toEqual([])
    expect(found.agree).toBeGreaterThan(180)
  })

  test('六月更正以后，按更正后所知核对，改动的数不再相符', async () => {
    const { differ } = await check(seed, '2024-06-11')
    expect(differ.map(({ figure }) => figure)).toEqual(
      expect.arrayContaining(['rd-projects.fiscalFunding', 'rd-projects.keyProjects']),
    )
  })
})

test('以后又生成了新的一版，核对公开的报告仍按它公开前定稿的那一版；导出的 Word 按它自己的那一版', async () => {
  const dates = { cutOffOn: '2024-05-20', finalisedOn: '2024-06-30', meetingOn: null, publishedOn: null }
  const { template, period } = edition
  const order = { region, actor: '张三', template, period, dates }
  const later = await buildEdition(database.pool, county, order)
  expect(await read((tx) => dayOfCheck(tx, seed, undefined))).toBe('2024-05-28')
  const draft = readDocx((await renderEdition(edition, 'meeting')).bytes)
  expect(await read((tx) => dayOfCheck(tx, draft, undefined))).toBe('2024-05-28')
  expect(await read((tx) => dayOfCheck(tx, '没有日期的文稿', undefined))).toBe(
    (await read((tx) => getEdition(tx, later))).asKnownOn,
  )
})

test('模板正文写的是2023年，不能生成2024年的报告', async () => {
  const dates = { cutOffOn: '2024-12-31', finalisedOn: '2025-05-20', meetingOn: null, publishedOn: null }
  const order = { region, actor: '张三', template: edition.template, period: '2024', dates }
  await expect(buildEdition(database.pool, county, order)).rejects.toMatchObject({ code: 'templateOfOtherYear' })
})

describe('由台账生成的报告', () => {
  const textOf = ({ papers }: Edition) =>
    papers.meeting.blocks.flatMap((block) => (block.kind === 'table' ? [] : [plainText(block.runs)])).join('\n')

  const proofs = ({ papers }: Edition) => {
    const [measures] = papers.redHead.annexes
    return (measures?.kind === 'measures' ? measures.rows : []).flatMap(({ progress }) =>
      progress.flatMap((run) => findBound(run) ?? []),
    )
  }
  const bodyFacts = () => edition.facts.slice(0, edition.facts.length - proofs(edition).length)

  test('含有真实报告的每一个数，写法相同，次序相同', () => {
    const text = textOf(edition)
    let from = 0
    for (const { text: printed } of gold.figures) {
      const at = text.indexOf(printed, from)
      expect({ printed, found: at >= from }).toEqual({ printed, found: true })
      from = at + printed.length
    }
    expect(bodyFacts()).toHaveLength(gold.figures.length)
  })

  test('落实情况对照表逐项有意见、措施、进展、责任单位、时限和状态', () => {
    const [measures] = edition.papers.redHead.annexes
    const rows = measures?.kind === 'measures' ? measures.rows : []
    expect(rows.length).toBeGreaterThan(3)
    const blank = rows.filter(({ progress, ...row }) => plainText(progress) === '' || Object.values(row).includes(''))
    expect(blank).toEqual([])
  })

  test('通过自己的核对', async () => {
    const { agree, differ, unjudged, targets: listed } = await check(textOf(edition))
    expect({ differ, unjudged }).toEqual({ differ: [], unjudged: [] })
    expect([agree.length, listed.length]).toEqual([past.length, targets.length])
  })

  test('对照表的每个佐证数字都绑定，与正文同一个数印得一样', () => {
    const body = new Map(bodyFacts().map(({ code, text }) => [code, text]))
    const bound = proofs(edition)
    expect(bound.length).toBeGreaterThan(15)
    const other = bound.filter(({ id, text }) => body.has(id) && body.get(id) !== text)
    expect(other).toEqual([])
  })

  test('红头报送件不说“我代表”，也不说“最后感谢”；会议材料不说“特此报告”', () => {
    const said = (kind: 'meeting' | 'redHead') =>
      edition.papers[kind].blocks.map((block) => (block.kind === 'table' ? '' : plainText(block.runs))).join('\n')
    expect(said('redHead')).not.toMatch(/现在，我|请予审议|最后，感谢/)
    expect(said('redHead')).toMatch(/现将落实情况报告如下：[^]*特此报告。$/)
    expect(said('meeting')).toMatch(/^现在，我代表区人民政府[^]*多提宝贵的意见和建议。$/)
  })

  test('导出Word，读回来连附件都相符；正文和附件里改动一个数都会被指出', async () => {
    const draft = readDocx((await renderEdition(edition, 'redHead')).bytes)
    const whole = await read((tx) => checkDraft(tx, county, draft), '2024-05-28')
    expect({ differ: whole.differ, unjudged: whole.unjudged }).toEqual({ differ: [], unjudged: [] })
    expect(whole.agree).toHaveLength(past.length + proofs(edition).length)
    const edited = { ...draft, text: draft.text.replaceAll('1484万元', '1584万元') }
    const { differ, changed } = await read((tx) => checkDraft(tx, county, edited), '2024-05-28')
    const why = '文稿为1584万元，系统为1484万元'
    expect(differ.filter(({ figure }) => figure === 'rd-projects.fiscalFunding').map((each) => each.why)).toEqual(
      expect.arrayContaining([why, why]),
    )
    expect(changed).toHaveLength(2)
    expect(changed[0]).toMatchObject({ was: '1484万元', is: '1584万元' })
  })

  test('口径说明是平台印的，没有改过就不核对；改过的照样核对', async () => {
    const draft = readDocx((await renderEdition(edition, 'meeting')).bytes)
    const at = draft.text.lastIndexOf('1484万元')
    const edited = { ...draft, text: `${draft.text.slice(0, at)}1684万元${draft.text.slice(at + 6)}` }
    const { text, differ, unjudged } = await read((tx) => checkDraft(tx, county, edited), '2024-05-28')
    expect(text).toContain('口径说明')
    expect([...differ, ...unjudged].map((each) => each.text)).toContain('1684万元')
    const whole = await read((tx) => checkDraft(tx, county, draft), '2024-05-28')
    expect(whole.text.endsWith('口径说明')).toBe(false)
    expect(whole.unjudged).toEqual([])
  })

  test('改成核对当日的真数是相符，与定稿不同另行列出', async () => {
    const draft = readDocx((await renderEdition(edition, 'meeting')).bytes)
    const { differ: now } = await read((tx) => checkDraft(tx, county, draft), '2024-06-11')
    const funding = now.find(({ figure }) => figure === 'rd-projects.fiscalFunding')!
    const length = funding.text.length
    const text = `${draft.text.slice(0, funding.offset)}${funding.system!.text}${draft.text.slice(funding.offset + length)}`
    expect(funding.system!.text).toHaveLength(length)
    const { agree, differ, changed } = await read((tx) => checkDraft(tx, county, { ...draft, text }), '2024-06-11')
    expect(differ.map(({ figure }) => figure)).not.toContain('rd-projects.fiscalFunding')
    expect(agree.find(({ offset }) => offset === funding.offset)).toMatchObject({ text: funding.system!.text })
    expect(changed).toEqual([expect.objectContaining({ was: funding.text, is: funding.system!.text })])
  })

  test('再生成一版，内容逐字相同；再次导出逐字节相同', async () => {
    const { template, period, dates } = edition
    const id = await buildEdition(database.pool, county, { region, actor: '复核', template, period, dates })
    const again = await read((tx) => getEdition(tx, id))
    expect(again.facts).toEqual(edition.facts)
    expect(again.renders).toEqual(edition.renders)
    for (const kind of ['meeting', 'redHead'] as const) expect((await renderEdition(edition, kind)).same).toBe(true)
  })

  test('定稿后的更正逐项列出，并指到记录', async () => {
    const differences = await listDifferences(database.pool, county, region, edition)
    const funding = differences.find(({ before }) => before.code === 'rd-projects.fiscalFunding')
    expect(funding!.before.text).toBe('1484万元')
    expect(funding!.after.text).not.toBe('1484万元')
    expect(funding!.records.length).toBeGreaterThan(0)
    // Received and derived figures name the return that was revised, once for each figure.
    expect(differences.filter(({ records }) => records.length === 0)).toEqual([])
    const named = differences.flatMap(({ records }) => records.map(({ text }) => text))
    expect(named.filter((text) => /^[a-z]+[A-Z]/.test(text))).toEqual([])
    const growth = differences.find(({ before }) => before.code === 'talents.newClassEGrowth')
    expect(growth?.records[0]?.register).toBe('talent-recognitions')
  })
})
