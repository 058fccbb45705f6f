import { registers } from '@dongjian/domains/definitions'
import { wanOf, type Fen } from '../amounts.ts'
import { addDays, drawFor } from '../random.ts'
import { sheet, type Row } from '../row.ts'
import { awardsOf2022, awardsOf2023, awardsOf2024, awardsOfJanuary, claimOf, type Award, type Claim } from './claims.ts'

type Payment = Row<typeof registers.payments>

/** A payment before it has its number, and the bounced one that it pays again. */
interface Draft {
  readonly claim: Claim
  readonly amount: Fen
  readonly paidOn: string
  readonly more: Payment
  readonly again?: Draft
}

const draw = drawFor('payments')
const claims: Claim[] = []
const drafts: Draft[] = []

function pay(claim: Claim, amount: Fen, paidOn: string, more: Payment = {}, again?: Draft): Draft {
  const draft = { claim, amount, paidOn, more, ...(again && { again }) }
  drafts.push(draft)
  return draft
}

/** 资金分配 goes out in a few batches a year: research in June, recognitions in May, the rest in autumn. */
const batches = ['2023-05-18', '2023-06-20', '2023-09-14', '2023-11-23'] as const
const batchOf = ({ clause }: Award): string => {
  if (clause === '研发费用补助') return batches[1]
  if (clause.endsWith('奖励') && clause !== '企业研发机构奖励') return batches[0]
  return clause === '科技保险保费补贴' ? batches[3] : batches[2]
}

const decided = (year: number): Claim => ({ decisionNumber: `演示科财〔${year}〕6号`, decidedOn: `${year}-05-12` })
// 免申即享: the list was checked in March.
const withoutApplying: Claim = {
  ...decided(2024),
  appliedOn: '2024-03-22',
  checkedOn: '2024-04-01',
  publicNoticeOn: '2024-04-08',
  noticeEndsOn: '2024-04-15',
  decidedOn: '2024-04-19',
}

const twoThirds = (amount: Fen): Fen => ((amount * 2n) / 300n) * 100n

/** Two instalments within the year: one 家次. */
function payTwice(claim: Claim, amount: Fen, first: Fen, days: readonly [string, string]): void {
  pay(claim, first, days[0])
  pay(claim, amount - first, days[1], { instalment: 2 })
}

function payBounced(claim: Claim, amount: Fen, paidOn: string): void {
  const bounced = pay(claim, amount, paidOn, {
    bouncedOn: addDays(paidOn, 6),
    bounceReason: '收款账号已销户',
    status: 'bounced',
  })
  pay(claim, amount, addDays(paidOn, 16), { remark: '更正账号后重拨' }, bounced)
}

// The parts of 企业研发机构奖励 by firm: two are paid in two parts in 2023, one leaves 10 for 2024, one had 10 in 2022.
function payPlatform(claim: Claim, { amount, policyYear }: Award): void {
  const wan = wanOf(amount)
  if (wan === '60') payTwice(claim, amount, 40_000_000n, ['2023-06-20', '2023-11-23'])
  else if (policyYear === 2021) payTwice(claim, amount, 10_000_000n, ['2022-11-24', '2023-06-20'])
  else if (wan === '30') payTwice(claim, amount, 20_000_000n, ['2023-09-14', '2024-03-21'])
  else payTwice(claim, amount, 10_000_000n, ['2023-06-20', '2023-11-23'])
}

const research = awardsOf2023.filter(({ clause }) => clause === '研发费用补助')
const inTwoParts = new Set([4, 9, 14, 19, 24].map((i) => research[i]))
const returnedByBank = research[30]

