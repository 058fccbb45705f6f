import { expect, test } from 'vitest'
import { figures } from '../../figures.ts'
import { readModel } from './read-model.ts'

const sample = `
名称: 两项指数
版本: 2023年版
层次: [指标, 总指数]
基期: 2020
指数:
  名称: 总指数
  下级:
    - { 名称: 高企密度, 单位: 家/万人, 数据单位: 家, 分母: 常住人口, 数字: enterprises.highTech, 权重: 2 }
    - { 名称: 能耗, 单位: 吨/万元, 方向: 越小越好 }
分母:
  - { 名称: 常住人口, 单位: 万人 }
方法:
  标准化: 固定基期（各地平均）
  合成: 算术平均
不确定性:
  - { 名称: 标准化, 做法: [{ 标准化: 固定基期（各地平均） }, { 标准化: 最大最小 }] }
  - { 名称: 权重, 扰动: [{ 层次: 指标, 幅度: 25 }] }
`

const faultsOf = (text: string) => readModel(text, figures).faults.map(({ line, message }) => `${line} ${message}`)

test('写对的模型：指标、分母、接的数字、方法、不确定性都读得出', () => {
  const { document, faults } = readModel(sample, figures)
  expect(faults).toEqual([])
  expect(document).toMatchObject({
    base: '2020',
    columns: [
      { code: '高企密度', unit: '家', isDenominator: false },
      { code: '能耗', unit: '吨/万元', isDenominator: false },
      { code: '常住人口', unit: '万人', isDenominator: true },
    ],
    bindings: [{ code: '高企密度', figure: 'enterprises.highTech', shift: 0, unit: '家' }],
    design: { parameters: [{ name: '标准化' }, { name: '权重', noisyWeights: [{ level: 1, factor: 0.25 }] }] },
  })
  expect(document!.model.steps.normalise).toEqual({ method: 'fixed base', period: '2020', of: 'mean of units' })
  expect(document!.model.elements.map(({ code, better }) => [code, better ?? 'higher'])).toEqual([
    ['总指数', 'higher'],
    ['高企密度', 'higher'],
    ['能耗', 'lower'],
  ])
})

test('JSON 写的模型也读', () => {
  const json = JSON.stringify({
    名称: '一项',
    版本: '一',
    层次: ['指标', '总指数'],
    指数: { 名称: '总', 下级: [{ 名称: '甲', 单位: '家', 权重: 1 }] },
    方法: { 标准化: '最大最小' },
  })
  expect(readModel(json, figures)).toMatchObject({ faults: [], document: { name: '一项', base: null } })
})

test('全部问题一次说完，各在哪一行', () => {
  const wrong = sample
    .replace('数据单位: 家, 分母: 常住人口', '数据单位: 元, 分母: 人口')
    .replace('单位: 吨/万元, ', '')
    .replace('基期: 2020\n', '')
    .replace('层次: 指标, 幅度', '层次: 支柱, 幅度')
    .replace('权重: 2', '权重: 0')
  expect(faultsOf(wrong)).toEqual(
    expect.arrayContaining([
      '8 指标“高企密度”的分母“人口”没有列在“分母”里，请补上',
      '8 数字“有效高新技术企业”的单位是家，换算不成元；请改“数据单位”或换一个数字',
      '9 指标“能耗”没有写单位，请写上，如 家、万元、%',
      '13 标准化用了固定基期，要写“基期”，如 基期: 2020',
      '17 没有“支柱”这一层，可写：指标',
    ]),
  )
})

test.each([
  ['空文件', '', '文件里没有写内容，或不是一栏一栏写的，请对照样本改正'],
  ['一串字', '指数', '文件里没有写内容'],
  ['该写字的写了一列', sample.replace('权重: 2', '权重: [2]'), '“权重”的写法不对，请对照样本改正'],
  ['层次太多', sample.replace('[指标, 总指数]', '[一, 二, 三, 四, 五, 六, 七]'), '“层次”太多，最多6项'],
  ['只写一层', sample.replace('[指标, 总指数]', '[总指数]'), '“层次”太少，至少2项'],
  ['存不住的名称', sample.replace('名称: 能耗', '名称: __proto__'), '“__proto__”不能用作名称，请换一个'],
  ['放开的做法缺起止值', sample.replace('标准化: 最大最小', '标准化: 起止值'), '按起止值标准化，却没有起止值'],
  ['放开的合成层数不对', sample.replace('标准化: 最大最小', '合成: [算术平均, 算术平均]'), '汇总方法有 2 个'],
  ['放开的重名', sample.replace('名称: 权重, 扰动', '名称: 标准化, 扰动'), '不确定的“标准化”写了两次'],
  ['不是YAML', '{{{', '符号'],
  ['没有的数字', sample.replace('enterprises.highTech', 'no.such'), '没有名为“no.such”的数字'],
  ['不认识的栏目', `${sample}\n别的: 1\n`, '不认识的栏目：“别的”'],
  ['层次少写一层', sample.replace('[指标, 总指数]', '[指标, 支柱, 总指数]'), '“高企密度”不是最下一层，要有下级'],
  ['权重之和为零', sample.replace('权重: 2', '权重: 0').replace('越小越好 }', '越小越好, 权重: 0 }'), '权重'],
  ['同名指标', sample.replace('名称: 能耗', '名称: 高企密度'), '高企密度'],
])('%s：说得出哪里不对', (_, text, said) => {
  const { document, faults } = readModel(text, figures)
  expect(document).toBeNull()
  expect(faults.map(({ message }) => message).join('；')).toContain(said)
  expect(faults.every(({ line, column }) => line > 0 && column > 0)).toBe(true)
})

test('层层相套的文件不会让程序倒下', () => {
  const deep = `指数: ${'{下级: ['.repeat(5000)}`
  const { document, faults } = readModel(deep, figures)
  expect(document).toBeNull()
  expect(faults.length).toBeLessThan(100)
})

test('存下时核对过的模型，接的数字后来没有了也还读得出', () => {
  expect(readModel(sample.replace('enterprises.highTech', 'no.such'), null).document).not.toBeNull()
})
