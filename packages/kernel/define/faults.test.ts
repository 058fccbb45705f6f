import { expect, test } from 'vitest'
import { findFaults } from './faults.ts'
import { field } from './field.ts'
import type { CataloguedFigure, Figures } from './figure.ts'
import type { Register } from './register.ts'
import type { Registers } from './registers.ts'

// Widened on purpose: the compiler would refuse each of these where it knows the register.
const sound: Register = {
  name: 'toys',
  title: '玩具台账',
  about: '',
  subject: '项目',
  fields: {
    number: field.text('编号', { required: true }),
    maker: field.ref('厂家', 'makers'),
    size: field.choice('大小', { big: '大', small: '小' }, { ordered: true }),
    colour: field.choice('颜色', { red: '红', blue: '蓝' }),
    price: field.money('价格'),
    madeOn: field.date('制成日期'),
    soldOn: field.date('售出日期'),
  },
  key: ['number'],
  naming: 'number',
  glance: ['number'],
  statuses: { made: '已制成', sold: '已售出' },
  steps: { sell: { label: '售出', from: 'made', to: 'sold', by: 'system', on: 'soldOn' } },
  lists: { all: { label: '全部', sort: 'number' } },
}
const makers: Register = {
  ...sound,
  name: 'makers',
  fields: { number: field.text('编号', { required: true }), soldOn: field.date('歇业日期') },
}
const toys = (changes: Partial<Register>): Registers => ({ toys: { ...sound, ...changes }, makers })
const figure = (code: string, rest: Partial<CataloguedFigure>): CataloguedFigure =>
  ({ code, domain: 'toys', register: 'toys', label: code, unit: '个', ...rest }) as CataloguedFigure
const catalogue = (...list: CataloguedFigure[]): Figures => Object.fromEntries(list.map((one) => [one.code, one]))
const said = (registers: Registers, figures: Figures = {}, items: string[] = []) =>
  findFaults(registers, figures, items).map(({ at, says }) => `${at}: ${says}`)

const made = figure('toys.made', { count: 'records', time: { flow: 'madeOn' }, where: { size: { atLeast: 'small' } } })

test('a sound set has no fault', () => {
  const received = figure('toys.given', { register: null, received: 'given', kind: 'level', beside: 'toys.growth' })
  const growth = figure('toys.growth', { register: null, growth: { of: 'toys.given' } })
  expect(said(toys({}), catalogue(made, received, growth), ['given'])).toEqual([])
})

test('fields that key, name, show, group or sort a register exist', () => {
  const registers = toys({
    key: ['code'],
    naming: 'title',
    glance: ['number', 'price', 'size', 'madeOn'],
    groups: { 全部: ['number', 'number', 'weight'] },
    lists: { all: { label: '全部', sort: 'age', status: ['lost'] } },
  })
  expect(said(registers)).toEqual([
    'toys.key: no field is called code',
    'toys.naming: no field is called title',
    'toys.groups.全部: no field is called weight',
    'toys.lists.all: no field is called age',
    'toys.glance: a card shows three fields at most',
    'toys.lists.all: no status is called lost',
    'toys.groups: number stands in 2 groups',
    ...['maker', 'size', 'colour', 'price', 'madeOn', 'soldOn'].map(
      (name) => `toys.groups: ${name} stands in 0 groups`,
    ),
  ])
})

test('a key that may be empty is no key', () => {
  expect(said(toys({ key: ['price'] }))).toEqual(['toys.key: price is part of the key but not required'])
})

test('labels are there, short, not that of the lifecycle, and told apart; references lead somewhere', () => {
  const fields = {
    ...sound.fields,
    blank: field.text(' '),
    long: field.text('一二三四五六七八九十一二三四五六七'),
    state: field.text('状态'),
    cost: field.text('价格'),
    owner: field.ref('物主', 'children'),
    shape: field.choice('形状', { round: '圆', ball: '圆' }),
  }
  expect(said(toys({ fields, statuses: { made: '好', sold: '好' } }))).toEqual([
    'toys.blank: has no label',
    'toys.long: label 一二三四五六七八九十一二三四五六七 is longer than 16',
    'toys.state: label 状态 is that of the lifecycle',
    'toys.owner: refers to children, which is no register',
    'toys.shape: 圆 labels more than one choice',
    'toys: 价格 labels more than one field',
    'toys: 好 labels more than one status',
  ])
})

