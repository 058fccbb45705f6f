import type { RegisterDefinition } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { shownFields, usualColumns } from './columns.ts'

const field = (name: string, type = 'text') => ({ name, type, personal: name === 'phone' })

const definition = {
  naming: 'name',
  key: ['number'],
  glance: ['name', 'lead', 'funding'],
  fields: [
    field('number'),
    field('name'),
    field('phone'),
    field('scan', 'document'),
    field('year', 'year'),
    field('lead', 'ref'),
    field('funding', 'money'),
    field('chain'),
    field('town'),
  ],
} as unknown as RegisterDefinition

test('默认栏目：名称、编号、要紧的在前，个人信息和附件不在其中', () => {
  expect(usualColumns(definition)).toEqual(['name', 'number', 'lead', 'funding', 'status', 'year', 'chain', 'town'])
})

test('名称总在第一列，选了什么就显示什么', () => {
  expect(shownFields(definition, ['town', 'funding']).map(({ name }) => name)).toEqual(['name', 'funding', 'town'])
})
