import type { RegisterDefinition } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { declaredViews, readRegisterView, sameView, sortingOf } from './register-view.ts'

const projects: RegisterDefinition = {
  name: 'projects',
  title: '项目台账',
  about: '',
  subject: '项目',
  key: ['number'],
  naming: 'name',
  glance: [],
  fields: [],
  groups: {},
  statuses: { open: '在办', closed: '办结' },
  entersAs: 'open',
  lists: {
    running: { label: '在办', status: ['open'], sort: 'dueOn', descending: false },
    all: { label: '全部', status: null, sort: 'approvedOn', descending: true },
  },
}

test('只认得台账视图自己的词', () => {
  expect(readRegisterView({ period: '2023', find: '海藻', order: '倒', 'f.status': 'open' })).toEqual({
    find: '海藻',
    'f.status': 'open',
  })
})

test('“全部”排在最前，什么条件也不带', () => {
  const [first, second] = declaredViews(projects)
  expect(first).toEqual({ name: 'all', label: '全部', view: {} })
  expect(second?.view).toEqual({ 'f.status': 'open', sort: 'dueOn', order: 'up' })
})

test('没有指定排序时按台账自己的次序', () => {
  expect(sortingOf({}, projects)).toEqual({ field: 'approvedOn', descending: true })
  expect(sortingOf({ sort: 'name', order: 'down' }, projects)).toEqual({ field: 'name', descending: true })
})

test('条件相同、先后不同的视图是同一个', () => {
  expect(sameView({ find: 'a', 'f.x': 'b' }, { 'f.x': 'b', find: 'a' })).toBe(true)
  expect(sameView({}, { find: 'a' })).toBe(false)
})
