import { defineFigures, over } from '../define-figures.ts'

/** What was on a list once: one that is taken back later was listed all the same. */
const confirmed = ['listed', 'open', 'inReview', 'awarded', 'accepted', 'withdrawn'] as const

export const challengeFigures = defineFigures('challenges', {
  listed: over('challenges')({
    label: '“揭榜挂帅”需求榜单',
    unit: '个',
    count: 'records',
    time: { flow: 'callYear' },
    where: { status: confirmed },
    says: ['揭榜挂帅榜单', '揭榜挂帅需求', '技术需求榜单'],
    actions: ['确定', '发布', '梳理', '形成'],
    near: ['揭榜挂帅', '榜单', '需求征集'],
    note: '按征集年度计，已征集确定的需求，不等于已张榜发布；列榜以后撤榜的仍计入。',
  }),
  awarded: over('challenges')({
    label: '“揭榜挂帅”成功揭榜',
    unit: '个',
    count: 'records',
    time: { flow: 'awardedOn' },
    where: { status: ['awarded', 'accepted'] },
    says: ['成功揭榜项目', '揭榜项目'],
    actions: ['成功揭榜', '揭榜'],
  }),
  reward: over('challenges')({
    label: '“揭榜挂帅”榜单金额',
    unit: '元',
    sum: 'reward',
    time: { flow: 'callYear' },
    where: { status: confirmed },
    says: ['榜单总金额', '揭榜金额'],
    near: ['揭榜挂帅', '榜单'],
  }),
})
