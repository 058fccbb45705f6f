import { expect, test } from 'vitest'
import { writeWorkbook, type OutCell } from '@dongjian/kernel/exchange'
import type { ModelColumn } from '../model/document.ts'
import { readDataset } from './read-dataset.ts'
import { readDataRows } from './data-rows.ts'
import { readHeadings } from './headings.ts'
import { readCsv } from './table.ts'

const columns: readonly ModelColumn[] = [
  { code: '高企', name: '高企', unit: '家', isDenominator: false },
  { code: '占比', name: '占比', unit: '%', isDenominator: false },
]
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readDataset(bytes(text), columns)
const head = '区划代码,名称,年度,高企（家）,占比(%)\n'

test('一行一地一年，先后随意，缺的留空', async () => {
  const { dataset, faults } = await read(`${head}330101,甲县,2023,12,\n330102,乙县,2022,7,3.5\n330101,甲县,2022,—,2\n`)
  expect(faults).toEqual([])
  expect(dataset).toEqual({
    units: [
      { code: '330101', name: '甲县', city: null },
      { code: '330102', name: '乙县', city: null },
    ],
    years: ['2022', '2023'],
    columns: [
      { code: '高企', unit: '家', source: null, status: null },
      { code: '占比', unit: '%', source: null, status: null },
    ],
    cells: {
      高企: [
        [null, '7'],
        ['12', null],
      ],
      占比: [
        ['2', '3.5'],
        [null, null],
      ],
    },
  })
})

test('全部问题一次说完，各在哪一格', async () => {
  const { dataset, faults } = await read(
    `${head}33,甲县,2023,12,1\n330102,,2023,1,1\n330103,丙县,去年,1,1\n330104,丁县,2023,十二,1\n330104,丁县,2023,1,1\n330104,戊县,2022,1,1\n`,
  )
  expect(dataset).toBeNull()
  expect(faults.map(({ where, message }) => `${where} ${message}`)).toEqual([
    'CSV!A2 “33”不是区划代码，应为6到12位数字或大写字母',
    'CSV!B3 没有写名称',
    'CSV!C4 “去年”不是年度，应为四位年份，如2023',
    'CSV!A6 “丁县”2023年写了两行，请删去一行',
    'CSV!B7 区划代码330104前面写的是“丁县”，这里是“戊县”，请改成一致',
    'CSV!D5 “十二”不是数字，请改正或留空',
  ])
})

test.each([
  ['不是数的格', `${head}330101,甲县,2023,十二,1\n`, 'CSV!D2 “十二”不是数字，请改正或留空'],
  ['少一列', '区划代码,名称,年度,高企\n330101,甲县,2023,1\n', 'CSV第1行 缺少“占比”1列，请补上，没有数的留空'],
  ['多一列', `${head.trim()},别的\n330101,甲县,2023,1,1,1\n`, 'CSV!F1 模型里没有“别的”这一列，请核对名称或删去'],
  ['单位不同', head.replace('（家）', '（万家）'), 'CSV!D1 “高企”的单位应为家，写的是万家；请换算后改表头'],
  ['没有表头', '330101,甲县,2023,1,1\n', 'CSV 没有找到表头：前十行里要有一行写着“区划代码”“名称”“年度”和各指标的名称'],
  ['没有数据', head, 'CSV 表头下面没有数据'],
  ['不是JSON', '{"units": [', '文件 不是能读的 JSON，请检查括号、引号和逗号'],
])('%s', async (_, text, said) => {
  const { dataset, faults } = await read(text)
  expect(dataset).toBeNull()
  expect(faults.map(({ where, message }) => `${where} ${message}`)).toContain(said)
})

test('JSON：列不全、格数不对、年份重复都说', async () => {
  const json = {
    units: [{ code: '330101', name: '甲县' }],
    years: ['2023', '2023'],
    columns: [{ code: '高企', unit: '个' }],
    cells: { 高企: [['1']] },
  }
  const { faults } = await read(JSON.stringify(json))
  expect(faults.map(({ where, message }) => `${where} ${message}`)).toEqual([
    'years 年度“2023”出现了不止一次',
    'columns.高企 “高企”的单位应为家，写的是个',
    'cells.高企 “高企”应有2个年度、每年1个数',
    'columns 缺少“占比”这一列',
  ])
})

test('JSON 的年度按先后排好', async () => {
  const json = {
    units: [{ code: '330101', name: '甲县' }],
    years: ['2023', '2022'],
    columns: [
      { code: '高企', unit: '家', status: '最终' },
      { code: '占比', unit: '%' },
    ],
    cells: { 高企: [['2'], ['1']], 占比: [[null], ['0.5']] },
  }
  const { dataset } = await read(JSON.stringify(json))
  expect(dataset).toMatchObject({ years: ['2022', '2023'], cells: { 高企: [['1'], ['2']], 占比: [['0.5'], [null]] } })
})

test('国标编码的 CSV、引号里的逗号和换行', async () => {
  expect(readCsv('甲,"乙,""丙""\n丁"\r\n戊,己').rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['甲', '乙,"丙"\n丁'],
    ['戊', '己'],
  ])
  // 区划代码,名称,年度,高企,占比 and 甲县 in GB 18030.
  const hex = 'c7f8bbaeb4fac2eb2cc3fbb3c62cc4eab6c82cb8dfc6f32cd5bcb1c80a'
  const line = `${Buffer.from('330101,').toString('hex')}bcd7cfd8${Buffer.from(',2023,1,2').toString('hex')}`
  const gb = new Uint8Array(Buffer.from(`${hex}${line}`, 'hex'))
  expect((await readDataset(gb, columns)).dataset?.units).toEqual([{ code: '330101', name: '甲县', city: null }])
})

