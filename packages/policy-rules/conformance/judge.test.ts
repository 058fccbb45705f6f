import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { CaseFile } from './case-file.ts'
import { judgeCases } from './judge.ts'
import { tally } from './tally.ts'

const path =
  process.env['FEEL_TCK'] ?? fileURLToPath(new URL('../../../../shared/fixtures/feel-tck/cases.json', import.meta.url))

test.skipIf(!existsSync(path))('公开的 DMN TCK 没有一个算错，过七成五算对（没有案例文件时跳过）', () => {
  const judgements = [...judgeCases(JSON.parse(readFileSync(path, 'utf8')) as CaseFile)]
  const wrong = judgements.filter(({ verdict }) => verdict === 'wrong')
  expect(wrong).toEqual([])
  // A quarter of all cases is about times of day, which are refused.
  expect(judgements.filter(({ verdict }) => verdict === 'right').length / judgements.length).toBeGreaterThan(0.7)
  expect(tally(judgements).at(-1)).toMatch(/^all: right \d+, refused \d+, wrong 0$/)
})

function judge(feel: string, expected: string, more: object = {}): string {
  const model = { inputs: {}, bkms: {}, decisions: { 决策: { feel, ...more } } }
  const one = { folder: '夹', id: '1', model: '模型', decision: '决策', inputs: {}, expected }
  const [judgement] = judgeCases({ models: { 模型: model }, cases: [one] })
  return `${judgement?.verdict}: ${judgement?.got}`
}

test('对、拒绝和错分得清', () => {
  expect(judge('1 / 3', '0.33333333')).toBe('right: 0.3333333333333333333333333333333333')
  expect(judge('1 + 1', '3')).toBe('wrong: 2')
  expect(judge('time("10:00:00")', 'null')).toBe('refused: 第1行第1列：不支持函数“time”')
  expect(judge('1 + ', 'null')).toMatch(/^refused/)
  expect(judge('1', '1', { skip: '没有取到' })).toMatch(/^refused/)
  expect(judge('"甲"', '"甲"', { type: '自定义' })).toMatch(/^refused/)
})

test('看不懂的文件形状也只是拒绝', () => {
  const one = { folder: '夹', id: '1', model: '没有', decision: '决策', inputs: {}, expected: '1' }
  expect([...judgeCases({ models: {}, cases: [one] })][0]?.verdict).toBe('refused')
})
