import { expect, test } from 'vitest'
import { registerOf, sayFact } from './fact-words.ts'

test('情况说成人话，缺的还是缺', () => {
  expect(sayFact('1845000', '元')).toBe('184.5万元')
  expect(sayFact('32', '人')).toBe('32人')
  expect(sayFact('true', '')).toBe('是')
  expect(sayFact(null, '元')).toBeNull()
})

test('缺的去哪一本台账补', () => {
  expect(registerOf('企业年度情况', 2023)).toEqual({ register: 'firm-years', year: 2023 })
  expect(registerOf('企业年度情况（上一年）', 2023)).toEqual({ register: 'firm-years', year: 2022 })
  expect(registerOf('统计部门', 2023)).toBeUndefined()
})
