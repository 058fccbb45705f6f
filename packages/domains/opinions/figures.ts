import { defineFigures, derived, over } from '../define-figures.ts'

export const opinionFigures = defineFigures('opinions', {
  items: over('opinion-items')({
    label: '审议意见交办事项',
    unit: '项',
    count: 'records',
    time: { any: true },
    says: ['办理事项', '审议意见事项'],
    actions: ['交办', '分解'],
  }),
  settledItems: over('opinion-items')({
    label: '审议意见已落实事项',
    unit: '项',
    count: 'records',
    time: { any: true },
    where: { status: ['done', 'longTerm'] },
    says: ['已落实事项', '已办结事项'],
    actions: ['落实', '办结'],
  }),
  settledShare: derived({
    label: '审议意见落实率',
    unit: '%',
    share: { of: 'opinions.settledItems', in: 'opinions.items' },
  }),
})
