import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findEvents } from '../events/index.ts'
import { withTestDatabase, type TestDatabase } from '../store/database/testing.ts'
import { addRecord, createTables, migrate, readIn, writeIn } from '../store/index.ts'
import { discardImport, getImport, listImports, recheckImport } from './index.ts'
import { toyCounty, toyCreditCode, toyRegisters as registers } from './toy-ledgers.ts'

const region = '990101'
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('exchange')
  await migrate(database.pool)
  await createTables(database.pool, registers)
})
afterAll(() => database.close())

const { stage, look, apply, records } = toyCounty(() => database.pool, region)

test('台账写入后成为记录，金额按元精确保存', async () => {
  const id = await stage({
    店铺: [
      ['*店铺编号', '*店铺名称', '信用代码', '类型', '状态'],
      ['D-1', '示例一店', toyCreditCode(1), '一类', '营业'],
      ['D-2', '示例二店', toyCreditCode(2), '二类（含其他）', null],
    ],
    订单台账: [
      ['订单编号', '订单名称（全称）', '店铺', '金额（万元）', '签订日期'],
      ['O-1', '第一单', 'D-1', 1494.39, new Date(Date.UTC(2023, 4, 6))],
      ['O-2', '第二单', '示例二店', '１，４９４．３９', '2023年5月6日'],
    ],
    订单明细: [
      ['订单', '年度', '金额（万元）'],
      ['O-1', 2023, 1],
      ['第一单', 2024, 2],
    ],
    收据: [
      ['收据编号', '明细', '金额（元）'],
      ['R-1', 'O-1/2023', 10],
      ['R-2', 'O-1 / 2024', 0.1],
    ],
  })
  const found = await look(id)
  expect(found.problems).toEqual([])
  expect(found.counts.map((c) => [c.register, c.new])).toEqual([
    ['shops', 2],
    ['orders', 2],
    ['order-lines', 2],
    ['receipts', 2],
  ])
  await apply(id)
  const orders = await records(registers.orders)
  expect(orders.map((row) => [row.values['amount'], row.values['signedOn'], row.names['shop']])).toEqual([
    ['14943900.00', '2023-05-06', '示例一店'],
    ['14943900.00', '2023-05-06', '示例二店'],
  ])
  expect((await records(registers.receipts)).map((row) => row.values['amount'])).toEqual(['10.00', '0.10'])
  expect(await look(id)).toMatchObject({ state: 'applied', problems: [] })
})

