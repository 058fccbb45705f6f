import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type {
  ComparedEditions,
  IndexEditionBrief,
  IndexIntervals,
  PublishedIndex,
  RanFiles,
  WhatIf,
} from '@dongjian/domains'
import { migrate } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { loadCounty } from './demo/load-county.ts'
import { demoFolder } from './demo/manifest.ts'
import { run } from './run.ts'

let database: TestDatabase
let folder: string
const given = process.env['DATABASE_URL']

beforeAll(async () => {
  database = await withTestDatabase('cli_indices')
  await migrate(database.pool)
  await loadCounty(database.pool, demoFolder, () => undefined)
  process.env['DATABASE_URL'] = database.url
  folder = await mkdtemp(join(tmpdir(), 'dongjian-cli-'))
})
afterAll(async () => {
  if (given === undefined) delete process.env['DATABASE_URL']
  else process.env['DATABASE_URL'] = given
  await rm(folder, { recursive: true })
  await database.close()
})

async function index(...line: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said.out += String(text))))
  const complain = vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said.err += String(text))))
  try {
    const code = await run(['index', ...line])
    return { code, ...said }
  } finally {
    write.mockRestore()
    complain.mockRestore()
  }
}

async function json<T>(...line: string[]): Promise<T> {
  const { out, err, code } = await index(...line, '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as T
}

async function fileOf(name: string, text: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, text)
  return file
}

describe('用县里的库', () => {
  test('公布的与自测分开列', async () => {
    const listed = await json<{ published: PublishedIndex[]; editions: IndexEditionBrief[] }>('list')
    expect(listed.published.at(-1)).toMatchObject({ value: '150.6', place: '30' })
    expect(listed.editions).toMatchObject([{ title: expect.stringContaining('自测'), simulated: true }])
    expect((await index('list')).out).toMatch(/上级公布的指数\n[\s\S]*自测\n[\s\S]*（演示数据）\n$/)
  })

  test('改动指标、两年对照、位次有多稳', async () => {
    const moved = await json<WhatIf & { simulated: boolean }>('whatif', '--set', '每万人高新技术企业=2')
    expect(moved.after.place!).toBeLessThan(moved.before.place!)
    expect(moved.simulated).toBe(true)
    const compared = await json<ComparedEditions>('compare')
    expect(compared.parts.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(compared.change!, 9)
    const sure = await json<IndexIntervals>('uncertainty', '--runs', '50', '--seed', '1', '--unit', '330305')
    expect(sure.units).toMatchObject([{ code: '330305', own: true }])
    expect((await index('uncertainty', '--runs', '50')).out).toMatch(/十次里有九次在第\d+到\d+位之间/)
  })

  test('做一次自测，存为草稿', async () => {
    const made = await json<{ id: string; state: string; differences: string[] }>('run')
    expect(made).toMatchObject({ state: 'draft', differences: [] })
    const compared = await json<ComparedEditions>(
      'compare',
      made.id,
      '--edition',
      made.id,
      '--from',
      '2022',
      '--to',
      '2022',
    )
    expect(compared).toMatchObject({ change: 0, parts: [] })
  })

  test.each([
    ['没有的指标', ['whatif', '--set', '没有=1'], '模型里没有“没有”这个指标'],
    ['不是数', ['whatif', '--set', '新产品产值率=很多'], '“新产品产值率”的“很多”不是数字'],
    ['没有的年度', ['whatif', '--year', '2019'], '这一版没有2019年，可选：2022年、2023年'],
    ['次数太多', ['uncertainty', '--runs', '99999'], '--runs 应在10到10000之间，现在是99999'],
    ['种子不对', ['uncertainty', '--seed', '-1'], '--seed 应为正整数'],
    ['没有的版本', ['compare', '--edition', 'x'], '没有找到这一版自测（x）'],
    ['没有的县', ['uncertainty', '--runs', '10', '--unit', '无'], '没有“无”'],
    ['只给模型文件', ['run', 'a.yaml'], '只给了模型文件，还要给出数据文件'],
    ['没有的文件', ['run', '/没有.yaml', '/没有.csv'], '没有找到文件“/没有.yaml”'],
  ])('%s：一句话说清楚，退出码 1', async (_, line, said) => {
    const { code, out, err } = await index(...line)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(said)
  })
})

describe('只用文件', () => {
  const data = 'unit,period,a,b\nx,2023,1,10\ny,2023,3,\nz,2023,2,30\n'
  const model = {
    name: 'two',
    levels: ['指标', '指数'],
    elements: [
      { code: 'top', name: '指数', level: 2, parent: null, weight: 1 },
      { code: 'a', name: 'a', level: 1, parent: 'top', weight: 1 },
      { code: 'b', name: 'b', level: 1, parent: 'top', weight: 1 },
    ],
    steps: { normalise: { method: 'min-max', low: 0, high: 100 }, aggregate: { method: 'arithmetic' } },
  }

  test('引擎的 JSON 模型和一份 CSV，得出得分和位次', async () => {
    const files = [await fileOf('m.json', JSON.stringify(model)), await fileOf('d.csv', data)]
    const ran = await json<RanFiles>('run', ...files)
    expect(ran.standings).toEqual([
      {
        year: '2023',
        units: [
          { code: 'y', name: 'y', place: 1, score: 100, why: null },
          { code: 'z', name: 'z', place: 2, score: 75, why: null },
          { code: 'x', name: 'x', place: 3, score: 0, why: null },
        ],
      },
    ])
  })

  test('模型和数据的错处都说在哪里', async () => {
    const looped = { ...model, elements: model.elements.map((each) => ({ ...each, weight: 0 })) }
    const bad = await index('run', await fileOf('bad.json', JSON.stringify(looped)), await fileOf('d.csv', data))
    expect(bad).toMatchObject({ code: 1, err: expect.stringContaining('elements.') })
    const wrong = data.replace('y,2023,3', 'y,2023,三')
    const line = ['run', await fileOf('m.json', JSON.stringify(model)), await fileOf('wrong.csv', wrong)]
    expect(await index(...line)).toMatchObject({ code: 1, err: expect.stringContaining('CSV!C3 “三”不是数字') })
  })
})
