import { expect, test } from 'vitest'
import { field } from './field.ts'
import { defineRegister } from './register.ts'
import { rulesOf, sayRules, yuanOf } from './rule.ts'

const toys = defineRegister({
  name: 'toys',
  title: '玩具台账',
  about: '',
  subject: '项目',
  fields: {
    number: field.text('编号', { required: true }),
    kind: field.choice('类别', { car: '车', doll: '偶' }),
    price: field.money('价格', { plausible: '1亿元' }),
    year: field.year('年度'),
    madeOn: field.date('制成日期', { notAfter: 'today', within: 'year' }),
    soldOn: field.date('售出日期', { notBefore: 'madeOn' }),
    unit: field.text('单位'),
  },
  key: ['number'],
  naming: 'number',
  glance: ['number'],
  checks: [
    { field: 'unit', when: { kind: ['car', 'doll'] }, must: { oneOf: ['辆', '台'] } },
    { field: 'unit', must: { oneOf: [] } },
  ],
  statuses: { made: '已制成' },
})

test('规则用一句话说给填表的人', () => {
  expect(sayRules(toys, 'price')).toEqual(['一般不超过1亿元'])
  expect(sayRules(toys, 'madeOn')).toEqual(['不晚于登记当天', '一般在年度之内'])
  expect(sayRules(toys, 'soldOn')).toEqual(['不早于制成日期'])
  expect(sayRules(toys, 'unit')).toEqual(['车、偶：填辆、台', '留空'])
  expect(sayRules(toys, 'number')).toEqual([])
  expect(rulesOf(toys)).toHaveLength(6)
})

test('金额上限写成多少元、万元、亿元', () => {
  expect([yuanOf('800元'), yuanOf('5000万元'), yuanOf('5亿元')]).toEqual(['800', '50000000', '500000000'])
  expect(() => yuanOf('5千元')).toThrow('not an amount: 5千元')
})
