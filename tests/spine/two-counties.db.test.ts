import { checkReport, county, getEdition, listEditions } from '@dongjian/domains'
import { computeFigures, type FigureRequest } from '@dongjian/kernel/figures'
import { knownOn, migrate, readIn } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import { searchAll } from '@dongjian/server/answers'
import { plainText } from '@dongjian/official-documents'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadCounty } from '../../apps/cli/demo/load-county.ts'

// Nothing is written around one county: a second one with other numbers stands beside the first.

const [first, second] = ['330305', '439901']
let database: TestDatabase

const load = (folder: string) =>
  loadCounty(database.pool, new URL(`../../samples/${folder}`, import.meta.url).pathname, () => undefined)

beforeAll(async () => {
  database = await withTestDatabase('two_counties')
  await migrate(database.pool)
  await load('dongtou-2023')
})
afterAll(() => database.close())

const requests: FigureRequest[] = Object.values(county.figures)
  .filter(({ code }) => !['commissioners.newProducts', 'commissioners.expectedGain'].includes(code))
  .flatMap(({ code }) => ['2022', '2023', '2024'].map((period) => ({ code, period })))
const valuesOf = (region: string) => readIn(database.pool, region, (tx) => computeFigures(tx, county, requests))

async function ownReport(region: string): Promise<{ text: string; asKnownOn: string }> {
  return readIn(database.pool, region, async (tx) => {
    const { papers, asKnownOn } = await getEdition(tx, (await listEditions(tx, 1))[0]!.id)
    const lines = papers.meeting.blocks.flatMap((block) => (block.kind === 'table' ? [] : [plainText(block.runs)]))
    return { text: lines.join('\n'), asKnownOn }
  })
}

test('输入拼音首字母，找到企业和它的项目', async () => {
  const hits = await readIn(database.pool, first, (tx) => searchAll(tx, county, 'cyyy'))
  expect(hits[0]).toMatchObject({ title: '诚意药业', kind: '单位主体' })
  expect(hits.find(({ kind }) => kind === '科研项目')?.title).toContain('寿胎丸')
  const words = await readIn(database.pool, first, (tx) => searchAll(tx, county, '诚意药业'))
  expect(words.map(({ title }) => title)).toEqual(hits.map(({ title }) => title))
})

test('第二个县导入以后，第一个县的数一个也没有动，两县的数各是各的', async () => {
  const before = await valuesOf(first)
  await load('shili-2023')
  expect(await valuesOf(first)).toEqual(before)
  const other = await valuesOf(second)
  const known = other.filter(({ value }) => value !== null && value !== '0')
  const same = known.filter(({ value }, i) => value === before[other.indexOf(known[i]!)]?.value)
  expect(known.length).toBeGreaterThan(60)
  expect(same.length / known.length).toBeLessThan(0.2)
})

test('两个县的报告各有各的写法，没有一句相同', async () => {
  const sentences = async (region: string) =>
    (await ownReport(region)).text.split(/[。；\n]/).map((sentence) => sentence.replace(/[\d.]+/g, ''))
  const ours = new Set(await sentences(first))
  const same = (await sentences(second)).filter((sentence) => sentence.length > 8 && ours.has(sentence))
  expect(same).toEqual([])
})

test('第二个县的报告由它自己的台账生成，核对全部相符', async () => {
  const { text, asKnownOn } = await ownReport(second)
  const { agree, differ, unjudged, targets } = await readIn(
    database.pool,
    second,
    (tx) => checkReport(tx, county, text),
    knownOn(asKnownOn),
  )
  expect({ differ, unjudged }).toEqual({ differ: [], unjudged: [] })
  expect([agree.length, targets.length]).toEqual([50, 9])
  expect(targets.filter(({ commitment }) => commitment === null)).toEqual([])
})

test('拿第一个县的报告去核第二个县的台账，没有一个数相符', async () => {
  const { text } = await ownReport(first)
  const { agree } = await readIn(database.pool, second, (tx) => checkReport(tx, county, text))
  expect(agree).toEqual([])
})
