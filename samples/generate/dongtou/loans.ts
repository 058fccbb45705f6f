import { registers } from '@dongjian/domains/definitions'
import { fenOf, splitBy, wanOf, type Fen } from '../amounts.ts'
import { addDays, drawFor, termEnd } from '../random.ts'
import { sheet, type Row } from '../row.ts'
import { firms } from './organizations.ts'

type Loan = Row<typeof registers.loans>

const draw = drawFor('loans')
const banks = ['示例银行洞头支行', '示例海岛农商银行', '示例城市银行洞头支行'] as const

interface Borrowed {
  readonly firm: number
  readonly principal: string
  readonly drawnOn: string
}

// Eight firms, ten contracts, 5100 in all; two firms have two, and the oldest has interest of two policy years.
const subsidised: readonly Borrowed[] = [
  { firm: 18, principal: '600', drawnOn: '2022-01-18' },
  { firm: 18, principal: '400', drawnOn: '2022-04-12' },
  { firm: 22, principal: '500', drawnOn: '2022-02-24' },
  { firm: 36, principal: '800', drawnOn: '2021-07-15' },
  { firm: 1, principal: '300', drawnOn: '2022-03-08' },
  { firm: 50, principal: '450', drawnOn: '2022-01-27' },
  { firm: 50, principal: '350', drawnOn: '2022-06-16' },
  { firm: 2, principal: '500', drawnOn: '2022-05-11' },
  { firm: 37, principal: '700', drawnOn: '2022-02-15' },
  { firm: 53, principal: '500', drawnOn: '2022-03-22' },
]

/** One payment of interest subsidy: loan, policy year, interest paid in it, the fifth part of it that is subsidised. */
export interface Interest {
  readonly loan: string
  readonly firm: string
  readonly policyYear: number
  readonly interest: Fen
  readonly subsidy: Fen
}

const numberOf = (year: string, i: number): string => `演示借〔${year}〕${String(i).padStart(3, '0')}号`
const monthsIn2022 = (drawnOn: string): number => (drawnOn < '2022' ? 12 : 13 - Number(drawnOn.slice(5, 7)))

function interestOf(total: Fen): Interest[] {
  const claims = subsidised.flatMap((loan, i) => {
    const of = { ...loan, loan: numberOf(loan.drawnOn.slice(0, 4), i + 1) }
    const late = { ...of, policyYear: 2021, weight: Number(loan.principal) * 5 }
    const usual = { ...of, policyYear: 2022, weight: Number(loan.principal) * monthsIn2022(loan.drawnOn) }
    return loan.drawnOn < '2022' ? [late, usual] : [usual]
  })
  const subsidies = splitBy(
    total,
    claims.map(({ weight }) => weight),
    100n,
  )
  return claims.map(({ loan, firm, policyYear }, i) => ({
    loan,
    policyYear,
    firm: firms[firm]!.name,
    interest: subsidies[i]! * 5n,
    subsidy: subsidies[i]!,
  }))
}

/** 45.91 万元 in all, a fifth of the interest. */
export const interestPaidIn2023 = interestOf(fenOf('45.91'))

function loanOf({ firm, principal, drawnOn }: Borrowed, number: string, more: Loan): Loan {
  const dueOn = termEnd(drawnOn, drawnOn < '2022' ? 3 : 2)
  const over = dueOn < '2024-05-20'
  return {
    number,
    firm: firms[firm]!.name,
    bank: banks[(firm + Number(drawnOn.slice(5, 7))) % banks.length]!,
    product: 'techLoan',
    purpose: draw.pick(['原材料采购', '研发投入', '设备更新', '订单备货']),
    creditLine: String(Math.ceil((Number(principal) * 1.25) / 50) * 50),
    principal,
    rate: draw.pick(['4.35', '4.5', '4.65']),
    benchmark: '3.85',
    guarantee: draw.pick(['credit', 'guaranty', 'mortgage', 'pledge']),
    signedOn: addDays(drawnOn, -3),
    drawnOn,
    dueOn,
    ...(over && { settledOn: dueOn }),
    balance: over ? '0' : principal,
    authorized: true,
    status: over ? 'settled' : 'drawn',
    ...more,
  }
}

const withInterest = subsidised.map((loan, i) => {
  const number = numberOf(loan.drawnOn.slice(0, 4), i + 1)
  const paid = interestPaidIn2023.filter((interest) => interest.loan === number)
  return loanOf(loan, number, { interestPaid: wanOf(paid.reduce((sum, { interest }) => sum + interest, 0n)) })
})

/** Loans whose interest was subsidised in the year before, and one more each with none: they must not count in 2023. */
export const earlier: readonly Borrowed[] = [19, 38, 0, 51, 24, 6].map((firm, i) => ({
  firm,
  principal: ['500', '700', '300', '600', '450', '350'][i]!,
  drawnOn: ['2021-01-20', '2021-02-24', '2021-03-16', '2021-03-30', '2021-05-19', '2021-06-22'][i]!,
}))
export const earlierLoan = (i: number): string => numberOf('2021', 51 + i)

const plain: readonly Borrowed[] = [
  { firm: 20, principal: '280.5', drawnOn: '2023-02-14' },
  { firm: 29, principal: '400', drawnOn: '2023-03-21' },
  { firm: 39, principal: '150', drawnOn: '2023-04-18' },
  { firm: 4, principal: '320', drawnOn: '2023-06-13' },
  { firm: 48, principal: '500', drawnOn: '2023-08-22' },
  { firm: 26, principal: '200', drawnOn: '2023-10-17' },
  { firm: 31, principal: '260', drawnOn: '2024-01-16' },
  { firm: 7, principal: '180', drawnOn: '2024-03-19' },
]

export const loanSheet = sheet(registers.loans, [
  ...withInterest,
  ...earlier.map((loan, i) => loanOf(loan, earlierLoan(i), {})),
  ...plain.map((loan, i) =>
    loanOf(loan, numberOf(loan.drawnOn.slice(0, 4), 101 + i), {
      product: i % 3 === 2 ? 'patentPledge' : 'indexLoan',
      guarantee: i % 3 === 2 ? 'pledge' : 'credit',
    }),
  ),
])
