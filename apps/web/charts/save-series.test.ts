import { expect, test } from 'vitest'
import { tableText } from './save-series.ts'

test('另存的表格带着单位、缺数留空，演示数据写明', () => {
  const text = tableText({
    title: '财政经费',
    unit: '元',
    demo: true,
    series: [
      { period: '2022', periodText: '2022年', value: null },
      { period: '2023', periodText: '2023年', value: '14840000.00' },
    ],
  })
  expect(text).toBe('"财政经费（演示数据）"\r\n期间,数值（元）\r\n2022年,\r\n2023年,14840000.00\r\n')
})