test('every status is reached, and an end from each', () => {
  const registers = toys({
    statuses: { made: '已制成', sold: '已售出', mended: '已修好', burnt: '已烧毁' },
    steps: {
      sell: { label: '售出', from: 'made', to: 'sold', by: 'unit' },
      mend: { label: '修好', from: ['sold'], to: 'mended', by: 'unit' },
      resell: { label: '再售', from: 'mended', to: 'sold', by: 'unit' },
    },
  })
  expect(said(registers)).toEqual([
    'toys.statuses.made: no end can be reached from it',
    'toys.statuses.sold: no end can be reached from it',
    'toys.statuses.mended: no end can be reached from it',
    'toys.statuses.burnt: no step leads to it',
  ])
  expect(said(toys({ statuses: {} })).at(0)).toBe('toys: has no status')
})

test('家、人、名按不同的单位或人计，按记录数计的要说明理由', () => {
  const count = { count: 'records', time: { flow: 'madeOn' } } as const
  const excuse = 'counts records as 家: count holders, or say why a record is one (oneEach)'
  expect(
    said(
      toys({}),
      catalogue(
        figure('toys.firms', { ...count, unit: '家' }),
        figure('toys.holders', { holders: 'maker', time: { flow: 'madeOn' }, unit: '家' }),
        figure('toys.reasoned', { ...count, unit: '名', oneEach: '一名一行' }),
        figure('toys.pieces', { ...count, unit: '件' }),
      ),
    ),
  ).toEqual([`toys.firms: ${excuse}`])
  const keyed = { ...sound.fields, maker: field.ref('厂家', 'makers', { required: true }) }
  expect(
    said(toys({ fields: keyed, key: ['maker'] }), catalogue(figure('toys.firms', { ...count, unit: '家' }))),
  ).toEqual([])
})

test('a stock lists every status into which its records move', () => {
  const stock = figure('toys.stock', {
    count: 'records',
    time: { stock: 'madeOn', until: ['soldOn', 'price'] },
    where: { status: 'made' },
  })
  expect(said(toys({}), catalogue(stock))).toEqual([
    'toys.stock: price is not a date',
    'toys.stock: leaves out sold: sell would change the stock of past periods',
  ])
})

test('a way is made of steps', () => {
  const steps: Register['steps'] = {
    sell: { label: '售出', from: 'made', to: 'sold', by: 'unit' },
    lose: { label: '遗失', from: ['made', 'sold'], to: 'lost', by: 'unit' },
  }
  const statuses = { made: '已制成', sold: '已售出', lost: '已遗失' }
  expect(said(toys({ statuses, steps, way: ['made', 'sold', 'lost'] }))).toEqual([])
  expect(said(toys({ statuses, steps, way: ['made', 'gone', 'lost', 'sold'] }))).toEqual([
    'toys.way: no status is called gone',
    'toys.way: no step leads from made to gone',
    'toys.way: no step leads from gone to lost',
    'toys.way: no step leads from lost to sold',
  ])
})

test('a step has an actor, a day for the clock, and only names that exist', () => {
  const steps: Register['steps'] = {
    sell: { label: '售出', from: 'made', to: 'sold', by: [], needs: ['buyer'], sets: 'price', within: { on: 'price' } },
    lose: { label: '', from: 'broken', to: 'lost', by: 'system', within: { daysBefore: 3, of: 'feast' } },
  }
  expect(said(toys({ steps }))).toEqual([
    'toys.steps.sell: no field is called buyer',
    'toys.steps.sell: price is not a date',
    'toys.steps.sell: nobody does it',
    'toys.steps.lose: no status is called broken',
    'toys.steps.lose: no status is called lost',
    'toys.steps.lose: no field is called feast',
    'toys.steps.lose: the clock does it, but on no day',
    'toys.steps.lose: has no label',
  ])
})

