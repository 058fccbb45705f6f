import { expect, test } from 'vitest'
import { pairOf } from './compare-choices.ts'

const open = { id: '本版', years: ['2021', '2022', '2023'], corrects: null }
const other = { id: '另一版', years: ['2022', '2023'], corrects: null }

test('没有说比什么，比本版的上一年', () => {
  expect(pairOf({}, open, [other])).toEqual({ before: '本版', from: undefined, to: undefined })
  expect(pairOf({ year: '2022' }, open, [])).toEqual({ before: '本版', from: undefined, to: '2022' })
})

test('最早的一年没有上一年，比后一年', () => {
  expect(pairOf({ year: '2021' }, open, [])?.to).toBe('2022')
})

test('只有一年的更正版，比它更正的那一版；单独一版一年的，没有可比', () => {
  const single = { id: '更正', years: ['2023'], corrects: '另一版' }
  expect(pairOf({}, single, [open, other])?.before).toBe('另一版')
  expect(pairOf({}, { ...single, corrects: null }, [])).toBeUndefined()
})

test('地址里写的版和年度，没有的不理', () => {
  expect(pairOf({ before: '另一版', from: '2022', to: '2023' }, open, [other])).toEqual({
    before: '另一版',
    from: '2022',
    to: '2023',
  })
  expect(pairOf({ before: '没有', from: '1999' }, open, [other])).toEqual({
    before: '本版',
    from: undefined,
    to: undefined,
  })
})
