import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { columnLetters, columnNumber, dayOfSerial, dayOfStored, shortestDecimal, type Cell } from './workbook-cell.ts'
import { toyWorkbook, type Sheets } from './toy-ledgers.ts'
import { openWorkbook } from './workbook-reader.ts'
import { writeWorkbook } from './workbook-writer.ts'

async function readAll(bytes: Uint8Array) {
  const book = await openWorkbook(bytes)
  const sheets: { name: string; hidden: boolean; rows: (Cell | undefined)[][]; merges: string[] }[] = []
  for (const sheet of book.sheets) {
    const rows: (Cell | undefined)[][] = []
    for await (const row of sheet.rows()) rows[row.number - 1] = [...row.cells]
    sheets.push({ name: sheet.name, hidden: sheet.hidden, rows, merges: sheet.merges.map(({ text }) => text) })
  }
  return sheets
}
const firstRow = async (sheets: Sheets, adjust?: (book: ExcelJS.Workbook) => void) =>
  (await readAll(await toyWorkbook(sheets, adjust)))[0]!.rows[0]!

test('存成文字形式的日期，日历上没有的不算日期', () => {
  expect(dayOfStored('2023-05-06T00:00:00')).toBe('2023-05-06')
  expect(dayOfStored('2023-02-31')).toBeUndefined()
  expect(dayOfStored('昨天')).toBeUndefined()
})

test('别的进制和无穷大不是台账里的数', () => {
  for (const stored of ['0x10', '0b1', 'Infinity', 'NaN', '']) expect(shortestDecimal(stored)).toBeUndefined()
  expect(shortestDecimal('1E+2')).toEqual({ text: '100', tooLong: false })
})

describe('读取别的程序写的工作簿', () => {
  test('文字、数字、日期、是否、公式结果、错误各归其类', async () => {
    const row = await firstRow(
      {
        甲: [
          [
            '文字 & <标签>',
            1494.39,
            new Date(Date.UTC(2023, 4, 6)),
            true,
            { formula: 'B1*2', result: 2988.78 },
            { formula: 'B1', result: { error: '#REF!' } as ExcelJS.CellErrorValue },
            { formula: 'B1&""', result: '' },
            { richText: [{ text: '多' }, { font: { bold: true }, text: '段' }] },
            null,
            { error: '#N/A' },
          ],
        ],
      },
      (book) => (book.getWorksheet('甲')!.getCell('C1').numFmt = 'yyyy"年"m"月"d"日"'),
    )
    expect(row).toEqual([
      { kind: 'text', text: '文字 & <标签>' },
      { kind: 'number', text: '1494.39', percent: false, tooLong: false },
      { kind: 'date', day: '2023-05-06', hasTime: false },
      { kind: 'flag', value: true },
      { kind: 'number', text: '2988.78', percent: false, tooLong: false },
      { kind: 'error', text: '#REF!' },
      undefined,
      { kind: 'text', text: '多段' },
      undefined,
      { kind: 'error', text: '#N/A' },
    ])
  })

  test('没有结果的公式认得出来；百分比格式、18位数字也认得出来', async () => {
    const row = await firstRow({ 甲: [[{ formula: 'B1+1' }, 0.1564, 913303050000000000]] }, (book) => {
      book.getWorksheet('甲')!.getCell('B1').numFmt = '0.00%'
    })
    expect(row[0]).toEqual({ kind: 'uncalculated' })
    expect(row[1]).toMatchObject({ kind: 'number', text: '0.1564', percent: true })
    expect(row[2]).toMatchObject({ kind: 'number', tooLong: true })
  })

  test('隐藏的工作表、合并的单元格、1904年起算的日期', async () => {
    const bytes = await toyWorkbook({ 甲: [[new Date(Date.UTC(2023, 4, 6))], ['合并']], 乙: [['x']] }, (book) => {
      book.properties.date1904 = true
      book.getWorksheet('甲')!.mergeCells('A2:B3')
      book.getWorksheet('乙')!.state = 'hidden'
    })
    const [first, second] = await readAll(bytes)
    expect(first!.rows[0]![0]).toMatchObject({ kind: 'date', day: '2023-05-06' })
    expect(first!.merges).toEqual(['A2:B3'])
    expect([first!.hidden, second!.hidden]).toEqual([false, true])
  })
})