test('a rule names fields that exist, of types that fit, and choices that there are', () => {
  const fields: Register['fields'] = {
    ...sound.fields,
    soldOn: field.date('售出日期', { notBefore: ['madeOn', 'bornOn', 'price'], within: 'colour', notAfter: 'today' }),
  }
  const checks: Register['checks'] = [
    { field: 'price', must: { fullYear: true } },
    { field: 'colour', must: { atLeast: '1' } },
    { field: 'number', when: { colour: ['green'], price: ['1'] }, must: { oneOf: ['A'] } },
    { field: 'madeOn', must: { given: true } },
  ]
  expect(said(toys({ fields, checks }))).toEqual([
    'toys.soldOn: a rule names bornOn, which is no field',
    'toys.soldOn: a rule does not fit a date',
    'toys.soldOn: a rule does not fit a date',
    'toys.price: a rule does not fit a money',
    'toys.colour: a rule does not fit a choice',
    'toys.number: a rule asks for colour green, which it never is',
    'toys.number: a rule asks for price 1, which it never is',
  ])
})

test('a counted figure names only what its registers have', () => {
  const figures = catalogue(
    figure('a', { register: 'games', count: 'records', time: { any: true } }),
    figure('b', { holders: 'maker.name', time: { flow: 'price' } }),
    figure('c', { occurrences: ['maker', 'number.x'], time: { stock: 'madeOn', until: 'size' } }),
    figure('d', { sum: 'madeOn', time: { cumulative: 'born', since: '2020-01-01' } }),
    figure('e', { sum: 'price', unit: '万元', time: { any: true } }),
    figure('f', { only: 'weight', time: { during: 'exists' } }),
    figure('g', {
      count: 'records',
      time: { any: true },
      where: {
        status: ['made', 'lost'],
        colour: { atLeast: 'green' },
        'maker.status': { not: 'gone' },
        weight: { known: true },
      },
    }),
    figure('h', { count: 'records', time: { any: true }, exists: { in: 'makers', by: 'number', during: 'number' } }),
    figure('i', { count: 'records', time: { any: true }, exists: { in: 'games', by: 'toy' } }),
  )
  expect(said(toys({}), figures)).toEqual([
    'a: counts games, which is no register',
    'b: no field is called maker.name',
    'b: price is neither a date nor a year',
    'c: no field is called number.x',
    'c: size is not a date',
    'd: madeOn is no amount',
    'd: born is not a date',
    'e: sums money, whose unit is 元',
    'f: no field is called weight',
    'f: lies in the period of nothing that exists',
    'g: status is never lost',
    'g: colour is never green',
    'g: colour has no order',
    'g: maker.status is never gone',
    'g: no field is called weight',
    'h: makers.number does not refer to toys',
    'h: makers.number is not a date',
    'i: looks in games, which is no register',
  ])
})

test('figures are made of figures that exist, not of themselves, and each item is received once', () => {
  const figures = catalogue(
    figure('a', { register: null, received: 'x', kind: 'level', beside: 'none' }),
    figure('b', { register: null, received: 'x', kind: 'level' }),
    figure('c', { register: null, received: 'z', kind: 'level' }),
    figure('d', { register: null, share: { of: 'e', in: 'gone' } }),
    figure('e', { register: null, ratio: { of: 'd', over: 'd' }, label: 'd' }),
    figure('f', { register: null, rank: { of: 'lost', among: 'city', best: 'highest' } }),
  )
  expect(said(toys({}), figures, ['x', 'y'])).toEqual([
    'a: no figure is called none',
    'd: no figure is called gone',
    'f: no figure is called lost',
    'd: is derived from itself',
    'e: is derived from itself',
    'e: another figure is labelled d',
    'c: no item is called z',
    'items.x: 2 figures receive it, it must be one',
    'items.y: 0 figures receive it, it must be one',
  ])
})
