import type { FactSchema, ParameterSchema, Program } from '../core/program.ts'
import { parseUnit } from '../core/unit.ts'
import { buildProgram } from '../program.ts'
import type { DefinitionSource } from '../source.ts'

const yuan: FactSchema = { type: { kind: 'number', unit: parseUnit('元') }, decimals: 2 }
const ratio = (decimals: number): FactSchema => ({ type: { kind: 'number', unit: null }, decimals })
const flag: FactSchema = { type: { kind: 'boolean' } }
const oneOf = (...choices: string[]): FactSchema => ({ type: { kind: 'string' }, choices })

const rate = (value: string, max: string): ParameterSchema => ({
  type: { kind: 'number', unit: null },
  decimals: 4,
  value,
  min: '0',
  max,
})
const cap = (value: string, max: string): ParameterSchema => ({
  type: { kind: 'number', unit: parseUnit('元') },
  decimals: 0,
  value,
  min: '0',
  max,
})

export const facts = {
  研发费用: yuan,
  上年研发费用: yuan,
  营业收入: yuan,
  贷款余额: yuan,
  贷款天数: ratio(0),
  高企首次认定: flag,
  失信: flag,
  保费: yuan,
  险种: oneOf('科技保险', '知识产权保险', '财产保险', '其他'),
  规模: oneOf('大型', '中型', '小型', '微型'),
  人才数: ratio(0),
} as const satisfies Record<string, FactSchema>

export type FactName = keyof typeof facts

const definitions: readonly DefinitionSource[] = [
  { name: '研发达标', text: '研发费用 / 营业收入 >= 0.03 and not(失信)' },
  { name: '研发增长', text: '(研发费用 - 上年研发费用) / 上年研发费用' },
  {
    name: '研发补助',
    text: `if 研发达标
      then min(round half up(研发费用 * 补助比例
        + (if 研发增长 >= 0.2 then (研发费用 - 上年研发费用) * 增量比例 else 0), 2), 研发封顶)
      else 0`,
  },
  {
    name: '贷款贴息',
    text: 'if 失信 then 0 else min(round half up(贷款余额 * 贴息率 * 贷款天数 / 360, 2), 贴息封顶)',
  },
  {
    name: '认定奖励',
    text: 'if 高企首次认定 and not(失信) then (if 营业收入 >= 20000000 then 300000 else 200000) else 0',
  },
  {
    name: '保险补贴',
    text: 'if 险种 in ("科技保险", "知识产权保险") then min(round half up(保费 * 0.5, 2), 100000) else 0',
  },
  {
    name: '人才奖励',
    table: {
      hitPolicy: 'U',
      inputs: ['规模', '人才数'],
      outputs: [{}],
      rows: ['"大型"', '"中型"', '"小型"', '"微型"'].flatMap((size, at) =>
        ['< 5', '[5..20)', '>= 20'].map((count, step) => ({
          tests: [size, count],
          outputs: [String((step * 5 + (step > 0 ? 1 : 0)) * (4 - at) * 1000)],
        })),
      ),
    },
  },
]

/** The amounts of the five policies. */
export const amounts = ['研发补助', '贷款贴息', '认定奖励', '保险补贴', '人才奖励'] as const

/** Five policies as a clerk writes them. */
export function buildPolicies(): Program {
  const built = buildProgram({
    facts,
    parameters: {
      补助比例: rate('0.1', '0.3'),
      增量比例: rate('0.15', '0.3'),
      研发封顶: cap('500000', '5000000'),
      贴息率: rate('0.0175', '0.05'),
      贴息封顶: cap('300000', '3000000'),
    },
    definitions,
  })
  if (!built.program) throw new Error(built.faults.map(({ message }) => message).join('\n'))
  return built.program
}