test('工作簿：表题下面的表头，来源另一张表，百分数按百分之几', async () => {
  const text = (value: string): OutCell => ({ text: value })
  const file = await writeWorkbook({
    title: '各地数据',
    sheets: [
      {
        name: '各地数据',
        title: '各地数据（模拟数据）',
        columns: ['区划代码', '名称', '年度', '高企（家）', '占比（%）'].map((heading) => ({
          heading,
          width: 10,
          format: heading === '占比（%）' ? '0.00%' : 'General',
        })),
        rows: [[text('330101'), text('甲县'), { number: '2023' }, { number: '3' }, { number: '0.125' }]],
      },
      {
        name: '来源',
        title: '来源',
        columns: ['指标', '来源', '数据状态'].map((heading) => ({ heading, width: 10, format: '@' })),
        rows: [[text('高企'), text('省科技厅'), text('最终')]],
      },
    ],
  })
  const { dataset, faults } = await readDataset(file, columns)
  expect(faults).toEqual([])
  expect(dataset).toMatchObject({
    cells: { 高企: [['3']], 占比: [['12.5']] },
    columns: [{ source: '省科技厅', status: '最终' }, { source: null }],
  })
})

test('隐藏的行不悄悄算进去', () => {
  const table = readCsv(`${head}330101,甲县,2023,1,1\n330102,乙县,2023,1,1\n`)
  const rows = table.rows.map((row) => ({ ...row, hidden: row.number === 3 }))
  const { faults } = readDataRows({ ...table, rows }, readHeadings(table, columns)!)
  expect(faults).toEqual([{ where: 'CSV!A3', message: '这一行是隐藏的：要算的请取消隐藏，不算的请删去' }])
})

test('公式算出的长小数照读，百分数也是', async () => {
  const { dataset, faults } = await read(
    `${head}330101,甲县,2023,0.123456789012345,0.00000000000012345\r330102,乙县,2023,1,2`,
  )
  expect(faults).toEqual([])
  expect(dataset?.cells).toEqual({ 高企: [['0.123456789012345', '1']], 占比: [['0.00000000000012345', '2']] })
})

test('很长的格子只引开头', async () => {
  const { faults } = await read(`${head}330101,${'甲'.repeat(500)},2023,${'一'.repeat(5000)},1\n`)
  expect(faults.map(({ message }) => message)).toEqual([
    '名称有500个字，最多120个字，请改短',
    `“${'一'.repeat(40)}……”不是数字，请改正或留空`,
  ])
})

test('JSON：模型里没有的列、写了两次的列、空的单位和年度都说', async () => {
  const json = {
    units: [{ code: '330101', name: '甲县' }],
    years: ['2023'],
    columns: ['高企', '高企', '占比', '别的'].map((code) => ({ code, unit: code === '占比' ? '%' : '家' })),
    cells: { 高企: [['1']], 占比: [['1']], constructor: [] },
  }
  const say = async (plain: unknown) =>
    (await read(JSON.stringify(plain))).faults.map(({ where, message }) => `${where} ${message}`)
  expect(await say(json)).toEqual([
    'columns “高企”这一列写了两次，请删去一列',
    'columns 模型里没有“别的”这一列，请核对名称或删去',
    'cells 模型里没有“constructor”这一列，请核对名称或删去',
  ])
  expect(await say({ units: 5, more: 1, years: ['去年'], cells: {} })).toEqual([
    'units “units”的写法不对，请对照样本改正',
    'years.0 “years”应为四位年份',
    'columns 缺少“columns”',
    '文件 不认识的栏目：“more”，请对照样本改正',
  ])
  expect(await say({ ...json, units: [], years: [] })).toEqual(['units “units”不能为空', 'years “years”不能为空'])
})

test('指标叫 constructor 也只认写了的列', async () => {
  const odd: readonly ModelColumn[] = [{ code: 'constructor', name: 'constructor', unit: '家', isDenominator: false }]
  const json = {
    units: [{ code: '330101', name: '甲县' }],
    years: ['2023'],
    columns: [{ code: 'constructor', unit: '家' }],
    cells: {},
  }
  const { faults } = await readDataset(bytes(JSON.stringify(json)), odd)
  expect(faults).toEqual([{ where: 'columns', message: '缺少“constructor”这一列' }])
})

test('JSON：一格一格都不对也只说前一千处；长得不像数据的不逐项看', async () => {
  const json = {
    units: [{ code: '330101', name: '甲县' }],
    years: ['2023'],
    columns: [
      { code: '高企', unit: '家' },
      { code: '占比', unit: '%' },
    ],
    cells: { 高企: [Array.from({ length: 20_000 }, () => 1)], 占比: [['1']] },
  }
  const wrong = await read(JSON.stringify(json))
  expect(wrong.faults).toHaveLength(1001)
  expect(wrong.faults[1]).toEqual({
    where: 'cells.高企.0.0',
    message: '应为写在引号里的数字，如 "12.5"，没有数的写 null',
  })
  const long = await read(JSON.stringify({ ...json, units: Array.from({ length: 7000 }, () => 1) }))
  expect(long.faults).toEqual([{ where: 'units', message: '有7000项，最多6000项，请分成几份' }])
})

test('二十兆以上的文字文件不读', async () => {
  const { faults } = await readDataset(new Uint8Array(21 * 2 ** 20).fill(0x61), columns)
  expect(faults).toEqual([{ where: '文件', message: '超过20 MB，请分成几份，或另存为 .xlsx 再导入' }])
})
