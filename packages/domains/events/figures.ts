import { defineFigures, over } from '../define-figures.ts'

export const eventFigures = defineFigures('events', {
  matching: over('events')({
    label: '交流对接活动',
    unit: '场',
    count: 'records',
    time: { flow: 'heldOn' },
    where: { kind: 'matching', status: 'held' },
    says: ['对接活动', '成果推介会', '产学研对接活动', '推介对接活动'],
    actions: ['开展', '举办', '组织'],
  }),
  held: over('events')({
    label: '科技活动',
    unit: '场',
    count: 'records',
    time: { flow: 'heldOn' },
    where: { status: 'held' },
    says: ['科技创新活动', '宣传活动'],
    actions: ['开展', '举办', '组织'],
  }),
})
