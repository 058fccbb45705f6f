import type { registers } from '@dongjian/domains/definitions'
import { fenOf, splitBy, unevenWeights, wanOf, type Fen } from '../amounts.ts'
import { addDays, drawFor } from '../random.ts'
import type { Row } from '../row.ts'
import { earlierLoan, interestPaidIn2023, earlier } from './loans.ts'
import { firms } from './organizations.ts'
import { clauseOf } from './policies.ts'
import { recognizedIn } from './qualifications.ts'

export type Claim = Row<typeof registers.claims>

/** What one firm gets for one clause and policy year, before it is paid. */
export interface Award {
  readonly firm: string
  readonly clause: string
  readonly paper: '科创2020' | '科创2023' | '金改2023'
  readonly policyYear: number
  readonly amount: Fen
  readonly base?: Fen
  /** 贷款贴息: the loans and their parts. */
  readonly loans?: readonly { readonly loan: string; readonly amount: Fen }[]
}

const nameOf = (i: number): string => firms[i]!.name

interface Class {
  readonly clause: string
  readonly total: string
  readonly count: number
  readonly policyYear: number
  readonly paper?: Award['paper']
  /** Of the amount in the base: 研发费用补助 is 12 % of the expense. */
  readonly percent?: number
}

/** Awards of a clause to firms drawn from all sixty, uneven, adding up to the total exactly. */
function spread({ clause, total, count, policyYear, paper = '科创2020', percent }: Class): Award[] {
  const draw = drawFor(`${clause} ${policyYear}`)
  const chosen = draw.shuffle(firms.map((_, i) => i)).slice(0, count)
  // Steps of 12 元 (or 1 元), so that the base is a whole number of 元 too.
  const amounts = splitBy(fenOf(total), unevenWeights(count, draw), percent ? BigInt(percent) * 100n : 100n)
  return chosen.map((at, i) => ({
    firm: nameOf(at),
    clause,
    paper,
    policyYear,
    amount: amounts[i]!,
    ...(percent && { base: (amounts[i]! * 100n) / BigInt(percent) }),
  }))
}

const fixed = (clause: string, wan: string, to: readonly string[], policyYear: number): Award[] =>
  to.map((firm) => ({ firm, clause, paper: '科创2020', policyYear, amount: fenOf(wan) }))

const qualifications = (year: number): Award[] => [
  ...fixed('高企首次认定奖励', '20', recognizedIn(year, 'highTech', 'first'), year),
  ...fixed('高企重新认定奖励', '10', recognizedIn(year, 'highTech', 'renewed'), year),
  ...fixed('省科技型企业奖励', '2', recognizedIn(year, 'provinceTech', 'first'), year),
  ...fixed('国科小首次入库奖励', '1', recognizedIn(year, 'nationTech', 'first'), year),
]

/** Interest awards: a firm's loans of one policy year are one award. */
function interestAwards(): Award[] {
  const awards = new Map<string, Award>()
  for (const { firm, loan, policyYear, interest, subsidy } of interestPaidIn2023) {
    const key = `${firm} ${policyYear}`
    const before = awards.get(key)
    awards.set(key, {
      firm,
      clause: '科技贷款贴息',
      paper: '科创2020',
      policyYear,
      amount: (before?.amount ?? 0n) + subsidy,
      base: (before?.base ?? 0n) + interest,
      loans: [...(before?.loans ?? []), { loan, amount: subsidy }],
    })
  }
  return [...awards.values()]
}

/** 1494.39 + 45.91 + 164 + 110 + 85 + 31.7 + 28 + 12.4 + 47.6 = 2019; the platform awards are larger by what falls in other years. */
export const awardsOf2023: readonly Award[] = [
  ...spread({ clause: '研发费用补助', total: '1494.39', count: 48, policyYear: 2022, percent: 12 }),
  ...interestAwards(),
  ...qualifications(2022),
  ...fixed('企业研发机构奖励', '60', [nameOf(36)], 2022),
  ...fixed('企业研发机构奖励', '20', [nameOf(18)], 2022),
  ...fixed('企业研发机构奖励', '30', [nameOf(53)], 2022),
  ...fixed('企业研发机构奖励', '20', [nameOf(23)], 2021),
  ...spread({ clause: '上级科技项目配套', total: '85', count: 6, policyYear: 2022 }),
  ...spread({ clause: '知识产权奖补', total: '31.7', count: 14, policyYear: 2022 }),
  ...spread({ clause: '企业科技人才奖补', total: '28', count: 5, policyYear: 2022 }),
  ...spread({ clause: '科技保险保费补贴', total: '12.4', count: 6, policyYear: 2023, paper: '金改2023' }),
  ...spread({ clause: '成果转化补助', total: '47.6', count: 3, policyYear: 2022 }),
]

