import { drawFor } from '../random.ts'
import { firms } from './organizations.ts'
import { belowShare, claimedRd, isHighTech, paidBelowShare } from './rd-of-record.ts'

export const years = [2020, 2021, 2022, 2023] as const
export type Year = (typeof years)[number]

/** Revenue of a firm by year and the middle that it moves about, in 元. */
export interface Revenue {
  readonly middle: number
  readonly of: Readonly<Record<Year, number>>
}

const tenThousand = 10_000
/** Where a firm begins to count as 规上: 2000万元. */
const aboveScale = 2_000 * tenThousand

const inYuan = (fen: bigint): number => Number(fen / 100n)

/** A share of revenue that is usual for such a firm: the small ones live by their research. */
function usualShare(at: number): number {
  if (belowShare.has(at)) return 0.05
  if (isHighTech(at)) return firms[at]!.aboveScale ? 0.055 : 0.075
  return firms[at]!.aboveScale ? 0.045 : 0.085
}

// Only sums, products and square roots: they are the same to the last bit on every machine.
/** Revenue moves about a middle; where R&D is claimed it keeps within 3 % and 12 % of the revenue. */
export function revenueOf(at: number): Revenue {
  const draw = drawFor(`revenue ${at}`)
  const growth = { 2021: draw.whole(-52, 243), 2022: draw.whole(-137, 162), 2023: draw.whole(-83, 201) }
  const times = (year: 2021 | 2022 | 2023): number => 1 + growth[year] / 1_000
  const bounds = { least: draw.whole(310, 340) / 10_000, most: draw.whole(1_050, 1_190) / 10_000 }
  const middle = (middleOf(at, draw.whole(9, 30)) * draw.whole(93_017, 104_983)) / 100_000
  const of2021 = claimedOn(at, 2021, middle / times(2022), bounds)
  const of2023 = claimedOn(at, 2023, middle * times(2023), bounds)
  const from2021 = of2021 && of2021 * times(2022)
  const from2023 = of2023 && of2023 / times(2023)
  const of2022 =
    claimedOn(at, 2022, middle, bounds) ??
    (from2021 && from2023 ? (from2021 + from2023) / 2 : (from2021 ?? from2023 ?? middle))
  const before = of2021 ?? of2022 / times(2022)
  return {
    middle,
    of: {
      2020: Math.round(before / times(2021)),
      2021: Math.round(before),
      2022: Math.round(of2022),
      2023: Math.round(of2023 ?? of2022 * times(2023)),
    },
  }
}

/** The wanted revenue, or the nearest of which the claimed R&D is a share within bounds. */
function claimedOn(at: number, year: Year, wanted: number, { least, most }: { least: number; most: number }) {
  const fen = claimedRd(at, year)
  if (fen === undefined) return undefined
  const rd = inYuan(fen)
  const below = year === 2022 ? paidBelowShare.get(at) : undefined
  return below ? rd / below : Math.min(rd / least, Math.max(rd / most, wanted))
}

function middleOf(at: number, size: number): number {
  const expenses = years.flatMap((year) => claimedRd(at, year) ?? []).map(inYuan)
  const wanted =
    expenses.length === 0
      ? size * 100 * tenThousand
      : expenses.reduce((sum, one) => sum + one, 0) / expenses.length / usualShare(at)
  if (firms[at]!.aboveScale) return Math.max(wanted, 1.16 * aboveScale)
  return belowShare.has(at) ? wanted : Math.min(wanted, 0.9 * aboveScale)
}
