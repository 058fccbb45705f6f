import { Exact, shift } from '../exact-number.ts'
import type { Quantity } from '../quantities/quantity.ts'

const moneyWords =
  /(?:投入|投资|产值|增加值|收入|支出|贷款|资金|金额|成交额|销售额|营收|利润|税收|税金|总额|余额|经费|授信|存款|融资|补助|补贴|奖励|总值|出口|进口|消费|交易额|零售额|产业|规模)/

/** The value in its base unit. A bare 亿 or 万 after words of money is money: 研发投入1.47亿. */
export function normalise(
  quantity: Quantity,
  indicator: string,
): { normalized: string; normalizedUnit: string | null } {
  const shifted = shift(quantity.value, quantity.magnitude)
  const { unit } = quantity
  if (unit === null) {
    const money = quantity.magnitude > 0 && moneyWords.test(indicator)
    return { normalized: shifted, normalizedUnit: money ? '元' : null }
  }
  const normalized = unit.factor === '1' ? shifted : new Exact(shifted).times(unit.factor).toFixed()
  return { normalized, normalizedUnit: unit.base }
}
