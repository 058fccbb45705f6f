import { defineRegister, field } from '@dongjian/kernel/define'
import { checksOfItems, items } from './items.ts'

export const returns = defineRegister({
  name: 'returns',
  title: '来数',
  about: '省、市和财政、统计、银行、人社等单位提供的数字，一个指标一个期间一行，附来文',
  subject: '来数',
  fields: {
    item: field.choice('来数指标', items, { required: true }),
    period: field.period('统计期间', { required: true, hint: '全年填 2023，上半年 2023-H1，1—11 月累计 2023-01~11' }),
    since: field.date('累计起始日', { hint: '累计数必填，从哪一天开始累计', notAfter: 'period' }),
    value: field.decimal('数值', '按计量单位', { required: true, hint: '按来文原数填写，不换算、不四舍五入' }),
    unit: field.text('计量单位', { max: 20, hint: '与来文一致，如 亿元、万元、%、位；指数没有单位，不填' }),
    basis: field.text('口径', { max: 200 }),
    provider: field.ref('提供单位', 'organizations', { required: true }),
    paper: field.text('来文名称', { required: true, max: 160 }),
    paperNumber: field.text('来文文号', { max: 60 }),
    scan: field.document('来文扫描件'),
    cutOffOn: field.date('统计截止日', { notBefore: 'period', notAfter: ['receivedOn', 'today'] }),
    publishedOn: field.date('发布日期', { notBefore: 'period', notAfter: 'today' }),
    receivedOn: field.date('收数日期', { required: true, notBefore: 'period', notAfter: 'today' }),
    receivedBy: field.text('收数人', { max: 40 }),
    remark: field.text('备注', { max: 200 }),
  },
  key: ['item', 'period'],
  naming: 'item',
  glance: ['item', 'period', 'value'],
  groups: {
    数字: ['item', 'period', 'since', 'value', 'unit', 'basis'],
    来文: ['provider', 'paper', 'paperNumber', 'scan', 'cutOffOn', 'publishedOn'],
    收数: ['receivedOn', 'receivedBy', 'remark'],
  },
  checks: checksOfItems,
  statuses: { flash: '快报', preliminary: '初步', final: '最终', withdrawn: '已撤回' },
  way: ['flash', 'preliminary', 'final'],
  steps: {
    revise: {
      label: '换初步数',
      from: 'flash',
      to: 'preliminary',
      by: ['provider', 'bureau'],
      needs: ['value', 'paper'],
    },
    settle: {
      label: '定最终数',
      from: ['flash', 'preliminary'],
      to: 'final',
      by: ['provider', 'bureau'],
      needs: ['value', 'paper'],
    },
    withdraw: { label: '撤回', from: ['flash', 'preliminary', 'final'], to: 'withdrawn', by: ['provider', 'bureau'] },
  },
  lists: {
    provisional: { label: '待定最终数', status: ['flash', 'preliminary'], sort: 'receivedOn' },
    all: { label: '全部', sort: 'period', descending: true },
  },
})