const earlierInterest = splitBy(
  fenOf('32.4'),
  earlier.map(({ principal }) => Number(principal)),
)

export const awardsOf2022: readonly Award[] = [
  ...spread({ clause: '研发费用补助', total: '1238.16', count: 40, policyYear: 2021, percent: 12 }),
  ...earlier.map(({ firm }, i): Award => ({
    firm: nameOf(firm),
    clause: '科技贷款贴息',
    paper: '科创2020',
    policyYear: 2021,
    amount: earlierInterest[i]!,
    base: earlierInterest[i]! * 5n,
    loans: [{ loan: earlierLoan(i), amount: earlierInterest[i]! }],
  })),
  ...qualifications(2021),
  ...fixed('企业研发机构奖励', '30', [nameOf(20), nameOf(48)], 2021),
  ...spread({ clause: '上级科技项目配套', total: '90', count: 5, policyYear: 2021 }),
  ...spread({ clause: '知识产权奖补', total: '30', count: 12, policyYear: 2021 }),
  ...spread({ clause: '企业科技人才奖补', total: '25', count: 4, policyYear: 2021 }),
  ...spread({ clause: '成果转化补助', total: '72', count: 2, policyYear: 2021 }),
]

/** Of the policy year 2022 and still unpaid at the end of 2023: paid in January, or only decided. */
export const awardsOfJanuary: readonly Award[] = spread({
  clause: '成果转化补助',
  total: '22.5',
  count: 2,
  policyYear: 2022,
}).map((award, i) => ({ ...award, firm: nameOf(44 + i) }))

/** Of the policy year 2023, by the revised paper: some paid in April 2024, some decided, some still in check. */
export const awardsOf2024: readonly Award[] = [
  ...spread({ clause: '研发费用补助', total: '420.12', count: 20, policyYear: 2023, paper: '科创2023', percent: 12 }),
  ...spread({ clause: '知识产权奖补', total: '14.3', count: 8, policyYear: 2023, paper: '科创2023' }),
  ...fixed('高企首次认定奖励', '20', recognizedIn(2023, 'highTech', 'first'), 2023).map((award) => ({
    ...award,
    paper: '科创2023' as const,
  })),
]

/** The line of the ledger of claims for an award that was applied for in `year`. */
export function claimOf(award: Award, number: string, year: number, more: Claim): Claim {
  const draw = drawFor(number)
  const firm = firms.find(({ name }) => name === award.firm)!
  const appliedOn = draw.workday(`${year}-03-01`, `${year}-04-10`)
  const checkedOn = draw.workday(`${year}-04-17`, `${year}-04-28`)
  const amount = wanOf(award.amount)
  const cut = draw.whole(0, 9) === 0 && award.base !== undefined && award.loans === undefined
  const { code, category } = clauseOf(award.clause, award.paper)
  return {
    number,
    organization: award.firm,
    clause: code,
    category,
    policyYear: award.policyYear,
    claimYear: year,
    matter: `${award.policyYear}年度${award.clause}`,
    ...(award.base !== undefined && { base: wanOf(award.base) }),
    claimedAmount: cut ? wanOf(award.amount + 1_200_000n) : amount,
    decidedAmount: amount,
    ...(cut && { cutReason: '部分费用不属于研发费用' }),
    town: firm.town,
    appliedOn,
    checkedOn,
    publicNoticeOn: addDays(checkedOn, 7),
    noticeEndsOn: addDays(checkedOn, 14),
    ...more,
  }
}
