import { defineFigures, derived, over } from '../define-figures.ts'

export const commitmentFigures = defineFigures('commitments', {
  made: over('commitments')({
    label: '承诺事项',
    unit: '项',
    count: 'records',
    time: { flow: 'year' },
    where: { status: ['underway', 'selfRated', 'confirmed', 'closed', 'carriedOver'] },
    says: ['工作承诺', '承诺目标'],
  }),
  closed: over('commitments')({
    label: '已销号承诺事项',
    unit: '项',
    count: 'records',
    time: { flow: 'year' },
    where: { status: 'closed' },
    says: ['已销号事项'],
    actions: ['销号', '完成'],
  }),
  closedShare: derived({
    label: '承诺事项销号率',
    unit: '%',
    share: { of: 'commitments.closed', in: 'commitments.made' },
  }),
})
