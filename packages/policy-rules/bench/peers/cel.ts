import { celEnv, parse, plan } from '@bufbuild/cel'
import type { Peer } from './peer.ts'

// CEL has no decimals and no rounding, so the policies are written in whole 分 by hand.
const texts = [
  `!bad && rd * 100 >= revenue * 3
    ? ((rd * 1000 + ((rd - before) * 5 >= before ? (rd - before) * 1500 : 0) + 5000) / 10000 < 50000000
      ? (rd * 1000 + ((rd - before) * 5 >= before ? (rd - before) * 1500 : 0) + 5000) / 10000 : 50000000)
    : 0`,
  'bad ? 0 : ((loan * 175 * days + 1800000) / 3600000 < 30000000 ? (loan * 175 * days + 1800000) / 3600000 : 30000000)',
  'first && !bad ? (revenue >= 2000000000 ? 30000000 : 20000000) : 0',
  'insurance in ["科技保险", "知识产权保险"] ? ((premium + 1) / 2 < 10000000 ? (premium + 1) / 2 : 10000000) : 0',
  `(talents < 5 ? 0 : talents < 20 ? 600000 : 1100000) * (size == "大型" ? 4 : size == "中型" ? 3 : size == "小型" ? 2 : 1)`,
]

export function createCel(): Peer {
  const env = celEnv()
  const rules = texts.map((text) => plan(env, parse(text)))
  const fen = (text: string | null) => BigInt(Math.round(Number(text) * 100))
  return {
    name: '@bufbuild/cel',
    note: '没有小数和取整，手工改写成整数分',
    evaluate: async (firm) => {
      const facts = {
        rd: fen(firm.研发费用),
        before: fen(firm.上年研发费用),
        revenue: fen(firm.营业收入),
        bad: firm.失信 === 'true',
        loan: fen(firm.贷款余额),
        days: BigInt(firm.贷款天数!),
        first: firm.高企首次认定 === 'true',
        insurance: firm.险种!,
        premium: fen(firm.保费),
        size: firm.规模!,
        talents: BigInt(firm.人才数!),
      }
      return rules.map((rule) => Number(rule(facts)))
    },
  }
}
