import { expect, test } from 'vitest'
import type { Model } from '../model/model.ts'
import type { Normalisation } from '../model/normalisation.ts'
import { checkPanel } from './check-panel.ts'
import type { Panel } from './panel.ts'

const model = (normalise: Normalisation, more: Partial<Model['steps']> = {}): Model => ({
  name: '指数',
  levels: ['指标', '总指数'],
  elements: [
    { code: 'top', name: '总指数', level: 2, parent: null, weight: 1 },
    { code: 'a', name: '甲', level: 1, parent: 'top', weight: 1, goalposts: [0, 10], target: 5 },
    { code: 'b', name: '乙', level: 1, parent: 'top', weight: 1, goalposts: [0, 10], target: 5, denominator: 'd' },
  ],
  steps: { normalise, aggregate: { method: 'arithmetic' }, ...more },
})
const minMax = model({ method: 'min-max', low: 0, high: 100 })

function panel(columns: Record<string, number[]>, more: Partial<Panel> = {}): Panel {
  const all = { a: [1, 2, 3], b: [1, 2, 3], d: [1, 1, 2], ...columns }
  const cells = Object.entries(all).map(([code, values]) => [code, Float64Array.from(values)] as const)
  return { periods: ['2023'], units: ['洞头', '瑞安', '平阳'], columns: new Map(cells), ...more }
}

test('没有错的数据没有话说', () => {
  expect(checkPanel(minMax, panel({}))).toEqual([])
})

test.each<[string, Model, Panel, string]>([
  ['没有时期', minMax, panel({ a: [], b: [], d: [] }, { periods: [] }), '没有一个时期：请至少给一个'],
  ['没有单位', minMax, panel({ a: [], b: [], d: [] }, { units: [] }), '没有一个单位：请至少给一个'],
  ['单位重复', minMax, panel({}, { units: ['洞头', '瑞安', '洞头'] }), '单位“洞头”出现了不止一次：请合并'],
  ['时期重复', minMax, panel({}, { periods: ['2023', '2023'] }), '时期“2023”出现了不止一次：请合并'],
  ['缺一列', minMax, panel({}, { columns: new Map() }), '没有指标“a”的数据：请补上这一列'],
  [
    '缺分母',
    minMax,
    { ...panel({}), columns: new Map([...panel({}).columns].slice(0, 2)) },
    '没有分母“d”的数据：请补上这一列',
  ],
  ['短一格', minMax, panel({ a: [1, 2] }), '指标“a”有 2 个数：1 个时期、3 个单位应当有 3 个'],
  [
    '无穷大',
    minMax,
    panel({ a: [1, Infinity, 3] }),
    '指标“a”2023的“瑞安”是 Infinity：不是有限的数或者太大，请改正或留空',
  ],
  [
    '大得没有道理',
    minMax,
    panel({ d: [1, 2, -1e99] }),
    '分母“d”2023的“平阳”是 -1e+99：不是有限的数或者太大，请改正或留空',
  ],
  [
    '没有分组',
    model({ method: 'min-max', low: 0, high: 1 }, { impute: { method: 'mean of group', group: '片区' } }),
    panel({}),
    '没有分组“片区”：补缺要按它，请补上',
  ],
  [
    '分组少一个',
    model({ method: 'min-max', low: 0, high: 1 }, { impute: { method: 'mean of group', group: '片区' } }),
    panel({}, { groups: new Map([['片区', ['东', '西']]]) }),
    '分组“片区”有 2 个，单位有 3 个：应当一样多',
  ],
  [
    '没有参照单位',
    model({ method: 'distance to reference', unit: '杭州' }),
    panel({}),
    '参照单位“杭州”不在单位里：请补上，或换一个参照单位',
  ],
  [
    '没有基期',
    model({ method: 'fixed base', period: '2015', of: 'own value' }),
    panel({}),
    '基期“2015”不在时期里：请补上，或换一个基期',
  ],
  [
    '一个单位与谁比',
    minMax,
    panel({ a: [1], b: [1], d: [1] }, { units: ['洞头'] }),
    '只有一个单位：与别的单位比较才有的得分算不出来，请给其他单位的数据，或改用起止值、固定基期',
  ],
])('拒绝：%s', (_, of, data, message) => {
  const refused = checkPanel(of, data).filter(({ severity }) => severity === 'refused')
  expect(refused.map((fault) => fault.message)).toContain(message)
})

test('太多的格子和太多的两两比较都拒绝，三千个单位五百个指标不拒绝', () => {
  const units = (count: number) => Array.from({ length: count }, (_, at) => `县${at}`)
  const sized = (count: number, periods: number): Panel => ({
    periods: Array.from({ length: periods }, (_, at) => String(at)),
    units: units(count),
    columns: new Map(),
  })
  const about = (of: Model, data: Panel) =>
    checkPanel(of, data).filter(({ where }) => where !== 'a' && where !== 'b' && where !== 'd')
  const wide: Model = {
    ...minMax,
    elements: [
      ...minMax.elements,
      ...Array.from({ length: 500 }, (_, at) => ({ ...minMax.elements[1]!, code: `i${at}` })),
    ],
  }
  expect(about(wide, sized(3000, 1)).filter(({ where }) => !where.startsWith('i'))).toEqual([])
  expect(about(minMax, sized(100_000, 500))[0]?.message).toMatch(/^一共 150000000 个格子/)
  expect(about(minMax, sized(100_001, 1))[0]?.message).toMatch(/^有 100001 个单位/)
  const pairs: Model = { ...minMax, steps: { ...minMax.steps, aggregate: { method: 'copeland' } } }
  expect(about(pairs, sized(90_000, 1))[0]?.message).toMatch(/^两两比较要比/)
})

test.each<[string, Panel, string]>([
  ['一列没有数', panel({ a: [NaN, NaN, NaN] }), '指标“a”一个数也没有：它不参加汇总，其余指标按权重分摊'],
  ['一列都一样', panel({ a: [2, NaN, 2] }), '指标“a”各单位都一样：分不出先后，它不参加汇总，其余指标按权重分摊'],
  ['分母有 0', panel({ d: [0, NaN, 1] }), '分母“d”有 2 处缺少或者是 0：用到它的指标在那里没有数'],
  ['分母是负数', panel({ d: [-1, 1, 1] }), '分母“d”有 1 处是负数：指标的好坏会倒过来，请核对'],
])('提示：%s', (_, data, message) => {
  expect(checkPanel(minMax, data)).toEqual([{ where: expect.any(String) as string, severity: 'hint', message }])
})

test('起止值一个单位也能算；有的指标要比别人的，只提示', () => {
  const alone = panel({ a: [1], b: [1], d: [1] }, { units: ['洞头'] })
  expect(checkPanel(model({ method: 'goalposts', low: 0, high: 1 }), alone)).toEqual([])
  const mixed = {
    ...minMax,
    elements: minMax.elements.map((one, at) =>
      at === 1 ? { ...one, normalise: { method: 'goalposts', low: 0, high: 1 } as const } : one,
    ),
  }
  expect(checkPanel(mixed, alone).map(({ severity }) => severity)).toEqual(['hint'])
})
