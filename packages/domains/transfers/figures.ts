import { defineFigures, over, received } from '../define-figures.ts'

export const transferFigures = defineFigures('transfers', {
  centres: over('transfer-centres')({
    label: '共建技转中心',
    unit: '家',
    count: 'records',
    oneEach: '数的是中心，一个中心一行',
    time: { stock: 'signedOn', until: 'endsOn' },
    says: ['技转中心', '技术转移中心', '高校技术转移中心'],
    actions: ['共建', '引进', '建成', '拥有'],
  }),
  importedOutcomes: over('outcomes')({
    label: '导入科研成果',
    unit: '项',
    count: 'records',
    time: { flow: 'importedOn' },
    where: { status: ['offered', 'matched', 'landed'] },
    says: ['科研成果', '最新科研成果', '科技成果', '成果'],
    actions: ['导入', '引入', '挖掘', '发布'],
  }),
  landings: over('landings')({
    label: '成果转化落地',
    unit: '项',
    count: 'records',
    time: { flow: 'landedOn' },
    where: { status: ['landed', 'ended'] },
    says: ['成果落地转化', '科技成果转化', '转化落地项目', '转化落地', '落地转化', '转化落地成果', '成果'],
    actions: ['转化落地', '落地', '转化'],
  }),
  landedAmount: over('landings')({
    label: '成果转化合同金额',
    unit: '元',
    sum: 'amount',
    time: { flow: 'landedOn' },
    where: { status: ['landed', 'ended'] },
    says: ['转化合同金额'],
  }),
  technologyContracts: received({
    label: '技术合同成交额',
    unit: '元',
    received: 'technologyContracts',
    kind: 'level',
    says: ['技术交易额', '技术交易总额'],
  }),
})
