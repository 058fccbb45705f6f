import { categories } from '../categories.ts'
import { defineFigures, derived, over } from '../define-figures.ts'

/** What left the treasury: one that is taken back later was paid all the same, and is taken back in its own year. */
export const leftTreasury = ['sent', 'received', 'clawedBack'] as const

const paidFor = (category: keyof typeof categories, says: readonly string[] = []) =>
  over('payments')({
    label: `${categories[category]}兑现金额`,
    unit: '元',
    sum: 'amount',
    time: { flow: 'paidOn' },
    where: { 'claim.category': category, status: leftTreasury },
    says: [categories[category], ...says],
    actions: ['兑现', '发放', '拨付', '补助'],
  })

export const claimFigures = defineFigures('claims', {
  paid: over('payments')({
    label: '兑现科技优惠政策资金',
    unit: '元',
    sum: 'amount',
    time: { flow: 'paidOn' },
    where: { status: leftTreasury },
    says: ['科技优惠政策资金', '科技政策资金', '科技惠企资金', '奖补资金'],
    actions: ['兑现', '全年兑现', '拨付', '发放'],
    note: '按拨付日期计，退票的不计，后来追回的仍计入拨付的年度；当年拨付的多为上一政策年度事项。',
  }),
  clawedBack: over('payments')({
    label: '追回科技政策资金',
    unit: '元',
    sum: 'amount',
    time: { flow: 'clawedBackOn' },
    where: { status: 'clawedBack' },
    says: ['追回资金', '追回奖补资金'],
    actions: ['追回', '收回'],
    near: ['追回'],
    note: '按追回日期计，不冲减拨付年度的兑现资金。',
  }),
  occasions: over('payments')({
    label: '科技政策惠及企业家次',
    unit: '家次',
    occurrences: ['claim.organization', 'claim.clause', 'claim.policyYear'],
    time: { flow: 'paidOn' },
    where: { status: leftTreasury },
    says: ['企业', '惠及企业', '受惠企业'],
    actions: ['惠及', '受益', '支持'],
    near: ['兑现', '政策', '资金', '奖补'],
    note: '一家企业一个条款一个政策年度为一家次，分期拨付和退票重拨不重复计。',
  }),
  beneficiaries: over('payments')({
    label: '享受科技政策企业',
    unit: '家',
    holders: 'claim.organization',
    time: { flow: 'paidOn' },
    where: { status: leftTreasury },
    says: ['受益企业', '受惠企业'],
    actions: ['惠及', '受益'],
    near: ['兑现', '政策', '奖补'],
  }),
  decided: over('claims')({
    label: '审定科技政策资金',
    unit: '元',
    sum: 'decidedAmount',
    time: { flow: 'decidedOn' },
    where: { status: ['decided', 'paid', 'clawedBack'] },
    says: ['审定金额'],
    actions: ['审定'],
  }),
  rdSubsidyPaid: paidFor('rdSubsidy', ['研发补助', '企业研发费用补助', '研发投入补助']),
  loanInterestPaid: paidFor('loanInterest', ['贷款贴息', '科技型企业贷款贴息']),
  qualificationPaid: paidFor('qualification', ['资质认定奖励']),
  platformPaid: paidFor('platform', ['平台奖励', '研发平台奖励']),
  projectPaid: paidFor('project', ['项目配套', '科技项目补助']),
  intellectualPropertyPaid: paidFor('intellectualProperty', ['专利奖补', '知识产权奖励']),
  talentPaid: paidFor('talent', ['人才奖补']),
  insurancePaid: paidFor('insurance', ['科技保险保费补贴', '保费补贴']),
  transferPaid: paidFor('transfer', ['技术交易补助', '成果转化奖补']),
  rdSubsidyShare: derived({
    label: '企业研发补助占兑现资金比重',
    unit: '%',
    share: { of: 'claims.rdSubsidyPaid', in: 'claims.paid' },
    says: ['研发补助占比'],
  }),
})
