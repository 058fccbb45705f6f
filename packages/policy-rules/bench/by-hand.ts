import type { Population } from '../columns/population.ts'

/** What a programmer would write for these five policies alone, with the same exact whole numbers. */
export function writeByHand(population: Population, outputs: readonly Float64Array[]): void {
  const of = (name: string) => population.columns.get(name)!.values
  const [spent, before, turnover, loan, days] = [
    of('研发费用'),
    of('上年研发费用'),
    of('营业收入'),
    of('贷款余额'),
    of('贷款天数'),
  ]
  const [isFirst, isBad, premium, insurance, size, talents] = [
    of('高企首次认定'),
    of('失信'),
    of('保费'),
    of('险种'),
    of('规模'),
    of('人才数'),
  ]
  const [research, interest, recognition, insured, talent] = outputs as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const table = new Float64Array([0, 24000, 44000, 0, 18000, 33000, 0, 12000, 22000, 0, 6000, 11000])
  for (let i = 0; i < population.size; i += 1) {
    const [bad, s, b, t] = [isBad[i]!, spent[i]!, before[i]!, turnover[i]!]
    research[i] = researchOf(bad, s, b, t)
    interest[i] = bad === 1 ? 0 : Math.min(Math.floor((loan[i]! * 175 * days[i]! + 1_800_000) / 3_600_000), 30_000_000)
    const first = isFirst[i]!
    recognition[i] =
      first === 0 || bad === 1 ? 0 : first === 2 || t !== t ? NaN : t >= 2_000_000_000 ? 300_000 : 200_000
    const kind = insurance[i]!
    insured[i] = kind === -1 ? NaN : kind <= 1 ? Math.min(Math.floor((premium[i]! + 1) / 2), 10_000_000) : 0
    const n = talents[i]!
    talent[i] = n !== n ? NaN : table[size[i]! * 3 + (n < 5 ? 0 : n < 20 ? 1 : 2)]!
  }
}

function researchOf(bad: number, s: number, b: number, t: number): number {
  if (bad === 1 || s * 100 < t * 3) return 0
  if (s !== s || t !== t || t === 0) return NaN
  if (b !== b || b === 0) return NaN
  const growth = (s - b) * 5 >= b ? (s - b) * 1500 : 0
  return Math.min(Math.floor((s * 1000 + growth + 5000) / 10_000), 50_000_000)
}
