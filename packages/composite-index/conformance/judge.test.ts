import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { judgeFolder, listUnjudged } from './judge.ts'
import { Tally } from './tally.ts'

const folder =
  process.env['COINR_FIXTURES'] ?? fileURLToPath(new URL('../../../../shared/fixtures/coinr', import.meta.url))

test.skipIf(!existsSync(folder))('COINr 公开数据的每个文件相差不到 1e-9，名次一个不差（没有案例文件夹时跳过）', () => {
  const judgements = judgeFolder(folder)
  const wrong = judgements.filter(({ tally }) => tally && !tally.agrees)
  expect(wrong).toEqual([])
  const numbers = judgements.map(({ tally }) => tally?.numbers ?? 0)
  expect(numbers.every((count) => count > 0)).toBe(true)
})

test('没有的文件说是缺，不说相符', () => {
  const judgements = judgeFolder('/没有这个文件夹')
  expect(judgements.length).toBeGreaterThan(10)
  expect(judgements.every(({ tally }) => tally === null)).toBe(true)
})

test('文件夹里没有方法去比的文件，列出来', () => {
  const own = mkdtempSync(join(tmpdir(), 'fixtures-'))
  for (const name of ['01_input_raw.json', '05_normalised_methods.json', '10_more.json', 'notes.txt'])
    writeFileSync(join(own, name), '{}')
  expect(listUnjudged(own)).toEqual(['10_more.json'])
  expect(listUnjudged('/没有这个文件夹')).toEqual([])
  rmSync(own, { recursive: true })
})

test('相差、缺数、名次不同都算不符', () => {
  const compare = (expected: number[], got: number[]) => {
    const tally = new Tally()
    tally.column(Float64Array.from(expected), Float64Array.from(got))
    return tally.agrees
  }
  expect(compare([1, NaN, 3], [1, NaN, 3 * (1 + 1e-10)])).toBe(true)
  expect(compare([1, NaN, 3], [1, NaN, 3 * (1 + 1e-8)])).toBe(false)
  expect(compare([1, NaN], [1, 1])).toBe(false)
  expect(compare([1, 1], [1, NaN])).toBe(false)
  expect(compare([1, 1], [1])).toBe(false)
  expect(compare([Infinity], [Infinity])).toBe(true)
  const ranks = new Tally()
  ranks.rankColumn(Float64Array.of(1, 2), Float64Array.of(1, 1))
  expect(ranks.agrees).toBe(false)
})
