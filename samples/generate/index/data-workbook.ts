import type { CellValue } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import { repack } from '../workbook.ts'
import { indicators } from './indicators.ts'
import { simulateProvince } from './province.ts'

const mark = '模拟数据'
const made = new Date('2024-05-20T00:00:00Z')
const denominators = [
  { column: '常住人口', unit: '万人' },
  { column: '地区生产总值', unit: '亿元' },
]

/** The .xlsx of all counties' values, a line for each county and year, as it is imported. */
export async function writeProvince(own: { readonly code: string; readonly name: string }): Promise<Uint8Array> {
  const columns = [...indicators, ...denominators]
  const headings = ['区划代码', '名称', '设区市', '年度', ...columns.map(({ column, unit }) => `${column}（${unit}）`)]
  const lines = simulateProvince(own).map(({ code, name, city, year, cells }): CellValue[] => [
    code,
    name,
    city,
    year,
    ...columns.map(({ column }) => (cells[column] === null ? null : Number(cells[column]))),
  ])
  const sources = [
    ...indicators.map(({ column, source }): CellValue[] => [column, source, '最终']),
    ...denominators.map(({ column }): CellValue[] => [column, '统计部门年度数（模拟）', '最终']),
  ]
  const bytes = await writeXlsx({
    properties: { title: `各县（市、区）科技创新指数数据（${mark}）`, creator: mark, created: made, modified: made },
    sheets: [
      {
        name: '各地数据',
        columns: headings.map((heading) => ({ width: Math.max(10, [...heading].length * 2) })),
        rows: [
          [`各县（市、区）科技创新指数数据（${mark}）`],
          headings,
          ...lines,
          [`注：${mark}，除本地以外没有一个县是真的。`],
        ],
        freezePane: { rows: 2, columns: 2 },
      },
      {
        name: '来源',
        columns: [{ width: 36 }, { width: 30 }, { width: 12 }],
        rows: [['指标', '来源', '数据状态'], ...sources],
      },
    ],
  })
  return repack(bytes)
}
