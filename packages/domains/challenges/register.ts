import { defineRegister, field } from '@dongjian/kernel/define'

export const challenges = defineRegister({
  name: 'challenges',
  title: '揭榜挂帅榜单',
  about: '向企业征集并确定的“揭榜挂帅”技术需求，一个需求一行，从征集到揭榜验收',
  subject: '项目',
  fields: {
    number: field.text('榜单编号', { required: true, max: 40 }),
    name: field.text('需求名称', { required: true, max: 160 }),
    callYear: field.year('征集年度', { required: true, hint: '哪一年度的征集，不是确定榜单的年份' }),
    publisher: field.ref('发榜单位', 'organizations', { required: true }),
    chain: field.text('所属产业链', { max: 40 }),
    collectedOn: field.date('征集日期'),
    confirmedOn: field.date('确定榜单日期', { notBefore: 'collectedOn' }),
    reward: field.money('榜单金额', { plausible: '1亿元' }),
    bidsCloseOn: field.date('揭榜截止日期', { notBefore: 'confirmedOn' }),
    winner: field.ref('揭榜单位', 'organizations'),
    awardedOn: field.date('揭榜日期', { notBefore: ['confirmedOn', 'bidsCloseOn'] }),
    acceptedOn: field.date('验收日期', { notBefore: 'awardedOn' }),
  },
  key: ['number'],
  naming: 'name',
  glance: ['name', 'publisher', 'reward'],
  statuses: {
    collected: '已征集',
    listed: '已确定',
    open: '张榜中',
    inReview: '论证中',
    awarded: '已揭榜',
    accepted: '已验收',
    withdrawn: '已撤榜',
  },
  way: ['collected', 'listed', 'open', 'inReview', 'awarded', 'accepted'],
  steps: {
    confirm: { label: '确定榜单', from: 'collected', to: 'listed', by: 'bureau', sets: 'confirmedOn' },
    publish: { label: '张榜', from: 'listed', to: 'open', by: 'publisher', needs: ['reward', 'bidsCloseOn'] },
    closeBids: { label: '揭榜截止', from: 'open', to: 'inReview', by: 'system', on: 'bidsCloseOn' },
    award: { label: '确定揭榜方', from: 'inReview', to: 'awarded', by: 'panel', needs: ['winner'], sets: 'awardedOn' },
    // 无合格揭榜方时重新张榜，不算失败。
    reopen: { label: '重新张榜', from: 'inReview', to: 'open', by: 'panel', needs: ['bidsCloseOn'] },
    accept: { label: '验收', from: 'awarded', to: 'accepted', by: 'panel', sets: 'acceptedOn' },
    withdraw: { label: '撤榜', from: ['collected', 'listed', 'open', 'inReview'], to: 'withdrawn', by: 'publisher' },
  },
  lists: {
    open: { label: '张榜中', status: ['open'], sort: 'bidsCloseOn' },
    all: { label: '全部', sort: 'confirmedOn', descending: true },
  },
})