for (const [i, award] of awardsOf2023.entries()) {
  const claim = claimOf(award, `DX2023-${String(i + 1).padStart(3, '0')}`, 2023, { ...decided(2023), status: 'paid' })
  claims.push(claim)
  if (award.clause === '企业研发机构奖励') payPlatform(claim, award)
  else if (award.loans) for (const { loan, amount } of award.loans) pay(claim, amount, batches[2], { loan })
  else if (inTwoParts.has(award)) payTwice(claim, award.amount, twoThirds(award.amount), ['2023-06-20', '2023-11-23'])
  else if (award === returnedByBank) payBounced(claim, award.amount, batches[1])
  else pay(claim, award.amount, batchOf(award))
}

for (const [i, award] of awardsOf2022.entries()) {
  // One of them was taken back after an audit.
  const takenBack = i === 32
  const claim = claimOf(award, `DX2022-${String(i + 1).padStart(3, '0')}`, 2022, {
    ...decided(2022),
    ...(takenBack ? { status: 'clawedBack', cutReason: '审计发现费用归集不实' } : { status: 'paid' }),
  })
  claims.push(claim)
  const paidOn = award.clause === '研发费用补助' ? '2022-06-23' : draw.pick(['2022-05-19', '2022-09-22'])
  if (award.loans) for (const { loan, amount } of award.loans) pay(claim, amount, paidOn, { loan })
  else pay(claim, award.amount, paidOn, takenBack ? { status: 'clawedBack', clawedBackOn: '2023-03-30' } : {})
}
for (const [i, award] of awardsOfJanuary.entries()) {
  const claim = claimOf(award, `DX2023-${128 + i}`, 2023, { ...decided(2023), status: i === 0 ? 'paid' : 'decided' })
  claims.push({ ...claim, decidedOn: '2023-12-15' })
  if (i === 0) pay(claim, award.amount, '2024-01-18')
}

for (const [i, award] of awardsOf2024.entries()) {
  const number = `DX2024-${String(i + 1).padStart(3, '0')}`
  if (award.clause.startsWith('高企')) {
    const claim = claimOf(award, number, 2024, { ...withoutApplying, status: 'paid' })
    claims.push(claim)
    pay(claim, award.amount, '2024-04-25')
  } else claims.push(claimOf(award, number, 2024, underWay(i)))
}

function underWay(i: number): Claim {
  const none = { publicNoticeOn: undefined, noticeEndsOn: undefined }
  if (i % 7 === 6) return { ...none, decidedAmount: undefined, cutReason: '缺少费用明细账', status: 'returned' }
  if (i % 9 === 8)
    return { ...none, decidedAmount: undefined, cutReason: '亩均评价D类', excluded: 'landUse', status: 'declined' }
  if (i < 12) return { ...decided(2024), status: 'decided' }
  return { ...none, decidedAmount: undefined, status: 'inCheck' }
}

export const claimSheet = sheet(registers.claims, claims)

/** Numbered by day within each year. */
function numberPayments(): Payment[] {
  const sorted = drafts.toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0))
  const numbers = new Map<Draft, string>()
  for (const draft of sorted) {
    const year = draft.paidOn.slice(0, 4)
    const order = [...numbers.keys()].filter(({ paidOn }) => paidOn.startsWith(year)).length + 1
    numbers.set(draft, `${year}-${String(order).padStart(3, '0')}`)
  }
  return sorted.map((draft) => paymentOf(draft, numbers))
}

function paymentOf(draft: Draft, numbers: ReadonlyMap<Draft, string>): Payment {
  const { claim, amount, paidOn, more, again } = draft
  const number = numbers.get(draft)!
  return {
    number: `ZF${number}`,
    claim: claim.number,
    instalment: 1,
    amount: wanOf(amount),
    paidOn,
    allocationNumber: `演示财教〔${paidOn.slice(0, 4)}〕${Number(paidOn.slice(5, 7)) + 20}号`,
    ...(more.status !== 'bounced' && { voucher: `演示支${number}` }),
    payee: claim.organization,
    status: 'received',
    ...(again && { repays: `ZF${numbers.get(again)!}` }),
    ...more,
  }
}

export const paymentSheet = sheet(registers.payments, numberPayments())
