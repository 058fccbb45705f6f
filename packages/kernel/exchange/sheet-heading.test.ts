import { describe, expect, test } from 'vitest'
import { ledgerColumns } from './ledger-columns.ts'
import { findHeading } from './sheet-heading.ts'
import { toyRegisters } from './toy-ledgers.ts'
import type { SheetRow } from './workbook-cell.ts'

const columns = ledgerColumns(toyRegisters.orders)
const rows = (...lines: (string | null)[][]): SheetRow[] =>
  lines.map((line, i) => ({
    number: i + 1,
    hidden: false,
    cells: line.map((text) => (text === null ? undefined : { kind: 'text', text })),
  }))
const find = (...lines: (string | null)[][]) => findHeading('订单', rows(...lines), columns)
const placesOf = (...lines: (string | null)[][]) => {
  const heading = find(...lines)
  return (
    heading &&
    Object.fromEntries(columns.flatMap(({ name }, i) => (heading.places[i]! > 0 ? [[name, heading.places[i]]] : [])))
  )
}
const problemsOf = (...lines: (string | null)[][]) =>
  find(...lines)?.problems.map((p) => [p.code, p.cell, p.what, p.advice])

const must = ['订单编号', '订单名称（全称）', '店铺']

describe('表头', () => {
  test('不论列的次序，认得星号、单位、空格和全角括号', () => {
    expect(placesOf(['序号', '店  铺', '*订单名称(全称)', '订单编号*', '金额 （万元）', '利率(%)'])).toEqual({
      shop: 2,
      title: 3,
      number: 4,
      amount: 5,
      rate: 6,
    })
  })

  test('在标题和说明之下也找得到，数据从它下面开始', () => {
    const heading = find(
      ['2023年订单台账'],
      ['单位：万元', null, '填报日期：2024-01-01'],
      [...must, '金额'],
      ['O-1', '一', '甲', '3'],
    )
    expect(heading).toMatchObject({ row: 3, firstRow: 3, problems: [] })
  })

  test('两行表头：上行是分组，下行是列名，单位写在分组里', () => {
    const lines = [
      ['订单编号', '订单名称（全称）', '店铺', '资金（万元）', null, '日期'],
      [null, null, null, '金额', null, '签订日期'],
    ]
    expect(find(...lines)).toMatchObject({ row: 2, firstRow: 1, problems: [] })
    expect(placesOf(...lines)).toEqual({ number: 1, title: 2, shop: 3, amount: 4, signedOn: 6 })
  })

  test('一行里认得的列太少，就不是表头', () => {
    expect(find(['店铺', '其他'], ['甲', '乙'])).toBeUndefined()
  })
})

describe('表头的问题', () => {
  test.each<[string, (string | null)[][], unknown[]]>([
    [
      '多出的列指出最像的列名',
      [[...must, '签定日期']],
      ['columnUnknown', 'D1', '没有“签定日期”这一列', '是不是“签订日期”？请改成这个名称，不需要的列请删去'],
    ],
    [
      '缺少必填列',
      [['订单编号', '订单名称（全称）']],
      ['columnMissing', null, '缺少必填列“店铺”', '请在表头加上“店铺”一列'],
    ],
    ['同一列出现两次', [[...must, '店铺']], ['columnTwice', 'D1', '“店铺”列已在C列出现过', '同一列只保留一列']],
    [
      '万元列写成元',
      [[...must, '金额（元）']],
      ['unitWrong', 'D1', '“金额”的单位写成了“元”', '请换算成万元，表头写成“金额（万元）”'],
    ],
    [
      '表上方写的单位不同',
      [['单位：元'], [...must, '金额']],
      ['unitWrong', 'D2', '“金额”的单位写成了“元”', '请换算成万元，表头写成“金额（万元）”'],
    ],
    [
      '金额没有写单位',
      [[...must, '金额']],
      ['unitMissing', 'D1', '“金额”没有写单位', '请在表头写成“金额（万元）”，数据也按万元填'],
    ],
    [
      '没有单位的列写了单位',
      [[...must, '结算期间（万元）']],
      ['unitWrong', 'D1', '“结算期间”的单位写成了“万元”', '这一列没有单位，请把表头改成“结算期间”'],
    ],
    [
      '件数的单位不对',
      [[...must, '件数（套）']],
      ['unitWrong', 'D1', '“件数”的单位写成了“套”', '请换算成件，表头写成“件数（件）”'],
    ],
  ])('%s', (_, lines, problem) => expect(problemsOf(...lines)).toEqual([problem]))
})
