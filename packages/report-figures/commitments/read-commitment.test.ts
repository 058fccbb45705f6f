import { expect, test } from 'vitest'
import { readReport } from '../index.ts'

const plan = (sentence: string) => readReport(`下一步工作安排\n${sentence}`).commitments

test('下一步部分的每一句都是承诺，标题和结束语不是', () => {
  const text =
    '三、下一步工作打算\n(一)培育创新主体。深入实施倍增计划,全年新增高新技术企业20家。完善服务机制。\n最后,感谢各位委员。'
  expect(readReport(text).commitments.map((each) => each.text)).toEqual([
    '深入实施倍增计划,全年新增高新技术企业20家。',
    '完善服务机制。',
  ])
})

test('已完成部分里带目标的句子也是承诺', () => {
  const text = '一、工作成效\n新增企业12家。力争到2027年新增企业50家。'
  const [only, ...rest] = readReport(text, { reportYear: 2023 }).commitments
  expect(rest).toEqual([])
  expect(only?.text).toBe('力争到2027年新增企业50家。')
  expect(only?.targets.map((start) => text.slice(start, start + 3))).toEqual(['50家'])
})

test.each([
  ['2025年6月底前完成平台建设任务。', '2025年6月底前'],
  ['年底前建成投用科创中心大楼。', '年底前'],
  ['到2027年建成省级实验室2家。', '2027年'],
  ['力争上半年前开工建设孵化器二期。', '上半年前'],
  ['持续优化目前的服务流程和机制。', null],
])('时限：%s', (sentence, deadline) => {
  expect(plan(sentence)[0]?.deadline).toBe(deadline)
})

test('牵头单位', () => {
  expect(plan('由区科技局牵头,完善科技政策体系。')[0]?.lead).toBe('区科技局')
})

test.each([
  ['县科技局牵头,完善科技政策体系。', '县科技局'],
  ['建成众创空间2家(牵头单位:县经信局)。', '县经信局'],
])('牵头单位的别种写法：%s', (sentence, lead) => {
  expect(plan(sentence)[0]?.lead).toBe(lead)
})

test('写在承诺后面的责任单位归到承诺上，自己不是承诺', () => {
  const found = plan('新建孵化器2家。（责任单位：县科技局、县财政局）')
  expect(found.map(({ text, lead }) => [text, lead])).toEqual([['新建孵化器2家。', '县科技局']])
})

test('项目有多大不是承诺', () => {
  expect(readReport('一、工作成效\n新签约项目42个,计划总投资200亿元。').commitments).toEqual([])
})

test('没有数字的创建目标推断为一', () => {
  expect(plan('创成省级众创空间,获批国家级孵化器。')[0]?.inferred.map((each) => each.indicator)).toEqual([
    '省级众创空间',
    '国家级孵化器',
  ])
})

test('括号里附带说的目标不使整句成为承诺', () => {
  expect(readReport('上半年，技改投资增长7.4%（全年目标增幅5%），开工项目8个。').commitments).toEqual([])
})

test('没有标题的一段，由“将进一步”引出，后面每一句都是承诺', () => {
  const text = '县科技局将进一步抓好企业培育。全年新增高新技术企业18家。完善上门服务机制。'
  expect(readReport(text).commitments.map((each) => each.text)).toEqual([
    '县科技局将进一步抓好企业培育。',
    '全年新增高新技术企业18家。',
    '完善上门服务机制。',
  ])
})

test.each([
  ['占任务的比例', '新增就业860人，占全年目标任务500人的172%，安置护林员36人。'],
  ['完成下达任务', '组织申报21家，完成市下达任务的105%，新增企业9家。'],
  ['围绕目标', '围绕全年工作目标，全县研发投入占比达到2.6%。'],
])('说的是结果，不是承诺：%s', (_name, text) => {
  const reading = readReport(text, { reportYear: 2023 })
  expect(reading.commitments).toEqual([])
  expect(reading.figures.every((each) => each.modality === 'actual')).toBe(true)
})
