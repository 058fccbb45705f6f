import type { RegisterDefinition } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import type { FieldShape } from '../cells/cell-text.ts'
import { enteredFrom, faultsOf, valuesOf } from './entry-values.ts'

const field = (name: string, type: string, more: Partial<FieldShape> = {}): FieldShape => ({
  name,
  type,
  label: name,
  required: false,
  hint: null,
  unit: null,
  to: null,
  choices: null,
  personal: false,
  ...more,
})

const definition = {
  fields: [
    field('name', 'text', { required: true }),
    field('funding', 'money', { unit: '万元' }),
    field('year', 'year'),
    field('partners', 'names'),
    field('major', 'flag'),
    field('lead', 'ref', { to: 'organizations' }),
  ],
} as unknown as RegisterDefinition

const row = {
  id: '1',
  version: 1,
  status: 'open',
  recordedFrom: '',
  cells: {
    name: '羊栖菜中试',
    funding: '860000.00',
    year: 2023,
    partners: ['甲', '乙'],
    major: false,
    lead: { id: 'abc', text: '示例公司' },
  },
}

test('记录填进表单再取出来，值不变', () => {
  expect(valuesOf(definition, enteredFrom(definition, row))).toEqual({
    name: '羊栖菜中试',
    funding: '860000',
    year: 2023,
    partners: ['甲', '乙'],
    major: false,
    lead: 'abc',
  })
})

test('全角数字和千分位照样认得', () => {
  const values = valuesOf(definition, { name: '甲', funding: '１，４９４．３９' })
  expect(values['funding']).toBe('14943900')
  expect(values['year']).toBeNull()
})

test('必填没填、金额带了单位，当场说出来', () => {
  expect(faultsOf(definition, { name: ' ', funding: '12万元', year: '2023.5' })).toEqual({
    name: '必填',
    funding: '只填数字，不带单位',
    year: '填四位年份，如 2023',
  })
})
