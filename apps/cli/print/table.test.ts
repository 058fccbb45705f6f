import { expect, test } from 'vitest'
import { printPairs, printTable } from './table.ts'

const rows = [
  { name: '重点研发项目', count: '19项' },
  { name: 'E类人才', count: '1351人' },
]

test('各列按显示宽度对齐，数值靠右', () => {
  const text = printTable(rows, [
    { title: '名称', of: (row) => row.name },
    { title: '数值', of: (row) => row.count, right: true },
  ])
  expect(text.split('\n')).toEqual([
    '名称            数值',
    '────────────  ──────',
    '重点研发项目    19项',
    'E类人才       1351人',
  ])
})

test('没有行时说明没有', () => {
  expect(printTable([], [{ title: '名称', of: () => '' }], '还没有导入过')).toBe('还没有导入过')
})

test('没有内容的一行不打印', () => {
  expect(
    printPairs([
      ['数值', '1484万元'],
      ['备注', null],
      ['统计期间', '2023年'],
    ]),
  ).toBe('数值      1484万元\n统计期间  2023年')
})
