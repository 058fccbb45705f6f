import { fenOf, type Fen } from '../amounts.ts'
import { awardsOf2022, awardsOf2023, awardsOf2024, awardsOfJanuary, type Award } from './claims.ts'
import { firms } from './organizations.ts'
import { qualificationSheet } from './qualifications.ts'

/** Firms are named by their place among the sixty. */
type Place = number

// What a comparison of the policy year 2022 with its claims has to find; everybody else is paid what the record gives.
/** Paid, though the R&D of record is below 3 % of revenue: the share. */
export const paidBelowShare: ReadonlyMap<Place, number> = new Map([
  [6, 0.0294],
  [10, 0.0237],
])
/** Paid on another base than the record's 加计扣除口径, in 万元: one too little, one too much. */
export const paidOnOtherBase: ReadonlyMap<Place, string> = new Map([
  [17, '254.36'],
  [57, '319.68'],
])
/** Entitled by their share, and never applied. */
const neverApplied: ReadonlyMap<Place, number> = new Map([
  [2, 0.058],
  [27, 0.0472],
  [38, 0.0713],
])
/** Below 3 % and without a claim. */
export const belowShare: ReadonlyMap<Place, number> = new Map([
  [13, 0.0264],
  [44, 0.0213],
  [55, 0.0142],
  [59, 0.0288],
])
/** Nothing filed under 加计扣除口径; two of them have filed what their books say. */
export const unfiled: ReadonlyMap<Place, 'nothing' | 'books'> = new Map([
  [8, 'nothing'],
  [16, 'books'],
  [41, 'nothing'],
  [50, 'books'],
  [54, 'nothing'],
])

/** The share of 2022 of those who have no claim, as far as they have filed. */
export const shareWithoutClaim = (at: Place): number | undefined => neverApplied.get(at) ?? belowShare.get(at)

const awards: readonly Award[] = [...awardsOf2022, ...awardsOf2023, ...awardsOfJanuary, ...awardsOf2024]

const awardOf = (clause: string, at: Place, year: number): Award | undefined =>
  awards.find((award) => award.clause === clause && award.policyYear === year && award.firm === firms[at]!.name)

/** 加计扣除口径 of a policy year for which the firm has a claim: the base of the claim, but for two. */
export function claimedRd(at: Place, year: number): Fen | undefined {
  const base = awardOf('研发费用补助', at, year)?.base
  const other = year === 2022 ? paidOnOtherBase.get(at) : undefined
  return base !== undefined && other !== undefined ? fenOf(other) : base
}

/** The least whole 分 of which so many percent are the award. */
const ofWhich = (percent: bigint, award: Fen): Fen => (award * 100n + percent - 1n) / percent

/** 实缴保费, of which 60 % are the award; nobody was asked before the policy of 2023. */
export function premiumOf(at: Place, year: number): Fen | undefined {
  return year < 2023 ? undefined : ofWhich(60n, awardOf('科技保险保费补贴', at, year)?.amount ?? 0n)
}

/** 技术合同实付额, of which 15 % are the award. */
export const technologyContractOf = (at: Place, year: number): Fen =>
  ofWhich(15n, awardOf('成果转化补助', at, year)?.amount ?? 0n)

/** 科技贷款实付利息: what the award is a fifth of; the lists of 2023 have not come from the banks. */
export const loanInterestOf = (at: Place, year: number): Fen | undefined =>
  year > 2022 ? undefined : (awardOf('科技贷款贴息', at, year)?.base ?? 0n)

const highTech = new Set(
  qualificationSheet.rows.filter((row) => row['kind'] === 'highTech').map((row) => row['organization']),
)

/** Holds a certificate of 高企 or has applied for one: only these keep R&D by its rules. */
export const isHighTech = (at: Place): boolean => highTech.has(firms[at]!.name)
