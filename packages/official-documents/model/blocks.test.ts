import { expect, test } from 'vitest'
import { enumerate, findBound, plainText } from './blocks.ts'

test.each([
  [[], ''],
  [['甲'], '甲'],
  [['甲', '乙'], '甲和乙'],
  [['甲', '乙', '丙'], '甲、乙和丙'],
])('名单 %j 写作“%s”', (names, text) => {
  expect(enumerate(names)).toBe(text)
})

test('文字、数字、承诺、名单连成一句', () => {
  const runs = [
    { text: '投入' },
    { figure: { id: 'a', text: '1484万元' } },
    { target: { id: 'b', text: '50家' } },
    { names: { id: 'c', text: '甲和乙' } },
  ]
  expect(plainText(runs)).toBe('投入1484万元50家甲和乙')
  expect(runs.map((run) => findBound(run)?.id)).toEqual([undefined, 'a', 'b', 'c'])
})
