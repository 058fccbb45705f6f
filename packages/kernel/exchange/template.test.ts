import { expect, test } from 'vitest'
import { ledgerColumns } from './ledger-columns.ts'
import { noFindings, readLedgerRows } from './ledger-rows.ts'
import { writeTemplate } from './template.ts'
import { toyRegisters as registers } from './toy-ledgers.ts'
import { openWorkbook } from './workbook-reader.ts'

test('模板自己的表头读得回来，一列不缺，也没有问题', async () => {
  const shown = Object.values(registers)
  const book = await openWorkbook(await writeTemplate(shown, { registers, title: '示例台账', watermark: '演示数据' }))
  expect(book.sheets.map(({ name }) => name)).toEqual(['填写说明', '店铺', '订单台账', '订单明细', '收据', '可填内容'])
  for (const [i, register] of shown.entries()) {
    const findings = noFindings()
    for await (const _ of readLedgerRows(book.sheets[i + 1]!, register, ledgerColumns(register), findings)) continue
    expect(findings.problems).toEqual([])
    expect(findings.heading!.places).toEqual(ledgerColumns(register).map((_, at) => at + 1))
  }
})

test('填写说明逐列说明填什么、什么格式、举例', async () => {
  const book = await openWorkbook(await writeTemplate([registers.orders], { registers, title: '示例台账' }))
  const lines: string[] = []
  for await (const row of book.sheets[0]!.rows())
    lines.push(row.cells.map((cell) => (cell?.kind === 'text' ? cell.text : '')).join('|'))
  expect(lines).toContain('订单台账|店铺|是||店铺里的店铺编号，或店铺名称')
  expect(lines).toContain('订单台账|金额（万元）|||数字，单位万元，最小到分|1494.39')
  expect(lines).toContain('订单台账|是否加急|||从下拉列表里选：是、否|是')
})
