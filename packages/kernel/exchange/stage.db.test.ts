import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withTestDatabase, type TestDatabase } from '../store/database/testing.ts'
import { createTables, migrate, writeIn } from '../store/index.ts'
import { listImports, stageImport, type Progress } from './index.ts'
import { toyCounty, toyRegisters as registers, toyWorkbook } from './toy-ledgers.ts'

const region = '990106'
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('stage')
  await migrate(database.pool)
  await createTables(database.pool, registers)
})
afterAll(() => database.close())

const { stage, stageFile, look, apply, records } = toyCounty(() => database.pool, region)
const order = ['订单编号', '订单名称（全称）', '店铺']

test('一张毛病很多的表：每一处都说出在哪一格、什么问题，什么也不写入', async () => {
  const bytes = await toyWorkbook(
    {
      订单台账: [
        ['2023年订单台账（示例）'],
        ['序号', ...order, '金额（元）', '签定日期', '手续费（元）', '签订日期', '计划年度'],
        [1, 'E-1', '一', 'D-1', 12, null, '12万元', 2023.5, '二〇二三'],
        [2, 913303050000000000, '二', { error: '#REF!' }, 1, null, { formula: 'B3*2' }, '2023-13-01', 2023],
        [3, 'E-3', '三', 'D-1', '1,2,3', null, '１２．５', new Date(Date.UTC(2023, 4, 6)), 2023, '多写的'],
        [4, 'E-4', '四', 'D-1', 5, null, 5, null, 2023],
      ],
    },
    (book) => {
      const sheet = book.getWorksheet('订单台账')!
      sheet.mergeCells('A1:I1')
      sheet.mergeCells('C6:D6')
    },
  )
  const found = await look(await stageFile(bytes))
  expect(found.problems.map((p) => `${p.cell} ${p.code}`)).toEqual([
    'E2 unitWrong',
    'F2 columnUnknown',
    'D3 referenceUnknown',
    'G3 unitInCell',
    'H3 dateInvalid',
    'I3 yearInvalid',
    'B4 digitsLost',
    'D4 formulaError',
    'G4 formulaUncalculated',
    'H4 dateInvalid',
    'D5 referenceUnknown',
    'E5 numberInvalid',
    'J5 columnWithoutHeading',
    'C6 mergedCells',
    'D6 required',
  ])
  expect(found.problemCount).toBe(15)
  expect(found.skipped).toEqual([{ sheet: '订单台账', row: 1, why: '表头以上', text: '2023年订单台账（示例）' }])
  await expect(apply(found.id)).rejects.toMatchObject({ code: 'importHasProblems', status: 'invalid' })
  expect(await records(registers.orders)).toEqual([])
})

describe('工作表', () => {
  test('没有一张能对应台账的，拒绝并说出应该叫什么，什么也不留下', async () => {
    const before = (await listImports(database.pool, region)).length
    await expect(stage({ Sheet1: [order, ['O-1', '一', 'D-1']] })).rejects.toMatchObject({
      code: 'noLedgerSheet',
      message: '工作簿里没有能对应台账的工作表（现有：Sheet1），请把工作表改名为台账名称，如：订单台账',
    })
    await expect(stage({ Sheet1: [['随便', '写写']] })).rejects.toMatchObject({ code: 'noLedgerSheet' })
    await expect(stage({ Sheet1: [], Sheet2: [[null]] })).rejects.toMatchObject({ code: 'workbookEmpty' })
    await expect(stage({ 店铺: [['店铺编号', '店铺名称']] })).rejects.toMatchObject({ code: 'noDataRows' })
    expect(await listImports(database.pool, region)).toHaveLength(before)
  })

  test('像台账却没有用台账名称的，算问题；不相干的，跳过并报告；空的不管', async () => {
    const found = await look(
      await stage({
        店铺: [
          ['店铺编号', '店铺名称'],
          ['F-1', '甲'],
        ],
        订货: [order, ['O-1', '一', 'F-1']],
        统计图: [['本年合计', 12]],
        Sheet3: [],
      }),
    )
    expect(found.problems.map((p) => [p.sheet, p.what, p.advice])).toEqual([
      ['订货', '工作表“订货”像是订单台账，但名称对不上', '请把工作表改名为“订单台账”；不导入的请删去'],
    ])
    expect(found.skipped).toEqual([{ sheet: '统计图', row: null, why: '不是台账的工作表', text: '统计图' }])
  })

  test('一个街道一张工作表，同一台账分几张也能导入，重复跨表也查得出', async () => {
    const found = await look(
      await stage({
        '店铺（北街）': [
          ['店铺编号', '店铺名称'],
          ['G-1', '甲'],
        ],
        '店铺-南街': [
          ['店铺名称', '店铺编号'],
          ['乙', 'G-2'],
          ['丙', 'G-1'],
        ],
      }),
    )
    expect(found.counts).toMatchObject([{ register: 'shops', new: 2, problem: 1 }])
    expect(found.problems.map((p) => [p.sheet, p.cell, p.what])).toEqual([
      ['店铺-南街', 'B3', '店铺编号“G-1”与工作表“店铺（北街）”第2行重复'],
    ])
  })

  test('找不到表头的，说出至少要有哪些列', async () => {
    const found = await look(
      await stage({
        店铺: [
          ['店铺编号', '店铺名称'],
          ['H-1', '甲'],
        ],
        收据: [
          ['甲', '乙'],
          ['1', '2'],
        ],
      }),
    )
    expect(found.problems.map((p) => [p.sheet, p.what, p.advice])).toEqual([
      ['收据', '没有找到表头', '请在前10行内写上表头，至少有：收据编号'],
    ])
  })
})

