import { isCounted } from '@dongjian/kernel/define'
import { computeFigure, explainFigure, listRecordsBehind, type FigureRequest } from '@dongjian/kernel/figures'
import { migrate, readIn, writeIn } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { county, figures } from './definitions.ts'
import { answers } from './example-county/index.ts'
import { loadExampleCounty } from './example-county/load.ts'

const [region, empty] = ['990301', '990302']
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('domains')
  await migrate(database.pool)
  await database.pool.query(`insert into regions (code, name, short_name, level, parent) values
    ('990301', '甲县', '甲', 'county', '9903'), ('990302', '乙县', '乙', 'county', '9903')`)
  const act = { region, actor: '经办人', kind: 'test.loaded' }
  await writeIn(database.pool, act, loadExampleCounty)
})
afterAll(() => database.close())

const ask = (request: FigureRequest, where = region) =>
  readIn(database.pool, where, (tx) => computeFigure(tx, county, request))
const requestOf = (code: string): FigureRequest => ({ code, period: '2023', params: { host: '甲公司' } })

describe('示例县的数字', () => {
  test.each(answers)('$数字：$情形', async ({ 数字, 结果, 期间, 切片 }) => {
    const { value } = await ask({ code: 数字, period: 期间 ?? '2023', ...(切片 && { params: 切片 }) })
    expect(value).toBe(结果)
  })
})

test('每个由台账计算的数字都有示例', () => {
  const asked = new Set(answers.map((answer) => answer.数字))
  const counted = Object.values(figures).filter((figure) => isCounted(figure))
  const untold = counted.filter(({ code }) => !asked.has(code) && !/^claims\.\w+Paid$/.test(code))
  expect(untold.map(({ code }) => code)).toEqual([])
})

test('所给增幅旁列自己的测算', async () => {
  const { beside } = await ask({ code: 'budgets.spendingGrowth', period: '2023' })
  expect(beside?.value).toMatch(/^15\.6409/)
})

test('比重由两个来数相除，打印前不舍入', async () => {
  const share = await ask({ code: 'budgets.appropriationShare', period: '2023' })
  expect([share.numerator, share.denominator]).toEqual(['12909000000', '1555000000'])
})

test('没有建账的县，每个数字都是缺数，不是零', async () => {
  for (const code of Object.keys(figures)) {
    const { value, completeness } = await ask(requestOf(code), empty)
    expect([code, value, completeness.state]).toEqual([code, null, 'missing'])
  }
})

test('每个由台账计算的数字都能打开背后的记录，口径说得出来', async () => {
  for (const figure of Object.values(figures).filter((one) => isCounted(one))) {
    const behind = await readIn(database.pool, region, (tx) =>
      listRecordsBehind(tx, county, requestOf(figure.code), { limit: 1 }),
    )
    expect([figure.code, behind?.register]).toEqual([figure.code, figure.register])
    expect(explainFigure(county, figure, '2023')).toMatch(/^取自《.+》/)
  }
})
