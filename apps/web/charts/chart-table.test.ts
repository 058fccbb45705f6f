import { expect, test } from 'vitest'
import { tableFile } from './chart-table.ts'

test('另存的表格写明自测和模拟数据，缺的留空，逗号和引号不乱格', () => {
  const table = {
    columns: [{ name: '名称' }, { name: '位次', number: true }],
    rows: [
      ['甲,"乙"', '3'],
      ['丙', null],
    ],
  }
  expect(tableFile('各地位次', ['自测', '模拟数据'], table)).toBe(
    '各地位次（自测、模拟数据）\r\n名称,位次\r\n"甲,""乙""",3\r\n丙,\r\n',
  )
})
