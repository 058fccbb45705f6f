import { readFileSync } from 'node:fs'
import { Refusal } from '@dongjian/kernel/define'
import { addRecord, changeRecord, listRecords, migrate, readIn, writeIn } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listCommitments } from '../commitments/index.ts'
import { county, registers } from '../definitions.ts'
import {
  addPaper,
  confirmEach,
  decidePassages,
  getPaper,
  listPapers,
  listProposals,
  placesOf,
  withdrawPaper,
  type Decision,
  type GivenPaper,
} from './index.ts'

const region = '990302'
const seed = readFileSync(new URL('../../report-figures/fixtures/report.txt', import.meta.url), 'utf8')
let database: TestDatabase
let bureau: string
let office: string

const organization = (code: string, name: string, aliases: string[]) =>
  write((tx) =>
    addRecord(tx, registers, registers.organizations, { code, name, aliases, kind: 'government' }, undefined, true),
  )
const write = <T>(work: Parameters<typeof writeIn<T>>[2]) =>
  writeIn(database.pool, { region, actor: '督查科', kind: 'tests.written' }, work)
const read = <T>(work: Parameters<typeof readIn<T>>[2]) => readIn(database.pool, region, work)
const bring = (given: Partial<GivenPaper>) =>
  write((tx) =>
    addPaper(tx, county.figures, {
      kind: 'report',
      title: '报告',
      number: null,
      issuedOn: null,
      year: 2023,
      lead: bureau,
      fileName: null,
      document: null,
      text: seed,
      receivedOn: null,
      dueOn: null,
      ...given,
    }),
  )
const proposalsOf = (id: string) =>
  read(async (tx) => (await listProposals(tx, county, await getPaper(tx, id))).proposals)
const confirmAll = async (id: string) => {
  const decisions = confirmEach(await proposalsOf(id))
  return write((tx) => decidePassages(tx, county, id, decisions))
}
const codeOf = (refused: Promise<unknown>) =>
  refused.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  )

beforeAll(async () => {
  database = await withTestDatabase('papers')
  await migrate(database.pool)
  await database.pool.query(`insert into regions (code, name, short_name, level, parent) values
    ('990302', '乙县', '乙', 'county', '9903')`)
  bureau = await organization('JG-1', '乙县科学技术局', ['县科技局', '区科技局'])
  office = await organization('JG-2', '中共乙县委组织部', ['区委组织部'])
})
afterAll(() => database.close())

