import { defineFigures, derived, received } from '../define-figures.ts'

export const budgetFigures = defineFigures('budgets', {
  spending: received({
    label: '本级财政科技支出',
    unit: '元',
    received: 'fiscalTechSpending',
    kind: 'level',
    says: ['区本级财政科技支出', '县本级财政科技支出', '财政科技支出'],
    note: '206 类科学技术支出，决算前为执行数。',
  }),
  spendingGrowth: received({
    label: '本级财政科技支出增幅',
    unit: '%',
    received: 'fiscalTechSpendingGrowth',
    kind: 'change_rate',
    beside: 'budgets.spendingGrowthOwn',
    says: ['区本级财政科技支出', '县本级财政科技支出', '财政科技支出'],
    actions: ['提高', '增长', '同比增长', '较上年提高'],
    note: '财政部门所给增幅，旁列本平台按两年支出数的测算。',
  }),
  spendingGrowthOwn: derived({
    label: '本级财政科技支出增幅（测算）',
    unit: '%',
    growth: { of: 'budgets.spending' },
  }),
  investmentGrowth: derived({
    label: '财政科技投入增幅',
    unit: '%',
    growth: { of: 'budgets.spending' },
    standIn: '按支出口径测算',
    says: ['财政科技投入'],
    actions: ['增长', '提高', '年增长', '每年增长', '同比增长'],
    note: '投入、支出、拨款是三个口径；没有投入口径的来文数据，暂按支出口径测算，不等于投入的增幅。',
  }),
  appropriation: received({
    label: '本级财政科技拨款',
    unit: '元',
    received: 'fiscalTechAppropriation',
    kind: 'level',
    says: ['区本级财政科技拨款', '县本级财政科技拨款', '财政科技拨款'],
    note: '财政科技拨款与财政科技支出口径不同，不互相替代。',
  }),
  recurrentSpending: received({
    label: '本级财政经常性支出',
    unit: '元',
    received: 'recurrentSpending',
    kind: 'level',
    says: ['经常性支出', '财政经常性支出'],
    note: '经常性支出不等于一般公共预算支出。',
  }),
  appropriationShare: derived({
    label: '本级财政科技拨款占经常性支出比重',
    unit: '%',
    share: { of: 'budgets.appropriation', in: 'budgets.recurrentSpending' },
    says: ['区本级财政科技拨款占经常性支出比重', '县本级财政科技拨款占经常性支出比重', '财政科技拨款占比'],
    actions: ['达到', '占'],
  }),
})
