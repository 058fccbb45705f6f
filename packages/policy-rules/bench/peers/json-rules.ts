import { Engine, type RuleProperties } from 'json-rules-engine'
import type { Peer } from './peer.ts'

// Conditions are rules; the engine has no arithmetic, so amounts and ratios are JavaScript beside them, in doubles.
const rules: readonly RuleProperties[] = [
  rule('a0', [
    { fact: 'share', operator: 'greaterThanInclusive', value: 0.03 },
    { fact: 'bad', operator: 'equal', value: false },
  ]),
  rule('a1', [{ fact: 'bad', operator: 'equal', value: false }]),
  rule('a2', [
    { fact: 'first', operator: 'equal', value: true },
    { fact: 'bad', operator: 'equal', value: false },
  ]),
  rule('a3', [{ fact: 'insurance', operator: 'in', value: ['科技保险', '知识产权保险'] }]),
  rule('a4', [{ fact: 'talents', operator: 'greaterThanInclusive', value: 5 }]),
]

function rule(type: string, all: { fact: string; operator: string; value: unknown }[]): RuleProperties {
  return { conditions: { all }, event: { type } }
}

export function createJsonRules(): Peer {
  const engine = new Engine([...rules])
  const round = (value: number) => Math.round(value * 100)
  return {
    name: 'json-rules-engine',
    note: '只有条件是规则，金额是旁边的 JavaScript 浮点数',
    evaluate: async (firm) => {
      const number = (text: string | null) => Number(text)
      const [rd, before, revenue] = [number(firm.研发费用), number(firm.上年研发费用), number(firm.营业收入)]
      const { events } = await engine.run({
        share: rd / revenue,
        bad: firm.失信 === 'true',
        first: firm.高企首次认定 === 'true',
        insurance: firm.险种,
        talents: number(firm.人才数),
      })
      const met = new Set(events.map(({ type }) => type))
      const more = (rd - before) / before >= 0.2 ? (rd - before) * 0.15 : 0
      const factor = { 大型: 4, 中型: 3, 小型: 2, 微型: 1 }[firm.规模!] ?? 0
      const amounts = [
        Math.min(round(rd * 0.1 + more), 50_000_000),
        Math.min(round((number(firm.贷款余额) * 0.0175 * number(firm.贷款天数)) / 360), 30_000_000),
        revenue >= 20_000_000 ? 30_000_000 : 20_000_000,
        Math.min(round(number(firm.保费) * 0.5), 10_000_000),
        (number(firm.人才数) < 20 ? 600_000 : 1_100_000) * factor,
      ]
      return amounts.map((amount, at) => (met.has(`a${at}`) ? amount : 0))
    },
  }
}