describe('真实的报告', () => {
  let paper: string
  beforeAll(async () => {
    paper = await bring({ title: '关于科技创新工作审议意见落实情况的报告' })
  })

  test('18句承诺读出9个有数的目标和一个没有写数的目标，各对上数字和次年', async () => {
    const promises = (await proposalsOf(paper)).filter(({ kind }) => kind === 'commitment')
    expect(new Set(promises.map(({ start }) => start)).size).toBe(18)
    const targets = promises.filter(({ target }) => target !== null)
    const codes = targets.map(({ target }) => target!.figure?.code)
    expect(new Set(codes)).toEqual(
      new Set([
        'budgets.investmentGrowth',
        'enterprises.listedNationTech',
        'enterprises.newCentres',
        'enterprises.newHighTech',
        'enterprises.newProvinceTech',
        'incubators.newArea',
        'incubators.newTenants',
        'incubators.provinceMakerspaces',
        'rd-projects.countyProjects',
        'rd-projects.higherMajor',
      ]),
    )
    expect(promises.every(({ year, yearSaid }) => year === 2024 && !yearSaid)).toBe(true)
    const highTech = targets.find(({ target }) => target!.figure?.code === 'enterprises.newHighTech')!
    expect(highTech).toMatchObject({ name: '新增高新技术企业', deadline: '2024-12-31' })
    expect(highTech.target).toMatchObject({ value: '4', unit: '家', operator: 'atLeast' })
    expect(seed.slice(highTech.place, highTech.place + 2)).toBe('4家')
  })

  test('文中写明由谁牵头的用它，没有写明的用这份文稿的牵头单位', async () => {
    const promises = await proposalsOf(paper)
    expect(promises.find(({ leadSaid }) => leadSaid === '区委组织部')?.lead.id).toBe(office)
    expect(promises.find(({ leadSaid }) => leadSaid === null)?.lead.id).toBe(bureau)
  })

  test('全部确认以后进承诺台账，每一项都找得到原文那一处；再确认一遍不会重复', async () => {
    const counts = await confirmAll(paper)
    const commitments = await read((tx) => listCommitments(tx))
    expect(counts.linked).toBe(0)
    expect(commitments).toHaveLength((await proposalsOf(paper)).filter(({ kind }) => kind === 'commitment').length)
    const highTech = commitments.find(({ figure }) => figure === 'enterprises.newHighTech')!
    expect(highTech).toMatchObject({
      target: '4',
      unit: '家',
      year: 2024,
      deadline: '2024-12-31',
      code: /^CN2024-\d\d$/,
    })
    const [place] = await read((tx) => placesOf(tx, highTech.id))
    expect(place!.text).toContain('全年新增高新技术企业4家')
    expect(seed.slice(place!.start, place!.end)).toBe(place!.text)
    expect(confirmEach(await proposalsOf(paper))).toEqual([])
    const again = [{ kind: 'commitment' as const, place: highTechPlace(), act: { do: 'add' as const, values: {} } }]
    expect(await codeOf(write((tx) => decidePassages(tx, county, paper, again)))).toBe('passageDecided')
  })

  test('存在的问题登记下来，挂上本文件里对应的承诺和反映它的数字', async () => {
    const { rows } = await read((tx) => listRecords(tx, registers, registers['opinion-problems'], {}))
    expect(rows.length).toBeGreaterThanOrEqual(2)
    const codes = (await read((tx) => listCommitments(tx))).map(({ code }) => code)
    const tied = rows.flatMap(({ values }) => values.commitments as string[])
    expect(tied.length).toBeGreaterThan(0)
    expect(codes).toEqual(expect.arrayContaining(tied))
  })

  test('同一份文稿不收两遍；收错了撤回以后可以再收，已登记的不动', async () => {
    expect(await codeOf(bring({}))).toBe('paperTwice')
    const before = (await read((tx) => listCommitments(tx))).length
    await write((tx) => withdrawPaper(tx, paper, '年度填错了'))
    expect(await codeOf(confirmAll(paper))).toBe('paperWithdrawn')
    const second = await bring({ title: '再收一遍' })
    const proposals = await proposalsOf(second)
    // Everything is on record already: nothing is entered twice.
    expect(proposals.filter(({ existing }) => existing === null)).toEqual([])
    expect(await confirmAll(second)).toMatchObject({ added: 0, linked: proposals.length })
    expect(await read((tx) => listCommitments(tx))).toHaveLength(before)
    expect((await read((tx) => listPapers(tx))).map(({ withdrawn }) => withdrawn?.reason ?? null)).toEqual([
      null,
      '年度填错了',
    ])
  })

  const highTechPlace = () => seed.indexOf('4家', seed.indexOf('全年新增高新技术企业'))
})

const plan = `乙县科技创新三年行动方案

一、主要任务
到2025年底，全县高新技术企业达到30家以上。
编制科技创新发展规划，由区委组织部牵头，6月底前完成。
`

