import { expect, test } from 'vitest'
import { likeness } from './words.ts'

test.each<[string, string, number, number]>([
  ['孵化面积', '孵化面积', 1, 1],
  ['“科创指数贷”', '科创指数贷', 1, 1],
  ['全区工业研发投入', '工业研发投入', 0.85, 1],
  ['大学生', '技能人才', 0, 0],
  ['', '企业', 0, 0],
])('“%s”与“%s”的相近程度在%d到%d之间', (a, b, from, to) => {
  expect(likeness(a, b)).toBeGreaterThanOrEqual(from)
  expect(likeness(a, b)).toBeLessThanOrEqual(to)
  expect(likeness(b, a)).toBe(likeness(a, b))
})
