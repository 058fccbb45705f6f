import { addRegion } from '@dongjian/kernel/published'
import { knownOn, migrate, readIn, writeIn, type Instant } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { county } from '../../definitions.ts'
import { loadExampleCounty } from '../../example-county/load.ts'
import {
  checkReport,
  listChoices,
  listSettled,
  settleMatch,
  unsettleMatch,
  type Finding,
  type Phrase,
} from '../index.ts'

const region = '990302'
const actor = '张三'
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('settle')
  await migrate(database.pool)
  for (const code of [region, '990303'])
    await addRegion(database.pool, {
      code,
      name: `示例${code}`,
      shortName: '示例',
      level: 'county',
      parent: '9903',
      demo: true,
    })
  await writeIn(database.pool, { region, actor, kind: 'test.loaded' }, loadExampleCounty)
})
afterAll(() => database.close())

const read = <T>(work: Parameters<typeof readIn<T>>[2], knownBefore: Instant | null = null, of = region) =>
  readIn(database.pool, of, work, knownBefore)
const settle = (phrase: Phrase, figure: string | null) =>
  writeIn(database.pool, { region, actor, kind: 'matches.settled' }, (tx) => settleMatch(tx, county, phrase, figure))
const unsettle = (id: string) =>
  writeIn(database.pool, { region, actor, kind: 'matches.unsettled' }, (tx) => unsettleMatch(tx, id))

/** What the check says of the last number of a text. */
async function judge(text: string, of = region): Promise<Finding> {
  const checked = await read((tx) => checkReport(tx, county, text, '2023'), null, of)
  const { agree, differ, unjudged, targets, outside } = checked
  return [...agree, ...differ, ...unjudged, ...targets, ...outside].toSorted((a, b) => a.offset - b.offset).at(-1)!
}
const phraseIn = async (text: string): Promise<Phrase> => (await judge(text)).match!.phrase!

beforeEach(async () => {
  for (const { id } of await read((tx) => listSettled(tx))) await unsettle(id)
})

const sentence = '2023年，科技攻关计划落地2项。'
const figure = 'rd-projects.keyProjects'

describe('认定一次', () => {
  test('没有认定的说法无法判断；认定以后按它核对，并说出是谁、什么时候认定的', async () => {
    expect(await judge(sentence)).toMatchObject({ verdict: 'unjudged', match: { by: 'words' } })
    const id = await settle(await phraseIn(sentence), figure)
    const found = await judge(sentence)
    expect(found).toMatchObject({ verdict: 'agree', figure, match: { by: 'settled', score: null, settled: id } })
    expect(found.match!.why).toMatch(/^张三\d{4}年\d{1,2}月\d{1,2}日认定，期间在句中写明$/)
    expect(await judge(sentence.replace('2项', '9项'))).toMatchObject({ verdict: 'differ', system: { text: '2项' } })
  })

  test('同样的说法在别的文稿里、换了数和前后文也认得；只多一个词的是另一个说法', async () => {
    await settle(await phraseIn(sentence), figure)
    expect(await judge('经过努力，全县科技攻关计划落地5项，成效明显。')).toMatchObject({ verdict: 'differ', figure })
    expect(await judge('力争科技攻关计划落地5项。')).toMatchObject({ figure, match: { by: 'settled' } })
    for (const other of [
      '海洋领域科技攻关计划落地2项。',
      '市级科技攻关计划落地2项。',
      '全市科技攻关计划落地2项。',
      '近三年科技攻关计划落地2项。',
      '申报科技攻关计划2项。',
    ])
      expect(await judge(other)).toMatchObject({ match: { by: 'words' } })
  })

  test('单位不能换算、类别不同的不用这条认定', async () => {
    const amount = '2023年，科技攻关计划拨款达到150万元。'
    await settle(await phraseIn(amount), 'rd-projects.fiscalFunding')
    expect(await judge(amount)).toMatchObject({ verdict: 'agree' })
    expect(await judge('2023年，科技攻关计划拨款达到0.015亿元。')).toMatchObject({ verdict: 'agree' })
    expect(await judge('2023年，科技攻关计划拨款达到150笔。')).toMatchObject({ match: { by: 'words' } })
    expect(await judge('2023年，科技攻关计划拨款增长150%。')).toMatchObject({ match: { by: 'words' } })
  })

  test('只写“惠及企业”的，换一句话就不是这条认定', async () => {
    const text = '2023年，免费开放大型仪器，惠及企业2家次。'
    await settle(await phraseIn(text), 'claims.occasions')
    expect(await judge(text)).toMatchObject({ match: { by: 'settled' } })
    expect(await judge('2023年，开展法律服务，惠及企业2家次。')).not.toMatchObject({ match: { by: 'settled' } })
  })

  test('认错了的可以改认；认定不是平台的数字，不再当作没有判断', async () => {
    await settle(await phraseIn(sentence), null)
    expect(await judge(sentence)).toMatchObject({ verdict: 'outside', match: { by: 'settled' } })
    await settle(await phraseIn(sentence), figure)
    expect(await judge(sentence)).toMatchObject({ verdict: 'agree' })
    expect(await read((tx) => listSettled(tx))).toHaveLength(1)
  })

  test('本来对得上的说法也可以认定成另一个', async () => {
    const text = '2023年，支持县级重点研发项目2项。'
    expect(await judge(text)).toMatchObject({ figure, match: { by: 'words' } })
    await settle(await phraseIn(text), null)
    expect(await judge(text)).toMatchObject({ verdict: 'outside' })
  })
})