test('改了再确认的按改的登记；不作为的写明理由；要么全部办成，要么一项不办', async () => {
  const paper = await bring({ kind: 'plan', title: '乙县科技创新三年行动方案', year: 2024, text: plan })
  const [target, planned] = (await proposalsOf(paper)).filter(({ kind }) => kind === 'commitment')
  expect(target).toMatchObject({ year: 2025, yearSaid: true, target: { value: '30', operator: 'orMore' } })
  expect(planned).toMatchObject({ lead: { id: office }, deadline: '2025-06-30', target: null })
  const bad: Decision[] = [
    { kind: target!.kind, place: target!.place, act: { do: 'add', values: { target: '32' } } },
    { kind: planned!.kind, place: planned!.place, act: { do: 'add', values: { deadline: null } } },
  ]
  const before = (await read((tx) => listCommitments(tx))).length
  const twice = [bad[0]!, bad[0]!]
  expect(await codeOf(write((tx) => decidePassages(tx, county, paper, twice)))).toBe('passageTwice')
  expect(await codeOf(write((tx) => decidePassages(tx, county, paper, bad)))).toBe('passageIncomplete')
  expect(await read((tx) => listCommitments(tx))).toHaveLength(before)
  const good: Decision[] = [bad[0]!, { ...bad[1]!, act: { do: 'setAside', note: '并入十五五规划' } }]
  expect(await write((tx) => decidePassages(tx, county, paper, good))).toEqual({ added: 1, linked: 0, setAside: 1 })
  const found = (await read((tx) => listCommitments(tx))).find(({ paper: title }) => title.includes('三年行动'))
  expect(found).toMatchObject({ target: '32', year: 2025, operator: 'orMore' })
  const decided = await proposalsOf(paper)
  expect(decided.map((one) => one.decided?.note ?? null)).toEqual([null, '并入十五五规划'])
  // A promise that is taken back in the ledger no longer counts as confirmed only when its record is gone.
  await write((tx) =>
    changeRecord(tx, registers, registers.commitments, found!, { values: { selfRating: '取消' }, status: 'dropped' }),
  )
  expect((await proposalsOf(paper))[0]!.decided?.record).not.toBeNull()
})

const opinion = `乙县人民代表大会常务委员会
关于科技创新工作的审议意见

县人民政府：
2023年11月20日，县人大常委会听取和审议了县政府关于科技创新工作情况的报告。现将审议意见印发给你们，请在六个月内将落实情况书面报告县人大常委会。
一、强化企业创新主体地位。要加大高新技术企业培育力度，由县科技局牵头，2024年6月底前拿出培育方案。
二、加大财政科技投入。要保障科技经费稳定增长，提高资金使用绩效。
三、优化人才服务。要完善人才住房、子女就学等配套政策。
`

test('审议意见进审议意见台账，逐条成为办理事项，文中写明的时限和单位都带上', async () => {
  expect(await codeOf(bring({ kind: 'opinion', text: opinion }))).toBe('opinionUnnumbered')
  const given = { number: '乙人大常〔2023〕9号', receivedOn: '2023-11-30', dueOn: '2024-05-30', year: 2023 }
  const paper = await bring({ kind: 'opinion', title: '关于科技创新工作的审议意见', text: opinion, ...given })
  const items = await proposalsOf(paper)
  expect(items.map(({ kind }) => kind)).toEqual(['item', 'item', 'item'])
  expect(items[0]).toMatchObject({ deadline: '2024-06-30', lead: { id: bureau } })
  await confirmAll(paper)
  const { rows } = await read((tx) => listRecords(tx, registers, registers['opinion-items'], { sort: 'code' }))
  expect(rows.map(({ values, names }) => [values.deadline, names.opinion])).toEqual([
    ['2024-06-30', '关于科技创新工作的审议意见'],
    [null, '关于科技创新工作的审议意见'],
    [null, '关于科技创新工作的审议意见'],
  ])
})

test('行尾统一、看不见的字去掉以后才存；夹着控制字符的不收；牵头单位要在单位主体台账里', async () => {
  const lines = '\ufeff下一步工作打算\r\n全年新增高新技术企业\u200b7家。\f'
  const paper = await bring({ text: lines, title: '打算' })
  expect((await read((tx) => getPaper(tx, paper))).text).toBe('下一步工作打算\n全年新增高新技术企业7家。\n')
  expect(await codeOf(bring({ text: '全年新增高企4家。\u0000' }))).toBe('paperUnreadable')
  expect(await codeOf(bring({ text: '另一份', lead: '00000000-0000-7000-8000-000000000000' }))).toBe('leadUnknown')
})