describe('文件列', () => {
  const addDocument = (name: string, hash: string) =>
    writeIn(database.pool, { region, actor: '经办人', kind: 'document.added' }, (tx) =>
      sql`insert into documents (region, sha256, name, media_type, bytes, added_at, added_by)
        values (${region}, ${hash.repeat(64)}, ${name}, 'application/pdf', ''::bytea, now(), ${tx.eventId})`.execute(
        tx.db,
      ),
    )

  test('按文件名找到已上传的文件；没有的、同名的，都要求写清楚', async () => {
    await addDocument('来函.pdf', 'a')
    await addDocument('同名.pdf', 'b')
    await addDocument('同名.pdf', 'c')
    await apply(
      await stage({
        店铺: [
          ['店铺编号', '店铺名称'],
          ['I-1', '甲'],
        ],
      }),
    )
    const sheet = (...papers: string[]) => ({
      订单台账: [[...order, '合同'], ...papers.map((paper, i) => [`I-${i}`, '单', 'I-1', paper])],
    })
    const found = await look(await stage(sheet('来函.pdf', '没有.pdf', '同名.pdf')))
    expect(found.problems.map((p) => [p.cell, p.what])).toEqual([
      ['D3', '没有名为“没有.pdf”的文件'],
      ['D4', '有2个不同的文件都叫“同名.pdf”'],
    ])
    await apply(await stage(sheet('来函.pdf', 'b'.repeat(64))))
    const rows = await records(registers.orders, 'I-')
    expect(rows.map((row) => row.values['paper'])).toEqual(['a'.repeat(64), 'b'.repeat(64)])
  })
})

test('状态写中文名称，留空时新增的取第一项，停用的状态仍认得，写错的指出最像的', async () => {
  await apply(
    await stage({
      店铺: [
        ['店铺编号', '店铺名称'],
        ['M-1', '甲'],
      ],
    }),
  )
  const rows = [
    ['M-1', '一', 'M-1', '已付款'],
    ['M-2', '二', 'M-1', null],
    ['M-3', '三', 'M-1', '暂存'],
  ]
  await apply(await stage({ 订单台账: [[...order, '状态'], ...rows] }))
  expect((await records(registers.orders, 'M-')).map((row) => row.status)).toEqual(['paid', 'placed', 'parked'])
  const found = await look(
    await stage({
      订单台账: [
        [...order, '状态'],
        ['M-1', '一', 'M-1', '付款'],
      ],
    }),
  )
  expect(found.problems.map((p) => p.advice)).toEqual(['是不是“已付款”？可填：已下单、已付款、暂存'])
})

test('第一格写着合计、小计的行跳过；编号后面的名称叫合计，仍是一条记录', async () => {
  const rows = [
    ['合计', null],
    ['P-1', '合计'],
    ['小 计：', '2'],
    ['合计店', '合计店'],
  ]
  const found = await look(await stage({ 店铺: [['店铺编号', '店铺名称'], ...rows] }))
  expect(found.skipped.map((s) => [s.row, s.text])).toEqual([
    [2, '合计'],
    [4, '小 计： 2'],
  ])
  expect(found.counts).toMatchObject([{ new: 2, problem: 0 }])
})