describe('写出的工作簿', () => {
  const plan = {
    title: '示例',
    remark: '演示数据',
    sheets: [
      {
        name: '甲',
        title: '甲　演示数据',
        columns: [
          { heading: '*编号', required: true, width: 12, format: '@', allowed: { list: ['一', '二'] } },
          { heading: '金额（万元）', width: 12, format: '#,##0.00####' },
          {
            heading: '日期',
            width: 12,
            format: 'yyyy-mm-dd',
            allowed: { type: 'date', from: '1', to: '109939' } as const,
          },
        ],
        rows: [
          [{ text: '_x000D_ & <甲>\n乙 ' }, { number: '-1494.39' }, { day: '2023-05-06' }],
          [null, null, { day: '1900-01-01' }],
          [{ text: '\u0001' }, null, { day: '1900-03-01' }],
        ],
      },
    ],
  }

  test('别的程序读得出：样式、下拉、冻结、筛选、属性，空白列也是文本格式', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await writeWorkbook(plan)).buffer as ArrayBuffer)
    const sheet = book.getWorksheet('甲')!
    expect(sheet.getCell('A3').value).toMatch(/ & <甲>\n乙 $/)
    expect(sheet.getCell('B3').value).toBe(-1494.39)
    expect((sheet.getCell('C3').value as Date).toISOString().slice(0, 10)).toBe('2023-05-06')
    expect(sheet.getCell('B3').numFmt).toBe('#,##0.00####')
    expect(sheet.getColumn(1).numFmt).toBe('@')
    expect(sheet.getCell('A4').dataValidation).toMatchObject({ type: 'list', formulae: ["'可填内容'!$A$1:$A$2"] })
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2, xSplit: 1 })
    expect(sheet.autoFilter).toBe('A2:C5')
    expect(book.getWorksheet('可填内容')!.state).toBe('hidden')
    expect([book.title, book.subject]).toEqual(['示例', '演示数据'])
  })

  test('自己读得出，一字不差', async () => {
    const [sheet] = await readAll(await writeWorkbook(plan))
    expect(sheet!.rows.slice(2)).toEqual([
      [
        { kind: 'text', text: '_x000D_ & <甲>\n乙 ' },
        { kind: 'number', text: '-1494.39', percent: false, tooLong: false },
        { kind: 'date', day: '2023-05-06', hasTime: false },
      ],
      [undefined, undefined, { kind: 'date', day: '1900-01-01', hasTime: false }],
      [{ kind: 'text', text: '\u0001' }, undefined, { kind: 'date', day: '1900-03-01', hasTime: false }],
    ])
  })
})

test('数字只留表格软件自己显示的15位', () => {
  expect(shortestDecimal('0.30000000000000004')).toEqual({ text: '0.3', tooLong: false })
  expect(shortestDecimal('1.5E-7')).toEqual({ text: '0.00000015', tooLong: false })
  expect(shortestDecimal('1e20')).toEqual({ text: '100000000000000000000', tooLong: true })
  expect(shortestDecimal('abc')).toBeUndefined()
})

test('序列号对应的日期，跳过并不存在的1900年2月29日', () => {
  expect([1, 59, 60, 61, 45052].map((n) => dayOfSerial(n, false))).toEqual([
    '1900-01-01',
    '1900-02-28',
    undefined,
    '1900-03-01',
    '2023-05-06',
  ])
})

test('列号与字母互换', () => {
  expect([1, 26, 27, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  expect(['A1', 'z9', 'AA', 'ZZ10', 'AAA'].map(columnNumber)).toEqual([1, 26, 27, 702, 703])
})
