import { expect, test } from 'vitest'
import { divideUnits, isSameUnit, multiplyUnits, parseUnit, printUnit } from './unit.ts'

test.each(['元', '万元', '亿元', '%', '‰', '元/人', '万元/人', '平方米', '人·年'])('单位 %s 读了再写还是它', (text) => {
  expect(printUnit(parseUnit(text))).toBe(text)
})

test('乘除时合并单位，加减要求单位相同', () => {
  const [yuan, tenThousand, people] = [parseUnit('元'), parseUnit('万元'), parseUnit('人')]
  expect(isSameUnit(yuan, tenThousand)).toBe(false)
  expect(isSameUnit(multiplyUnits(divideUnits(tenThousand, people), people), tenThousand)).toBe(true)
  expect(printUnit(divideUnits(yuan, yuan))).toBe('1')
})
