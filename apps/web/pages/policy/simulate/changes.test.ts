import { expect, test } from 'vitest'
import { changeTable, fewest, scaleOf } from './changes.ts'

const change = (name: string, amount: string) => ({ id: name, name, before: '100', after: '50', change: amount })

test('零线按增减两头的大小摆，只减不增时在最右', () => {
  expect(scaleOf([50, -150]).zero).toBe(75)
  expect(scaleOf([-10, -20]).zero).toBe(100)
  expect(scaleOf([10]).zero).toBe(0)
})

test('先看增得最多的和减得最多的', () => {
  const gains = Array.from({ length: 9 }, (_, i) => change(`增${i}`, String(900 - i)))
  const losses = Array.from({ length: 9 }, (_, i) => change(`减${i}`, `-${i + 1}`))
  const shown = fewest([...gains, ...losses])
  expect(shown).toHaveLength(14)
  expect(shown[0]?.name).toBe('增0')
  expect(shown.at(-1)?.name).toBe('减8')
  expect(fewest(losses)).toHaveLength(9)
})

test('另存的表格是精确的元，演示数据写明', () => {
  expect(changeTable({ title: '比较', demo: true }, [change('甲', '-50')])).toBe(
    '"比较（演示数据）"\r\n企业,对照（元）,测算（元）,增减（元）\r\n"甲",100,50,-50\r\n',
  )
})
