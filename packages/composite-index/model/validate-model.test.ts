import { expect, test } from 'vitest'
import { validateModel } from './validate-model.ts'

type Json = Record<string, unknown>

const top = { code: 'top', name: '总指数', level: 2, parent: null, weight: 1 }
const first = { code: 'a', name: '研发投入', level: 1, parent: 'top', weight: 1 }
const second = { code: 'b', name: '高企数', level: 1, parent: 'top', weight: 2 }
const steps = { normalise: { method: 'min-max', low: 0, high: 100 }, aggregate: { method: 'arithmetic' } }

const model = (change: Json = {}): Json => ({
  name: '指数',
  levels: ['指标', '总指数'],
  elements: [top, first, second],
  steps,
  ...change,
})
const withSteps = (change: Json) => model({ steps: { ...steps, ...change } })
const withFirst = (change: Json) => model({ elements: [top, { ...first, ...change }, second] })
const inThree = (elements: Json[]) => model({ levels: ['指标', '支柱', '总指数'], elements })

test('没有错的模型原样交回', () => {
  const right = model()
  expect(validateModel(right)).toEqual({ model: right, faults: [] })
})

test.each<[string, unknown, string, string]>([
  ['不是对象', null, '', '模型应当是一个对象'],
  ['没有名称', model({ name: ' ' }), 'name', '模型的名称应当是 1 至 200 个字的文字'],
  ['只有一层', model({ levels: ['指标'] }), 'levels', '层次有 1 项：应当是 2 至 20 项'],
  ['层名重复', model({ levels: ['指标', '指标'] }), 'levels.1', '第 2 层的名称 “指标” 重复了'],
  ['没有要素', inThree([]), 'elements', '要素有 0 项：应当是 2 至 5000 项'],
  ['权重是负数', withFirst({ weight: -1 }), 'elements.1.weight', '“a”的权重是 -1：应当是 0 至 1000000000 之间的数'],
  [
    '权重不是数',
    withFirst({ weight: NaN }),
    'elements.1.weight',
    '“a”的权重是 算不出的数：应当是 0 至 1000000000 之间的数',
  ],
  ['权重是文字', withFirst({ weight: '1' }), 'elements.1.weight', '“a”的权重是 “1”：应当是 0 至 1000000000 之间的数'],
  ['代码重复', withFirst({ code: 'b' }), 'elements.2.code', '代码“b”用了不止一次：请各用一个代码'],
  ['没有这个上级', withFirst({ parent: '无' }), 'elements.1.parent', '“a”的上级“无”不在模型里：请补上，或改正代码'],
  ['两个总指数', withFirst({ level: 2, parent: null }), 'elements.1.parent', '“a”也没有上级：总指数只能有一个'],
  ['层不是整数', withFirst({ level: 1.5 }), 'elements.1.level', '“a”的层是 1.5：应当是整数'],
  ['层太高', withFirst({ level: 3 }), 'elements.1.level', '“a”的层是 3：应当是 1 至 2 之间的数'],
  [
    '没有总指数',
    model({ elements: [{ ...top, parent: 'a' }, first] }),
    'elements',
    '没有总指数：应当有一个要素没有上级',
  ],
  [
    '绕成一圈',
    inThree([
      { ...top, level: 3 },
      { ...first, level: 2, parent: 'b' },
      { ...second, level: 2, parent: 'a' },
    ]),
    'elements.1.parent',
    '上下级绕成了一圈：a → b',
  ],
  [
    '隔了一层',
    inThree([{ ...top, level: 3 }, first, second]),
    'elements.1.parent',
    '“a”在第 1 层，上级“top”在第 3 层：上级应当正好高一层',
  ],
  [
    '下面没有要素',
    inThree([
      { ...top, level: 3 },
      { ...first, level: 2 },
      { ...second, level: 2 },
    ]),
    'elements.1',
    '“a”下面没有要素：请补上，或删去它',
  ],
  [
    '权重加起来是 0',
    model({ elements: [top, { ...first, weight: 0 }, { ...second, weight: 0 }] }),
    'elements.0',
    '“top”下面的权重加起来是 0：至少一个要大于 0',
  ],
  [
    '一组权重使和为 0',
    withSteps({ weigh: { method: 'set', weights: { a: 0, b: 0 } } }),
    'elements.0',
    '“top”下面的权重加起来是 0：至少一个要大于 0',
  ],
  [
    '一组权重里有别的代码',
    withSteps({ weigh: { method: 'set', weights: { c: 1 } } }),
    'steps.weigh.weights.c',
    '一组权重里的“c”不在模型里：请改正代码',
  ],
  [
    '没有目标值',
    withSteps({ normalise: { method: 'distance to target' } }),
    'elements.1.target',
    '“a”按目标值标准化，却没有目标值：请补上',
  ],
  [
    '没有起止值',
    withFirst({ normalise: { method: 'goalposts', low: 0, high: 1 } }),
    'elements.1.goalposts',
    '“a”按起止值标准化，却没有起止值：请补上最差值和最好值',
  ],
  ['起止值相同', withFirst({ goalposts: [3, 3] }), 'elements.1.goalposts', '“a”的最差值和最好值都是 3：两个值应当不同'],
  [
    '起止值与方向相反',
    withFirst({ goalposts: [0, 3], better: 'lower' }),
    'elements.1.goalposts',
    '“a”的最差值 0 和最好值 3 与它的方向相反：请对调，或改方向',
  ],
  [
    '没有这种方法',
    withSteps({ aggregate: { method: 'sum' } }),
    'steps.aggregate.method',
    '汇总的方法是 “sum”：只能是 ',
  ],
  [
    '方法叫 constructor',
    withSteps({ normalise: { method: 'constructor' } }),
    'steps.normalise.method',
    '标准化的方法是 ',
  ],
  [
    '汇总方法的个数不对',
    withSteps({ aggregate: [{ method: 'arithmetic' }, { method: 'geometric' }] }),
    'steps.aggregate',
    '汇总方法有 2 个：2 层的模型要么只写一个，要么逐层写 1 个',
  ],
  [
    '下限不小于上限',
    withSteps({ normalise: { method: 'min-max', low: 1, high: 1 } }),
    'steps.normalise',
    '标准化的下限 1 不小于上限 1：请对调或改正',
  ],
  [
    '标准差是 0',
    withSteps({ normalise: { method: 'z-score', mean: 0, deviation: 0 } }),
    'steps.normalise.deviation',
    '标准化的标准差是 0：应当是 ',
  ],
  [
    '占比过 1',
    withSteps({ screen: { available: 2 } }),
    'steps.screen.available',
    '筛选要求的数据占比是 2：应当是 0 至 1 之间的数',
  ],
  [
    '点数是小数',
    withSteps({ treat: { winsorise: 1.5, skewness: 2, kurtosis: 3 } }),
    'steps.treat.winsorise',
    '最多收缩的点数是 1.5：应当是整数',
  ],
  [
    '无穷大',
    withSteps({ treat: { winsorise: 1, skewness: Infinity, kurtosis: 3 } }),
    'steps.treat.skewness',
    '偏度的界限是 无穷大：应当是 ',
  ],
  ['按组补缺没有组', withSteps({ impute: { method: 'mean of group' } }), 'steps.impute.group', '补缺所按的分组应当是 '],
  [
    '主成分在总指数那层',
    withSteps({ weigh: { method: 'principal component', level: 2 } }),
    'steps.weigh.level',
    '主成分分析的层是 2：应当是 1 至 1 之间的数',
  ],
])('拒绝：%s', (_, input, where, message) => {
  const { model: got, faults } = validateModel(input)
  const fault = faults.find((one) => one.where === where && one.message.includes(message))
  expect(got).toBeNull()
  expect(fault).toMatchObject({ severity: 'refused' })
})

