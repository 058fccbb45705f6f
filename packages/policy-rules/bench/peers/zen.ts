import { ZenEngine } from '@gorules/zen-engine'
import type { Peer } from './peer.ts'

const expressions = {
  ok: 'rd / revenue >= 0.03 and not bad',
  growth: '(rd - before) / before',
  a0: '$.ok ? min([round(rd * 0.1 + ($.growth >= 0.2 ? (rd - before) * 0.15 : 0), 2), 500000]) : 0',
  a1: 'bad ? 0 : min([round(loan * 0.0175 * days / 360, 2), 300000])',
  a2: 'first and not bad ? (revenue >= 20000000 ? 300000 : 200000) : 0',
  a3: 'insurance in ["科技保险", "知识产权保险"] ? min([round(premium * 0.5, 2), 100000]) : 0',
  steps: 'talents < 5 ? 0 : talents < 20 ? 6000 : 11000',
  a4: '$.steps * (size == "大型" ? 4 : size == "中型" ? 3 : size == "小型" ? 2 : 1)',
}

export function createZen(): Peer {
  const node = (id: string, type: string, content: object = {}) => ({
    id,
    type,
    name: id,
    position: { x: 0, y: 0 },
    content,
  })
  const list = Object.entries(expressions).map(([key, value]) => ({ id: key, key, value }))
  const decision = new ZenEngine().createDecision({
    nodes: [node('in', 'inputNode'), node('rules', 'expressionNode', { expressions: list }), node('out', 'outputNode')],
    edges: [
      { id: 'e1', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: 'e2', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  })
  return {
    name: '@gorules/zen-engine',
    note: '表达式节点',
    evaluate: async (firm) => {
      const { result } = await decision.evaluate({
        rd: Number(firm.研发费用),
        before: Number(firm.上年研发费用),
        revenue: Number(firm.营业收入),
        bad: firm.失信 === 'true',
        loan: Number(firm.贷款余额),
        days: Number(firm.贷款天数),
        first: firm.高企首次认定 === 'true',
        insurance: firm.险种,
        premium: Number(firm.保费),
        size: firm.规模,
        talents: Number(firm.人才数),
      })
      const amounts = result as Record<string, number>
      return ['a0', 'a1', 'a2', 'a3', 'a4'].map((key) => Math.round(Number(amounts[key]) * 100))
    },
  }
}