describe('预检', () => {
  test('分出新增、更改、不变，并说出更改了哪些列；写入后只有更改的记录有新版本', async () => {
    const heading = ['店铺编号', '店铺名称', '备注']
    await apply(await stage({ 店铺: [heading, ['P-1', '甲店', '旧'], ['P-2', '乙店', null], ['P-3', '丙店', '留']] }))
    const id = await stage({ 店铺: [heading, ['P-1', '甲店', '新'], ['P-2', '乙店', null], ['P-4', '丁店', null]] })
    const [counts] = (await look(id)).counts
    expect(counts).toMatchObject({ new: 1, changed: 1, same: 1, problem: 0, fields: { note: 1 } })
    const event = await apply(id)
    const rows = await records(registers.shops, 'P-')
    expect(rows.map((row) => [row.values['code'], row.version, row.values['note']])).toEqual([
      ['P-1', 2, '新'],
      ['P-2', 1, null],
      ['P-3', 1, '留'],
      ['P-4', 1, null],
    ])
    expect(rows[0]!.openedBy).toBe(event)
  })

  test('整列没有的不改，留空的格清空', async () => {
    await apply(
      await stage({
        店铺: [
          ['店铺编号', '店铺名称', '备注', '类型', '状态'],
          ['Q-1', '甲店', '原备注', '一类', '停业'],
        ],
      }),
    )
    await apply(
      await stage({
        店铺: [
          ['店铺编号', '店铺名称', '备注'],
          ['Q-1', '甲店新名', null],
        ],
      }),
    )
    const [row] = await records(registers.shops, 'Q-1')
    expect(row!.values).toMatchObject({ name: '甲店新名', note: null, kind: 'A' })
    expect(row!.status).toBe('closed')
  })

  test('找不到的、有歧义的、重复的和缺填的，都说出在哪一格、应该怎么写', async () => {
    await apply(
      await stage({
        店铺: [
          ['店铺编号', '店铺名称', '简称'],
          ['S-1', '同名店', '老店'],
          ['S-2', '同名店', '新店'],
          ['S-3', '独名店', '老店'],
        ],
      }),
    )
    const id = await stage({
      订单台账: [
        ['2023年订单台账'],
        ['序号', '订单编号', '订单名称（全称）', '店铺'],
        [1, 'X-1', '一', '没有的店'],
        [2, 'X-2', '二', '同名店'],
        [3, 'X-3', '三', '新店'],
        [4, 'X-3', '四', '独名店'],
        [5, null, '五', '老店'],
        [6, 'X-6', '六', null],
      ],
    })
    const found = await look(id)
    expect(found.problems.map((p) => [p.cell, p.code, p.what, p.advice])).toEqual([
      ['D3', 'referenceUnknown', '店铺里没有“没有的店”', '请核对“店铺”，填店铺编号或登记的名称；确实没有的先登记'],
      ['D4', 'referenceAmbiguous', '店铺里有2条叫“同名店”', '请改填店铺编号'],
      ['B6', 'keyTwice', '订单编号“X-3”与第5行重复', '同一记录只留一行，不同记录请改正编号'],
      ['B7', 'required', '“订单编号”没有填写', '“订单编号”必须填写'],
      ['D7', 'referenceAmbiguous', '店铺里有2条叫“老店”', '请改填店铺编号'],
      ['D8', 'required', '“店铺”没有填写', '“店铺”必须填写'],
    ])
    expect(found.problemCount).toBe(6)
    expect(found.counts[0]).toMatchObject({ new: 1, problem: 5 })
    await expect(apply(id)).rejects.toMatchObject({ code: 'importHasProblems' })
    expect(await records(registers.orders, 'X-')).toEqual([])
  })

  test('同一工作簿里新增的记录可以互相引用，写代号或名称都行，也可以引用自己那张表', async () => {
    const id = await stage({
      店铺: [
        ['店铺编号', '店铺名称', '承继店铺'],
        ['T-1', '承继甲', 'T-2'],
        ['T-2', '承继乙', null],
        ['T-3', '承继丙', '承继（甲）'.replace(/[（）]/g, '')],
      ],
    })
    expect((await look(id)).problems).toEqual([])
    await apply(id)
    const again = await stage({
      店铺: [
        ['店铺编号', '店铺名称', '承继店铺'],
        ['T-1', '承继甲', '承继乙'],
      ],
    })
    expect((await look(again)).counts[0]).toMatchObject({ same: 1, changed: 0 })
    const rows = await records(registers.shops, 'T-')
    expect(rows.map((row) => row.names['successor'])).toEqual(['承继乙', null, '承继甲'])
  })

  test('合计行、标题、表下说明跳过并报告，全角括号和空格不妨碍引用', async () => {
    await apply(
      await stage({
        店铺: [
          ['店铺编号', '店铺名称'],
          ['U-1', '示例（温州）店'],
        ],
      }),
    )
    const id = await stage({
      '订单台账（北街）': [
        ['订单台账'],
        ['单位：万元'],
        ['序号', '订单编号', '订单名称', '店铺', '金额'],
        ['1', 'U-1', '一', '示例(温州) 店', '1,234.5'],
        ['合 计', null, null, null, 1234.5],
        ['注：本表按月填报'],
      ].map((row) => row.map((cell) => (cell === '订单名称' ? '订单名称（全称）' : cell))),
    })
    const found = await look(id)
    expect(found.problems).toEqual([])
    expect(found.skipped.map((s) => [s.row, s.why])).toEqual([
      [1, '表头以上'],
      [2, '表头以上'],
      [5, '合计行'],
      [6, '表下说明'],
    ])
    await apply(id)
    expect((await records(registers.orders, 'U-1'))[0]!.values['amount']).toBe('12345000.00')
  })
})