test('所有的错一次说完', () => {
  const { faults } = validateModel(
    model({
      name: '',
      elements: [top, { ...first, weight: -1 }, { ...second, parent: '无' }, { ...second, better: 'more' }],
      steps: { ...steps, rank: { ties: 'first' }, impute: { method: 'guess' } },
    }),
  )
  expect(faults.map(({ where }) => where)).toEqual([
    'name',
    'elements.1.weight',
    'elements.3.better',
    'steps.impute.method',
    'steps.rank.ties',
  ])
})

test('认得的树上的错也一次说完', () => {
  const { faults } = validateModel(
    model({ elements: [top, { ...first, code: 'b' }, { ...second, parent: '无' }, { ...top, code: '另' }] }),
  )
  expect(faults.map(({ where }) => where)).toEqual([
    'elements.2.code',
    'elements.3.parent',
    'elements.2.parent',
    'elements.3',
  ])
})

test.each<[string, Json, string]>([
  ['用不着的字段', model({ wieght: 1 }), 'wieght'],
  ['总指数有目标值', model({ elements: [{ ...top, target: 1 }, first, second] }), 'elements.0.target'],
  [
    '越小越好的占比',
    withFirst({ better: 'lower', normalise: { method: 'fraction of maximum' } }),
    'elements.1.normalise',
  ],
  ['0 分的几何平均', withSteps({ aggregate: { method: 'geometric' } }), 'steps.aggregate'],
])('只是提示：%s', (_, input, where) => {
  const { model: got, faults } = validateModel(input)
  expect(got).toBe(input)
  expect(faults).toEqual([{ where, severity: 'hint', message: expect.stringMatching(/请/) as string }])
})

test('五千个要素一下就看完，一万个拒绝', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => ({ ...first, code: `i${at}` }))
  expect(validateModel(model({ elements: [top, ...many(4999)] })).faults).toEqual([])
  expect(validateModel(model({ elements: [top, ...many(9999)] })).faults).toEqual([
    { where: 'elements', message: '要素有 10000 项：应当是 2 至 5000 项', severity: 'refused' },
  ])
})
