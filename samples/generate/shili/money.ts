import { registers } from '@dongjian/domains/definitions'
import { sheet, type Row } from '../row.ts'

export const policySheet = sheet<typeof registers.policies>(registers.policies, [
  {
    number: '示例政发〔2021〕5号',
    name: '示例县科技创新若干政策',
    kind: 'regulatory',
    issuer: '县科技局',
    issuedOn: '2021-04-12',
    effectiveOn: '2021-05-12',
    validUntil: '2025-05-11',
    status: 'inForce',
  },
  {
    number: '示例政办〔2023〕11号',
    name: '示例县科技金融实施细则',
    kind: 'implementation',
    issuer: '县科技局',
    issuedOn: '2023-03-09',
    effectiveOn: '2023-04-09',
    status: 'inForce',
  },
])

type Clause = Row<(typeof registers)['policy-clauses']>
const clause = (code: string, article: string, name: string, category: Clause['category']): Clause => ({
  code,
  policy: '示例县科技创新若干政策',
  article,
  name,
  category,
  responsible: '县科技局',
  status: 'inForce',
})

export const clauseSheet = sheet(registers['policy-clauses'], [
  clause('KC-1', '第二条', '研发投入补助', 'rdSubsidy'),
  clause('KC-2', '第六条', '贷款贴息', 'loanInterest'),
  clause('KC-3', '第三条', '资质奖励', 'qualification'),
  clause('KC-4', '第五条', '专利奖补', 'intellectualProperty'),
])

type Loan = Row<typeof registers.loans>
const loan = (number: string, firm: string, principal: string, drawnOn: string): Loan => ({
  number,
  firm,
  bank: '示例县银行',
  product: 'techLoan',
  principal,
  drawnOn,
  status: 'drawn',
})

export const loanSheet = sheet(registers.loans, [
  loan('JK2022-1', '示例礁石', '600', '2022-03-15'),
  loan('JK2022-2', '示例潮汐', '450', '2022-05-18'),
  loan('JK2022-3', '示例海燕', '300', '2022-08-02'),
  loan('JK2021-1', '示例渔火', '200', '2021-06-10'),
  loan('JK2023-1', '示例贝母', '260', '2023-04-11'),
])

type Claim = Row<typeof registers.claims>
type Payment = Row<typeof registers.payments>

interface Paid {
  readonly firm: string
  readonly clause: string
  readonly policyYear?: number
  readonly amounts: readonly (readonly [amount: string, paidOn: string, more?: Payment])[]
}

const june = '2023-06-29'
const december = '2023-12-14'

// 268.44 + 12.05 + 92 + 30.11 = 402.6 in eleven 家次: two are in two instalments, one bounced.
const paid: readonly Paid[] = [
  {
    firm: '示例礁石',
    clause: 'KC-1',
    amounts: [
      ['60', june],
      ['38.64', december, { instalment: 2 }],
    ],
  },
  { firm: '示例潮汐', clause: 'KC-1', amounts: [['88.5', june]] },
  {
    firm: '示例海燕',
    clause: 'KC-1',
    amounts: [
      ['46.8', june, { status: 'bounced', bouncedOn: '2023-07-05', bounceReason: '户名不符' }],
      ['46.8', '2023-07-12'],
    ],
  },
  {
    firm: '示例贝母',
    clause: 'KC-1',
    amounts: [
      ['20', june],
      ['14.5', december, { instalment: 2 }],
    ],
  },
  { firm: '示例礁石', clause: 'KC-2', amounts: [['5.4', december, { loan: 'JK2022-1' }]] },
  { firm: '示例潮汐', clause: 'KC-2', amounts: [['4.05', december, { loan: 'JK2022-2' }]] },
  { firm: '示例海燕', clause: 'KC-2', amounts: [['2.6', december, { loan: 'JK2022-3' }]] },
  { firm: '示例礁石', clause: 'KC-3', amounts: [['40', june]] },
  { firm: '示例溪流', clause: 'KC-3', amounts: [['52', june]] },
  { firm: '示例木棉', clause: 'KC-4', amounts: [['18.11', december]] },
  { firm: '示例木棉', clause: 'KC-4', policyYear: 2021, amounts: [['12', december]] },
  { firm: '示例渔火', clause: 'KC-2', policyYear: 2021, amounts: [['2.2', '2022-12-08', { loan: 'JK2021-1' }]] },
  { firm: '示例礁石', clause: 'KC-1', policyYear: 2021, amounts: [['81.3', '2022-06-23']] },
  { firm: '示例贝母', clause: 'KC-3', policyYear: 2023, amounts: [['20', '2024-04-19']] },
]

const categories = {
  'KC-1': 'rdSubsidy',
  'KC-2': 'loanInterest',
  'KC-3': 'qualification',
  'KC-4': 'intellectualProperty',
} as const

const claims = paid.map(({ firm, clause: of, policyYear = 2022, amounts }, i): Claim => ({
  number: `DX-${String(i + 1).padStart(2, '0')}`,
  organization: firm,
  clause: of,
  category: categories[of as keyof typeof categories],
  policyYear,
  claimYear: Number(amounts[0]![1].slice(0, 4)),
  decidedOn: `${amounts[0]![1].slice(0, 4)}-05-18`,
  status: 'paid',
}))

export const claimSheet = sheet(registers.claims, [
  ...claims,
  {
    number: 'DX-91',
    organization: '示例竹影',
    clause: 'KC-3',
    category: 'qualification',
    policyYear: 2023,
    claimYear: 2024,
    claimedAmount: '10',
    status: 'inCheck',
  },
])

export const paymentSheet = sheet(
  registers.payments,
  paid.flatMap(({ amounts }, i) =>
    amounts.map(([amount, paidOn, more], k): Payment => ({
      number: `BF-${String(i + 1).padStart(2, '0')}-${k + 1}`,
      claim: claims[i]!.number,
      instalment: 1,
      amount,
      paidOn,
      voucher: `示例支${paidOn.replaceAll('-', '')}-${String(i + 1).padStart(2, '0')}`,
      status: 'received',
      ...more,
    })),
  ),
)