test('分组标题、带项数的合计、只有序号的空行：不当作记录，也不逐格报缺', async () => {
  await apply(
    await stage({
      店铺: [
        ['店铺编号', '店铺名称'],
        ['V-1', '甲'],
      ],
    }),
  )
  const found = await look(
    await stage({
      订单台账: [
        ['序号', ...order],
        ['一、北街'],
        [1, 'V-1', '一', 'V-1'],
        ['', '二、南街'],
        ['合 计（2项）'],
        ['', '共1项'],
        [2],
        [3],
      ],
    }),
  )
  expect(found.problems.map((p) => `${p.cell} ${p.what}；${p.advice}`)).toEqual([
    'B4 这一行只填了“二、南街”；不是记录的请删去整行，是记录的请补齐必填的栏目',
  ])
  expect(found.skipped.map((s) => [s.row, s.why])).toEqual([
    [2, '空行'],
    [5, '合计行'],
    [6, '合计行'],
    [7, '空行'],
    [8, '空行'],
  ])
  expect(found.counts).toMatchObject([{ new: 1, problem: 0 }])
})

test('编号写成全角数字，与半角的是同一条记录；引用它也找得到', async () => {
  const twice = await look(
    await stage({
      店铺: [
        ['店铺编号', '店铺名称'],
        ['W-1', '甲'],
        ['Ｗ－１', '乙'],
      ],
    }),
  )
  expect(twice.problems.map((p) => `${p.cell} ${p.what}`)).toEqual(['A3 店铺编号“W-1”与第2行重复'])
  const found = await look(
    await stage({
      店铺: [
        ['店铺编号', '店铺名称'],
        ['W-2', '甲'],
      ],
      订单台账: [order, ['W2', '一', 'Ｗ－２'], ['W3', '二', 'w-２']],
    }),
  )
  expect(found.problems).toEqual([])
})

test('一个街道一张、又没有用台账名称的，建议的名称各不相同；隐藏的工作表要先取消隐藏', async () => {
  const town = (n: number) => [order, [`X-${n}`, '一', 'V-1']]
  await expect(stage({ 北街: town(1), 南街: town(2) })).rejects.toThrow('如：订单台账（北街）、订单台账（南街）')
  const bytes = await toyWorkbook({ 订单台账: town(3) }, (book) => (book.getWorksheet('订单台账')!.state = 'hidden'))
  const found = await look(await stageFile(bytes))
  expect(found.problems.map((p) => p.what)).toEqual(['工作表“订单台账”是隐藏的'])
})

test('名称对得上却什么也没有的工作表，说的是没有内容，不是只有表头', async () => {
  await expect(stage({ 店铺: [] })).rejects.toMatchObject({ code: 'workbookEmpty' })
})

test('文件名只留最后一段，不留看不见的字符', async () => {
  const name = async (fileName: string) => {
    const bytes = await toyWorkbook({
      店铺: [
        ['店铺编号', '店铺名称'],
        ['Y-1', '甲'],
      ],
    })
    const id = await stageImport(database.pool, { region, registers, bytes, fileName, actor: '经办人' })
    return (await look(id)).fileName
  }
  expect(await name('../..\\甲\u0000.xlsx')).toBe('甲.xlsx')
  expect(await name('')).toBe('未命名.xlsx')
  expect(await name('长'.repeat(3000))).toHaveLength(200)
})

test('读取时报告进度：到第几行、共几行', async () => {
  const seen: Progress[] = []
  const rows = Array.from({ length: 2500 }, (_, i) => [`R-${i}`, i])
  const bytes = await toyWorkbook({ 收据: [['收据编号', '金额（元）'], ...rows] })
  await stageImport(database.pool, {
    region,
    registers,
    bytes,
    fileName: '收据.xlsx',
    actor: '经办人',
    onProgress: (p) => seen.push(p),
  })
  expect(seen).toEqual([
    { step: 'reading', of: '收据', rows: 1001, total: 2501 },
    { step: 'reading', of: '收据', rows: 2001, total: 2501 },
    { step: 'checking', of: '收据.xlsx', rows: 2500, total: 2500 },
  ])
})