describe('写入', () => {
  test('放着的导入可以列出、重新预检、删除；别的县看不到', async () => {
    const id = await stage({
      订单台账: [
        ['订单编号', '订单名称（全称）', '店铺'],
        ['K-1', '等店', '后来的店'],
      ],
    })
    expect((await look(id)).problems.map((p) => p.code)).toEqual(['referenceUnknown'])
    await apply(
      await stage({
        店铺: [
          ['店铺编号', '店铺名称'],
          ['K-1', '后来的店'],
        ],
      }),
    )
    await recheckImport(database.pool, { region, registers, importId: id })
    expect(await look(id)).toMatchObject({ problemCount: 0, problems: [], counts: [{ new: 1, problem: 0 }] })
    expect((await listImports(database.pool, region)).map((found) => found.id)).toContain(id)
    expect(await listImports(database.pool, '990199')).toEqual([])
    await expect(getImport(database.pool, '990199', id)).rejects.toMatchObject({ code: 'importNotFound' })
    await discardImport(database.pool, region, id)
    await expect(look(id)).rejects.toMatchObject({ code: 'importNotFound' })
  })

  test('写入后，放着的行立即删除，事件里有文件的校验值和数目', async () => {
    const id = await stage({
      店铺: [
        ['店铺编号', '店铺名称'],
        ['J-1', '甲'],
      ],
    })
    const event = await apply(id)
    const { rows } = await database.pool.query<{ n: number }>(
      'select count(*)::int as n from import_rows where import_id = $1',
      [id],
    )
    expect(rows[0]!.n).toBe(0)
    const [found] = await readIn(database.pool, region, (tx) => findEvents(tx.db, region, [event]))
    const { sha256 } = await look(id)
    expect(found).toMatchObject({ kind: 'import.applied', actor: '经办人' })
    expect(found!.detail).toMatchObject({ sha256, file: '台账.xlsx', counts: [{ register: 'shops', new: 1 }] })
  })

  test('预检之后记录被改过，就拒绝，重新预检后可以写入', async () => {
    const heading = ['店铺编号', '店铺名称']
    await apply(await stage({ 店铺: [heading, ['V-1', '甲']] }))
    const id = await stage({ 店铺: [heading, ['V-1', '乙']] })
    await apply(await stage({ 店铺: [heading, ['V-1', '丙']] }))
    await expect(apply(id)).rejects.toMatchObject({ code: 'importAnswerChanged', facts: { records: 1 } })
    expect((await look(id)).state).toBe('staged')
  })

  test('两个人同时写入同一导入，只有一个成功', async () => {
    const id = await stage({
      店铺: [
        ['店铺编号', '店铺名称'],
        ['W-1', '甲'],
      ],
    })
    const both = await Promise.allSettled([apply(id), apply(id)])
    expect(both.map((r) => r.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((r) => r.status === 'rejected')!.reason).toMatchObject({ code: 'importNotStaged' })
  })

  test('写入的当口有人登记了同一编号，拒绝并说明，什么也不留下', async () => {
    const id = await stage({
      店铺: [
        ['店铺编号', '店铺名称'],
        ['KT-1', '导入的'],
        ['KT-2', '导入的'],
      ],
    })
    const started = Promise.withResolvers<void>()
    const finish = Promise.withResolvers<void>()
    const other = writeIn(database.pool, { region, actor: '另一人', kind: 'shops.added' }, async (tx) => {
      await addRecord(tx, registers, registers.shops, { code: 'KT-1', name: '手工登记的' })
      started.resolve()
      await finish.promise
    })
    await started.promise
    setTimeout(() => finish.resolve(), 300)
    await expect(apply(id)).rejects.toMatchObject({ code: 'keyTakenMeanwhile', status: 'conflict' })
    await other
    expect((await records(registers.shops, 'KT-')).map((row) => row.values['name'])).toEqual(['手工登记的'])
    expect((await look(id)).state).toBe('staged')
  })

  test('两个导入同时按相反的次序改同样的记录，一个写入，一个要求重新预检，不会互相卡住', async () => {
    const codes = Array.from({ length: 400 }, (_, i) => `DL-${i}`)
    const sheet = (names: string, order: string[]) => ({
      店铺: [['店铺编号', '店铺名称'], ...order.map((code) => [code, names])],
    })
    await apply(await stage(sheet('原', codes)))
    const [a, b] = [await stage(sheet('甲', codes)), await stage(sheet('乙', codes.toReversed()))]
    const both = await Promise.allSettled([apply(a), apply(b)])
    expect(both.map((r) => r.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((r) => r.status === 'rejected')!.reason).toMatchObject({
      code: 'importAnswerChanged',
      facts: { records: 400 },
    })
  })

  test('两个导入同时新增同一编号，后写入的被拒绝，什么也不留下', async () => {
    const sheet = (name: string) => ({
      店铺: [
        ['店铺编号', '店铺名称'],
        ['W-9', name],
        [`W-${name}`, name],
      ],
    })
    const [a, b] = [await stage(sheet('甲')), await stage(sheet('乙'))]
    const both = await Promise.allSettled([apply(a), apply(b)])
    expect(both.map((r) => r.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await records(registers.shops, 'W-9')).toHaveLength(1)
    expect((await records(registers.shops, 'W-甲')).length + (await records(registers.shops, 'W-乙')).length).toBe(1)
  })
})
