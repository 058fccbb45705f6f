import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explainFirm } from './explain.ts'
import { moveParameters } from './move-parameters.ts'
import { faultsOfPolicy, parsePolicy } from './texts.ts'

const file = new URL('../../../samples/dongtou-2023/政策/科创政策（2020年版）.yaml', import.meta.url)
const text = readFileSync(file, 'utf8')
const policy = parsePolicy(text)
const research = (facts: Record<string, string>, moved = {}) => explainFirm(policy, facts, moved).clauses[0]!

test('三百一十万元的研发费用得37.2万元，逐步说明', () => {
  const { outcome, amount, steps, conditions } = research({ 营业收入: '62000000', '研发费用（加计扣除）': '3100000' })
  expect({ outcome, amount }).toEqual({ outcome: '符合', amount: '372000' })
  expect(conditions.map(({ met }) => met)).toEqual([true, true])
  expect(steps.map(({ value }) => value)).toEqual(['3100000', '372000', '372000'])
})

test('只缺决定结果的情况才列为缺', () => {
  expect(research({ '研发费用（加计扣除）': '600000' }).missing).toEqual(['营业收入'])
  const short = research({ '研发费用（加计扣除）': '80000' })
  expect({ outcome: short.outcome, missing: short.missing }).toEqual({ outcome: '不符合', missing: [] })
})

test('不符合的条件说明读到多少、要多少，比例算成金额', () => {
  const { conditions } = research({ 营业收入: '20000000', '研发费用（加计扣除）': '599999.99' })
  expect(conditions.map(({ shortfalls }) => shortfalls)).toEqual([
    [],
    [{ of: '研发费用（加计扣除）', read: '599999.99', must: '应不少于', needed: '600000', unit: '元', either: false }],
  ])
  const { clauses } = explainFirm(policy, { 高企当年认定: '重新认定' })
  const first = clauses.find(({ name }) => name === '高企首次认定奖励')!
  const short = { of: '高企当年认定', read: '重新认定', must: '应为', needed: '首次认定', unit: '', either: false }
  expect(first.conditions[0]!.shortfalls).toEqual([short])
})

test('列入一票否决名单的，条件符合也不给，说明原因', () => {
  const { outcome, due, amount, reduced } = research({
    营业收入: '20000000',
    '研发费用（加计扣除）': '600000',
    列入一票否决名单: '是',
  })
  expect({ outcome, due, amount, reduced }).toEqual({ outcome: '符合', due: '72000', amount: '0', reduced: 'excluded' })
})

test('首次认定和重新认定就高不重复；到了每家上限的按条款先后扣', () => {
  const { clauses, total } = explainFirm(
    policy,
    { 营业收入: '100000000', '研发费用（加计扣除）': '20000000', 高企当年认定: '首次认定', 技术合同实付额: '9000000' },
    { 每家年度上限: '1300000' },
  )
  const got = Object.fromEntries(clauses.map(({ clause, amount, reduced }) => [clause, [amount, reduced]]))
  expect(got['科创2020-1']).toEqual(['1200000', null])
  expect(got['科创2020-3']).toEqual(['100000', 'capped'])
  expect(got['科创2020-11']).toEqual(['0', 'capped'])
  expect(total).toBe('1300000')
})

test('填的情况不对，说出哪一项、怎么填', () => {
  expect(() => research({ 营业收入: '两千万' })).toThrow('“营业收入”填的“两千万”不对，应为数字，如 600000 或 0.5')
  expect(() => research({ 高企当年认定: '是' })).toThrow('应为首次认定、重新认定、未认定')
  expect(() => research({ 用电量: '1' })).toThrow('没有“用电量”这项情况')
})

test.each([
  ['全角逗号', 'min(研发费用（加计扣除） *', 'min(研发费用（加计扣除），', /全角逗号/],
  ['不认识的名称', '式: 实付贷款利息 > 0', '式: 实付利息 > 0', /实付利息/],
  ['元加人', '式: 技术合同实付额 > 0', '式: 技术合同实付额 + 从业人员 > 0', /元.*人|人.*元/],
  ['条件不是真假', '式: 国科小当年首次入库', '式: 从业人员', /条件|真假|boolean|是或否/],
  ['统计口径', '式: 技术合同实付额 > 0', '式: 研发费用（统计） > 0', /统计法/],
  ['不认识的栏目', '取整: 1\n', '取正: 1\n', /不认识的栏目：“取正”/],
  ['例子算不对', '金额: 72000', '金额: 72001', /算出来是符合、72000元/],
  ['每家上限没有这个参数', '每家上限: 每家年度上限', '每家上限: 上限', /参数里没有“上限”/],
])('政策文件里的%s指出行和列', (_, from, to, message) => {
  const faults = faultsOfPolicy(text.replace(from, to))
  expect(faults.map((fault) => fault.message).join('\n')).toMatch(message)
  expect(faults[0]!.line).toBeGreaterThan(0)
})

test('没有写对的政策不报内部错误：空文件、一大段文字、深层嵌套、引用', () => {
  for (const bad of [
    '',
    '[',
    'x'.repeat(300_000),
    '名称: *a',
    `名称: ${'['.repeat(20_000)}`,
    '- a\n- b',
    '参数: {a: 1}',
  ])
    expect(faultsOfPolicy(bad).length).toBeGreaterThan(0)
})

test('改动参数另存：没有的参数、超出范围的拒绝', () => {
  expect(() => moveParameters(text, '测算', { 没有的: '1' })).toThrow('没有“没有的”这个参数')
  expect(moveParameters(text, '测算', {}).leftOut).toBe(0)
})
