import { expect, test } from 'vitest'
import { intervalOf, isWithin, lastPlace } from './index.ts'

test.each([
  ['800', '余', { above: '800', below: '900' }],
  ['40', '余', { above: '40', below: '50' }],
  ['1000', '超', { above: '1000', below: '2000' }],
  ['1.5', '突破', { above: '1.5', below: '1.6' }],
  ['2', '近', { atLeast: '1.8', below: '2' }],
  ['10', '以上', { atLeast: '10' }],
  ['5', '以内', { atMost: '5' }],
  ['100', '约', { atLeast: '95', atMost: '105' }],
  ['6', '左右', { atLeast: '5.4', atMost: '6.6' }],
  ['2', '力争、以上', { atLeast: '2' }],
  ['15.64', null, { atLeast: '15.635', below: '15.645' }],
  ['19', null, { atLeast: '18.5', below: '19.5' }],
  ['50', '力争', { atLeast: '49.5', below: '50.5' }],
])('%s带“%s”表示的范围', (value, qualifier, expected) => {
  expect(intervalOf(value, qualifier)).toEqual(expected)
})

test('末位非零数字的位', () => {
  expect(['800', '40', '1.47', '1000', '0', '7715.5', '1.50'].map(lastPlace)).toEqual([
    '100',
    '10',
    '0.01',
    '1000',
    '1',
    '0.1',
    '0.1',
  ])
})

test('余的两端都不算在内，以上含本数', () => {
  expect(isWithin('800', intervalOf('800', '余'))).toBe(false)
  expect(isWithin('899.9', intervalOf('800', '余'))).toBe(true)
  expect(isWithin('900', intervalOf('800', '余'))).toBe(false)
  expect(isWithin('10', intervalOf('10', '以上'))).toBe(true)
})
