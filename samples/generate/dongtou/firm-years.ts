import { registers } from '@dongjian/domains/definitions'
import { wanOf, type Fen } from '../amounts.ts'
import { drawFor, type Draw } from '../random.ts'
import { sheet, type Row } from '../row.ts'
import { revenueOf, years, type Revenue, type Year } from './firm-revenue.ts'
import { firms } from './organizations.ts'
import { claimSheet } from './payments.ts'
import {
  belowShare,
  claimedRd,
  isHighTech,
  loanInterestOf,
  paidBelowShare,
  paidOnOtherBase,
  premiumOf,
  shareWithoutClaim,
  technologyContractOf,
  unfiled,
} from './rd-of-record.ts'

type FirmYear = Row<(typeof registers)['firm-years']>

/** 分 of a share of an amount in 元, in whole 元. */
const part = (yuan: number, share: number): Fen => BigInt(Math.round(yuan * share)) * 100n

/** Have not filed the R&D of 2023 yet. */
const late = new Set([19, 29, 52])

const statusOfClaim = (at: number, year: Year): unknown =>
  claimSheet.rows.find(
    (row) => row['organization'] === firms[at]!.name && row['matter'] === `${year}年度研发费用补助`,
  )?.['status']

/** 加计扣除口径 in 分, or undefined where nothing was filed. */
function deductibleOf(at: number, year: Year, revenue: Revenue, draw: Draw): Fen | undefined {
  const claimed = claimedRd(at, year)
  if (claimed !== undefined) return claimed
  if (year === 2022) {
    const share = shareWithoutClaim(at)
    return share === undefined ? undefined : part(revenue.of[2022], share)
  }
  if (year === 2023 && late.has(at)) return undefined
  // In the first years of the policy: but for 高企, who did not apply had nothing to apply for.
  const notYet = year <= 2021 && claimedRd(at, 2021) === undefined && !isHighTech(at)
  const low = notYet || belowShare.has(at) || paidBelowShare.has(at)
  return part(revenue.of[year], low ? draw.whole(118, 292) / 10_000 : usual(at, revenue) * (draw.whole(82, 118) / 100))
}

/** The share of the years for which the firm has claims. */
function usual(at: number, { of }: Revenue): number {
  const shares = years.flatMap((year) => {
    const rd = claimedRd(at, year)
    return rd === undefined ? [] : [Number(rd / 100n) / of[year]]
  })
  const mean = shares.length === 0 ? 0.025 : shares.reduce((sum, share) => sum + share, 0) / shares.length
  return Math.min(mean, 0.1)
}

/** What the books say is mostly more than what may be deducted; what 高企 may count lies between. */
function expensesOf(at: number, year: Year, revenue: Revenue): FirmYear {
  const draw = drawFor(`expenses ${at} ${year}`)
  const deductible = deductibleOf(at, year, revenue, draw)
  if (deductible === undefined) {
    const books = year === 2022 && unfiled.get(at) === 'books'
    return books ? { rdAccounting: wanOf(part(revenue.of[year], draw.whole(210, 520) / 10_000)) } : {}
  }
  const permille = draw.whole(0, 11) === 0 ? draw.whole(955, 992) : draw.whole(1_004, 1_130)
  const accounting = ((deductible * BigInt(permille)) / 100_000n) * 100n
  const between = ((accounting - deductible) * BigInt(draw.whole(15, 80))) / 100n
  return {
    rdAccounting: wanOf(accounting),
    rdDeductible: wanOf(deductible),
    ...(isHighTech(at) && { rdHighTech: wanOf(deductible + (between / 100n) * 100n) }),
  }
}

const steady = drawFor('firm years')
/** What stays with a firm from year to year: revenue by head in 元, assets by revenue, the part of technical staff. */
const habits = firms.map((firm, at) => {
  const byHead = steady.whole(firm.aboveScale ? 62 : 48, firm.aboveScale ? 115 : 92) * 10_000
  // A technician stands behind some 280,000 元 of R&D a year.
  const research = (usual(at, revenueOf(at)) * byHead) / 280_000
  const usualPart = isHighTech(at) ? steady.whole(115, 260) / 1_000 : steady.whole(45, 140) / 1_000
  return { byHead, assets: steady.whole(75, 165) / 100, techShare: Math.max(usualPart, research) }
})

function sizeOf(at: number, year: Year, { middle, of }: Revenue): FirmYear {
  const draw = drawFor(`size ${at} ${year}`)
  const { byHead, assets, techShare } = habits[at]!
  // People and assets follow a jump of revenue slowly.
  const slow = Math.sqrt(middle * of[year])
  const staff = Math.max(6, Math.round((slow / byHead) * (draw.whole(95, 105) / 100)))
  return {
    revenue: wanOf(BigInt(of[year]) * 100n),
    assets: wanOf(part(slow, (assets * draw.whole(94, 107)) / 100)),
    staff,
    techStaff: Math.max(1, Math.ceil(staff * techShare)),
  }
}

/** The four that 2022 was paid wrongly were known only from the tax office, long after the decision. */
const foundLater = (at: number, year: Year): boolean =>
  year === 2022 && (paidBelowShare.has(at) || paidOnOtherBase.has(at))

function sourceOf(at: number, year: Year, filed: boolean, draw: Draw): FirmYear {
  const tax = foundLater(at, year) || (filed && !isHighTech(at) && draw.whole(0, 2) === 0)
  return {
    source: tax ? 'tax' : filed && isHighTech(at) ? 'audit' : 'firm',
    authorized: tax || at % 4 !== 3,
    reportedOn: draw.workday(`${year + 1}-03-01`, `${year + 1}-03-28`),
  }
}

function verificationOf(at: number, year: Year, filed: boolean, draw: Draw): FirmYear {
  if (foundLater(at, year))
    return { verifiedOn: draw.workday('2024-03-04', '2024-03-22'), remark: '按税务汇算清缴数核验', status: 'verified' }
  const returned: FirmYear = { returnReason: '没有填报研发费用', status: 'returned' }
  if (!filed) return year === 2023 || unfiled.get(at) === 'nothing' ? returned : { status: 'filed' }
  const claim = statusOfClaim(at, year)
  if (year === 2023 && claim === 'returned') return { returnReason: '缺少费用明细账', status: 'returned' }
  if (year === 2023 && (claim === 'inCheck' || (claim === undefined && at % 3 !== 0))) return { status: 'filed' }
  return { verifiedOn: draw.workday(`${year + 1}-04-01`, `${year + 1}-04-14`), status: 'verified' }
}

function firmYear(at: number, year: Year, revenue: Revenue): FirmYear {
  const draw = drawFor(`source ${at} ${year}`)
  const expenses = expensesOf(at, year, revenue)
  const filed = expenses.rdDeductible !== undefined
  const premium = premiumOf(at, year)
  const interest = loanInterestOf(at, year)
  return {
    organization: firms[at]!.name,
    year,
    ...sizeOf(at, year, revenue),
    ...expenses,
    ...(interest !== undefined && { loanInterestPaid: wanOf(interest) }),
    ...(premium !== undefined && { premiumPaid: wanOf(premium) }),
    technologyContractPaid: wanOf(technologyContractOf(at, year)),
    ...sourceOf(at, year, filed, draw),
    ...verificationOf(at, year, filed, draw),
  }
}

/** The sixty invented firms in four years. What the report names has no numbers here: nobody has shown us any. */
export const firmYearSheet = sheet(
  registers['firm-years'],
  firms.flatMap((_, at) => {
    const revenue = revenueOf(at)
    return years.map((year) => firmYear(at, year, revenue))
  }),
)
