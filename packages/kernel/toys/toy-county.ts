import { collectFigures, collectRegisters, defineRegister, field, figuresOver } from '../define/index.ts'
import type { Definitions } from '../figures/index.ts'

// A toy county for the kernel's own tests: every form of field and figure, and nothing of a real domain.

const makers = defineRegister({
  name: 'makers',
  title: '作坊',
  about: '玩具登记',
  subject: '主体',
  key: ['code'],
  naming: 'name',
  glance: ['code', 'name', 'town'],
  fields: {
    code: field.text('编号', { required: true }),
    name: field.text('名称', { required: true, max: 20 }),
    aliases: field.names('别名'),
    town: field.choice('街道', { east: '东街', west: '西街' }),
    rank: field.choice('等级', { A: '甲', B: '乙', C: '丙' }, { ordered: true }),
  },
  statuses: { active: '在册', closed: '注销' },
})

const toys = defineRegister({
  name: 'toys',
  title: '玩具',
  about: '玩具登记',
  subject: '项目',
  key: ['number'],
  naming: 'number',
  glance: ['number', 'maker', 'price'],
  fields: {
    number: field.text('批号', { required: true }),
    maker: field.ref('作坊', 'makers'),
    price: field.money('造价'),
    pieces: field.whole('件数', '件'),
    madeOn: field.date('制成日期'),
    soldOn: field.date('售出日期'),
    year: field.year('计划年度'),
    kind: field.choice('种类', { car: '车', doll: '偶' }),
    tested: field.flag('已检验'),
  },
  statuses: { made: '已制成', sold: '已售出', scrapped: '已报废' },
})

const repairs = defineRegister({
  name: 'repairs',
  title: '修理',
  about: '修理登记',
  subject: '项目',
  key: ['toy', 'turn'],
  naming: 'turn',
  glance: ['toy', 'turn', 'paidOn'],
  fields: {
    toy: field.ref('玩具', 'toys', { required: true }),
    turn: field.whole('第几次', '次', { required: true }),
    paidOn: field.date('付款日期'),
    amount: field.money('金额', { ledger: '元' }),
  },
  statuses: { paid: '已付', bounced: '退回' },
})

const returns = defineRegister({
  name: 'toy-returns',
  title: '来数',
  about: '来数登记',
  subject: '来数',
  key: ['item', 'period'],
  naming: 'item',
  glance: ['item', 'period', 'value'],
  fields: {
    item: field.choice('指标', { index: '指数', spending: '支出', growth: '增幅' }, { required: true }),
    period: field.period('期间', { required: true }),
    value: field.decimal('数值', ''),
    unit: field.text('单位'),
    cutOffOn: field.date('截止日'),
  },
  statuses: { flash: '快报', final: '最终', withdrawn: '已撤回' },
})

export const toyRegisters = collectRegisters(makers, toys, repairs, returns)
const { over, received, derived, defineFigures } = figuresOver<typeof toyRegisters, 'index' | 'spending' | 'growth'>()

export const toyFigures = collectFigures(
  toyRegisters,
  defineFigures('toys', {
    made: over('toys')({
      label: '制成玩具',
      unit: '批',
      count: 'records',
      time: { flow: 'madeOn' },
      where: { status: ['made', 'sold'] },
    }),
    pieces: over('toys')({ label: '件数', unit: '件', sum: 'pieces', time: { flow: 'madeOn' } }),
    price: over('toys')({ label: '造价', unit: '元', sum: 'price', time: { flow: 'madeOn' }, where: { kind: 'car' } }),
    makers: over('toys')({ label: '作坊', unit: '家', holders: 'maker', time: { flow: 'madeOn' } }),
    eastPieces: over('toys')({
      label: '东街件数',
      unit: '件',
      sum: 'pieces',
      time: { flow: 'madeOn' },
      where: { 'maker.town': 'east' },
    }),
    goodMakers: over('toys')({
      label: '乙等以上批次',
      unit: '批',
      count: 'records',
      time: { flow: 'madeOn' },
      where: { 'maker.rank': { atLeast: 'B' } },
    }),
    ofMaker: over('toys')({
      label: '某作坊批次',
      unit: '批',
      count: 'records',
      time: { flow: 'madeOn' },
      where: { maker: { param: 'maker' } },
    }),
    planned: over('toys')({ label: '计划批次', unit: '批', count: 'records', time: { flow: 'year' } }),
    inStock: over('toys')({
      label: '库存批次',
      unit: '批',
      count: 'records',
      time: { stock: 'madeOn', until: 'soldOn' },
    }),
    sinceOpening: over('toys')({
      label: '累计批次',
      unit: '批',
      count: 'records',
      time: { cumulative: 'madeOn', since: '2022-06-01' },
    }),
    onlyPrice: over('toys')({
      label: '唯一造价',
      unit: '元',
      only: 'price',
      time: { flow: 'madeOn' },
      where: { kind: 'doll' },
    }),
    repaired: over('toys')({
      label: '修过的造价',
      unit: '元',
      sum: 'price',
      time: { during: 'exists' },
      exists: { in: 'repairs', by: 'toy', where: { status: 'paid' }, during: 'paidOn' },
    }),
    repairTimes: over('repairs')({
      label: '修理家次',
      unit: '家次',
      occurrences: ['toy.maker', 'toy.year'],
      time: { flow: 'paidOn' },
      where: { status: 'paid' },
    }),
    growth: derived({ label: '件数增幅', unit: '%', growth: { of: 'toys.pieces' } }),
    share: derived({ label: '东街占比', unit: '%', share: { of: 'toys.eastPieces', in: 'toys.pieces' } }),
    rise: derived({ label: '件数增量', unit: '件', rise: { of: 'toys.pieces' } }),
    place: derived({ label: '指数位次', unit: '位', rank: { of: 'toys.index', among: 'city', best: 'highest' } }),
    index: received({ label: '指数', unit: '', received: 'index', kind: 'level' }),
    spending: received({ label: '支出', unit: '元', received: 'spending', kind: 'level' }),
    givenGrowth: received({
      label: '支出增幅',
      unit: '%',
      received: 'growth',
      kind: 'change_rate',
      beside: 'toys.ownGrowth',
    }),
    ownGrowth: derived({ label: '支出增幅（测算）', unit: '%', growth: { of: 'toys.spending' } }),
  }),
)

export const toyCounty: Definitions = {
  registers: toyRegisters,
  figures: toyFigures,
  returns: {
    register: 'toy-returns',
    item: 'item',
    period: 'period',
    value: 'value',
    unit: 'unit',
    cutOffOn: 'cutOffOn',
    withdrawn: 'withdrawn',
  },
}
