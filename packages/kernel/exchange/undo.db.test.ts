import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withTestDatabase, type TestDatabase } from '../store/database/testing.ts'
import { createTables, listVersions, migrate, readIn } from '../store/index.ts'
import { toyCounty, toyRegisters as registers } from './toy-ledgers.ts'

const region = '990104'
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('undo')
  await migrate(database.pool)
  await createTables(database.pool, registers)
})
afterAll(() => database.close())

const { stage, apply, undo, records } = toyCounty(() => database.pool, region)

describe('撤回', () => {
  const heading = ['店铺编号', '店铺名称', '备注']

  test('更改的恢复原样，新增的终止，都是新的版本；撤回一次为止', async () => {
    await apply(await stage({ 店铺: [heading, ['Y-1', '甲', '原']] }))
    const id = await stage({ 店铺: [heading, ['Y-1', '甲', '改'], ['Y-2', '新店', null]] })
    await apply(id)
    await undo(id)
    const rows = await records(registers.shops, 'Y-')
    expect(rows.map((row) => [row.values['code'], row.version, row.values['note']])).toEqual([['Y-1', 3, '原']])
    const versions = await readIn(database.pool, region, (tx) => listVersions(tx, registers.shops, rows[0]!.id))
    expect(versions.map((row) => row.values['note'])).toEqual(['原', '改', '原'])
    await expect(undo(id)).rejects.toMatchObject({ code: 'importNotApplied' })
  })

  test('后来又改过的，指名拒绝，什么也不动', async () => {
    const id = await stage({ 店铺: [heading, ['Z-1', '甲', '一'], ['Z-2', '乙', '一']] })
    await apply(id)
    const later = await stage({ 店铺: [heading, ['Z-2', '乙', '二']] })
    await apply(later)
    await expect(undo(id)).rejects.toMatchObject({
      code: 'undoChangedSince',
      message: expect.stringContaining('乙（Z-2）'),
    })
    expect(await records(registers.shops, 'Z-')).toHaveLength(2)
    // Taken back in turn, the later one first, both go.
    await undo(later)
    await undo(id)
    expect(await records(registers.shops, 'Z-')).toEqual([])
  })

  test('新增的已被别的记录引用，指名拒绝', async () => {
    const id = await stage({ 店铺: [heading, ['N-1', '甲', null]] })
    await apply(id)
    await apply(
      await stage({
        订单台账: [
          ['订单编号', '订单名称（全称）', '店铺'],
          ['N-9', '引用单', 'N-1'],
        ],
      }),
    )
    await expect(undo(id)).rejects.toMatchObject({
      code: 'undoReferredTo',
      message: expect.stringContaining('引用单（N-9）'),
    })
  })
})
