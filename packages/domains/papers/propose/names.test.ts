import { expect, test } from 'vitest'
import { nameOfPassage, nameOfTarget, sameWords } from './names.ts'

test.each([
  ['一是推进孵化基地建设，新增孵化面积。', '推进孵化基地建设'],
  ['（三）优化人才服务。要完善政策。', '优化人才服务'],
  ['由区委组织部牵头，优化完善人才政策，强化保障。', '优化完善人才政策'],
  ['近年来，我区土地不足。', '近年来，我区土地不足'],
])('“%s”叫做“%s”', (words, name) => {
  expect(nameOfPassage(words)).toBe(name)
})

test('目标叫做动作加指标，增长的写明增长', () => {
  expect(nameOfTarget('新增', '高新技术企业', false)).toBe('新增高新技术企业')
  expect(nameOfTarget('新增', '新增孵化面积', false)).toBe('新增孵化面积')
  expect(nameOfTarget('落实', '财政科技投入', true)).toBe('财政科技投入增长')
  expect(nameOfTarget(null, '研发投入增速', true)).toBe('研发投入增速')
})

test('标点、空格和引号不同，说的是同一句话', () => {
  expect(sameWords('优化完善“人才新政16条”， 强化保障。')).toBe(sameWords('优化完善人才新政16条,强化保障'))
})
