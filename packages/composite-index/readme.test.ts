import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkPanel, runIndex, validateModel, whyMissing, type Model, type Panel } from './index.ts'

const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.replace(/\/\/.*/, '').trim())

test('README 的例子就是这样写、这样算的', () => {
  const here = readFileSync(new URL('readme.test.ts', import.meta.url), 'utf8')
  const example = readFileSync(new URL('README.md', import.meta.url), 'utf8').match(/```ts\n([\s\S]*?)```/)![1]!
  expect(lines(here).join('\n')).toContain(lines(example).join('\n').trim())

  const model: Model = {
    name: '科技创新指数',
    levels: ['指标', '分指数', '总指数'],
    elements: [
      { code: 'index', name: '总指数', level: 3, parent: null, weight: 1 },
      { code: 'input', name: '创新投入', level: 2, parent: 'index', weight: 2 },
      { code: 'output', name: '创新产出', level: 2, parent: 'index', weight: 1 },
      { code: 'rd', name: '研发投入强度', level: 1, parent: 'input', weight: 1, unit: '%' },
      { code: 'firms', name: '每万人高企数', level: 1, parent: 'output', weight: 3, denominator: 'people' },
      { code: 'energy', name: '单位产值能耗', level: 1, parent: 'output', weight: 1, better: 'lower' },
    ],
    steps: { normalise: { method: 'min-max', low: 0, high: 100 }, aggregate: { method: 'arithmetic' } },
  }
  const panel: Panel = {
    periods: ['2023'],
    units: ['洞头', '瑞安', '平阳'],
    columns: new Map([
      ['rd', Float64Array.of(2, 3, 2.5)],
      ['firms', Float64Array.of(60, 900, NaN)],
      ['people', Float64Array.of(15, 150, 87)],
      ['energy', Float64Array.of(0.3, 0.5, 0.4)],
    ]),
  }
  const { faults } = validateModel(model)
  const hints = checkPanel(model, panel)
  const run = runIndex(model, panel)
  const { score, rank, why } = run.elements.get('index')!

  expect([faults, hints]).toEqual([[], []])
  expect([...score].map((one) => one.toFixed(2))).toEqual(['8.33', '91.67', '50.00'])
  expect([...rank]).toEqual([3, 1, 2])
  expect([...why]).toEqual([0, 0, 0])
  expect(run.elements.get('firms')!.why[2]).toBe(whyMissing.notGiven)
})