describe('撤销与所知', () => {
  test('撤销以后按文字认，撤销过的不能再撤', async () => {
    const id = await settle(await phraseIn(sentence), figure)
    await unsettle(id)
    expect(await judge(sentence)).toMatchObject({ verdict: 'unjudged', match: { by: 'words' } })
    await expect(unsettle(id)).rejects.toMatchObject({ code: 'settledGone' })
  })

  test('认定以前的某一天还没有它，那一天以后的才有', async () => {
    const id = await settle(await phraseIn(sentence), figure)
    const [settled] = await read((tx) => listSettled(tx))
    expect(settled).toMatchObject({ id, settledBy: actor, said: '科技攻关计划落地', figure })
    expect(await read((tx) => listSettled(tx), settled!.settledAt)).toEqual([])
    expect(await read((tx) => listSettled(tx), knownOn(settled!.settledAt.slice(0, 10)))).toHaveLength(1)
    const known = await read((tx) => checkReport(tx, county, sentence, '2023'), settled!.settledAt)
    expect(known.unjudged).toHaveLength(1)
    const ledgersThen = await read(
      (tx) => checkReport(tx, county, sentence, '2023', { settledBefore: null }),
      settled!.settledAt,
    )
    expect(ledgersThen.unjudged).toEqual([])
  })

  test('别的县看不到，也用不上', async () => {
    await settle(await phraseIn(sentence), figure)
    expect(await read((tx) => listSettled(tx), null, '990303')).toEqual([])
    expect(await judge(sentence, '990303')).toMatchObject({ match: { by: 'words' } })
  })
})

test.each([
  ['没有的数字', 'rd-projects.nothing', '平台没有代码为“rd-projects.nothing”的数字，请从数字清单里选'],
  [
    '类别不同的数字',
    'budgets.spendingGrowth',
    '“科技攻关计划落地”写的是数量，“本级财政科技支出增幅”是增长率，不能认定；请选一个数量',
  ],
  [
    '单位不能换算的数字',
    'rd-projects.fiscalFunding',
    '“科技攻关计划落地”的单位“项”与“重点研发项目财政经费”的单位“元”不能换算，不能认定；请选单位相同的数字',
  ],
])('不能认定成%s', async (_, code, message) => {
  await expect(settle(await phraseIn(sentence), code)).rejects.toThrow(message)
})

test('可以认定成的数字类别相同，单位可换算', async () => {
  const choices = listChoices(county, await phraseIn('2023年，科技攻关计划拨款达到150万元。'))
  expect(choices.map(({ code }) => code)).toContain('rd-projects.fiscalFunding')
  expect(new Set(choices.map(({ unit }) => unit))).toEqual(new Set(['元']))
})
