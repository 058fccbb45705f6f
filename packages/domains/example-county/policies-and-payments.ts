import { row } from './row.ts'

const policy = (as: string, status: string, effectiveOn: string, repealedOn: string | null) =>
  row('policies', as, status, {
    number: `示例${as}`,
    name: `示例${as}`,
    issuedOn: '2020-12-20',
    effectiveOn,
    validUntil: '2026-12-31',
    repealedOn,
  })
const clause = (as: string, category: string) =>
  row('policy-clauses', as, 'inForce', { code: as, policy: '政策', article: as, name: `示例条款${as}`, category })
const claim = (as: string, organization: string, on: string, policyYear: number, category = 'rdSubsidy') =>
  row('claims', as, 'paid', {
    number: as,
    organization,
    clause: on,
    category,
    policyYear,
    decidedAmount: '100000',
    decidedOn: '2023-04-01',
  })
const payment = (as: string, of: string, status: string, amount: string, paidOn: string, loan: string | null = null) =>
  row('payments', as, status, {
    number: as,
    claim: of,
    amount,
    paidOn,
    loan,
    clawedBackOn: status === 'clawedBack' ? '2023-02-01' : null,
  })
const loan = (as: string, firm: string, principal: string) =>
  row('loans', as, 'drawn', { number: as, firm, bank: '银行', principal, drawnOn: '2022-06-01' })

export const money = [
  policy('政策', 'inForce', '2022-02-01', null),
  policy('废止政策', 'repealed', '2021-02-01', '2026-03-01'),
  policy('早废政策', 'repealed', '2021-02-01', '2023-12-31'),
  clause('研发', 'rdSubsidy'),
  clause('贴息', 'loanInterest'),
  loan('L1', '乙', '2000000'),
  loan('L2', '乙', '3000000'),
  loan('L3', '丙', '9000000'),
  claim('C1', '甲', '研发', 2022),
  claim('C2', '甲', '研发', 2021),
  claim('C3', '乙', '研发', 2022),
  claim('C4', '乙', '贴息', 2022, 'loanInterest'),
  claim('C5', '乙', '贴息', 2021, 'loanInterest'),
  claim('C6', '丙', '贴息', 2022, 'loanInterest'),
  claim('C7', '丙', '研发', 2022),
  payment('Z1', 'C1', 'received', '100.10', '2023-03-01'),
  payment('Z2', 'C1', 'received', '200.20', '2023-09-01'),
  payment('Z3', 'C2', 'sent', '300.00', '2023-03-01'),
  payment('Z4', 'C3', 'bounced', '400.00', '2023-03-01'),
  payment('Z5', 'C3', 'received', '400.00', '2023-04-01'),
  payment('Z6', 'C4', 'received', '50.00', '2023-05-01', 'L1'),
  payment('Z7', 'C4', 'received', '60.00', '2023-05-01', 'L2'),
  payment('Z8', 'C5', 'received', '70.00', '2023-05-01', 'L1'),
  payment('Z9', 'C6', 'received', '80.00', '2024-01-05', 'L3'),
  payment('Z10', 'C7', 'clawedBack', '90.00', '2022-05-01'),
]
