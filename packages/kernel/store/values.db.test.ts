import { afterAll, beforeAll, expect, test } from 'vitest'
import { toyCounty, toyRegisters as registers } from '../toys/toy-county.ts'
import { withTestDatabase, type TestDatabase } from './database/testing.ts'
import {
  addRecord,
  changeRecord,
  createTables,
  getRecord,
  knownOn,
  listRecords,
  migrate,
  readIn,
  writeIn,
  type Values,
} from './index.ts'

const region = '990105'
const act = { region, actor: '经办人', kind: 'test.written' }
const { makers, toys } = registers
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('kernel')
  await migrate(database.pool)
  await createTables(database.pool, registers, toyCounty.figures)
})
afterAll(() => database.close())

const add = (register: typeof makers | typeof toys, values: Values, status?: string) =>
  writeIn(database.pool, act, (tx) => addRecord(tx, registers, register, values, status))
const change = (id: string, version: number, values: Values) =>
  writeIn(database.pool, act, (tx) => changeRecord(tx, registers, makers, { id, version }, { values }))

test('空白不算填写，必填的要有看得见的内容', async () => {
  for (const name of ['', '  ', '\u200b', '\u3000']) {
    await expect(add(makers, { code: '空', name })).rejects.toMatchObject({ code: 'required' })
  }
})

test('编号首尾的空格、零宽字符和全角数字不会造出第二条记录', async () => {
  const id = await add(makers, { code: ' Ａ－１\u200b', name: '甲' })
  const kept = await readIn(database.pool, region, (tx) => getRecord(tx, makers, id))
  expect(kept.values['code']).toBe('A-1')
  for (const code of ['A-1', 'A-1 ', 'Ａ-１']) {
    await expect(add(makers, { code, name: '乙' })).rejects.toMatchObject({ code: 'keyTaken' })
  }
})

test('名称列表去掉空的，全空即没有填', async () => {
  const id = await add(makers, { code: '列1', name: '甲', aliases: ['', ' 阿甲 '] })
  const none = await add(makers, { code: '列2', name: '甲', aliases: [' '] })
  const [first, second] = await readIn(database.pool, region, (tx) =>
    Promise.all([getRecord(tx, makers, id), getRecord(tx, makers, none)]),
  )
  expect(first.values['aliases']).toEqual(['阿甲'])
  expect(second.values['aliases']).toBeNull()
})

test.each<[string, Values]>([
  ['控制字符', { number: '坏', kind: 'car\u0000' }],
  ['编号里的控制字符', { number: '坏\u0000' }],
  ['颠倒次序的符号', { number: '\u202e坏' }],
  ['不是记录编号的引用', { number: '坏', maker: 'x' }],
  ['放不下的金额', { number: '坏', price: '9'.repeat(19) }],
  ['放不下的整数', { number: '坏', pieces: '9223372036854775808' }],
  ['对象自带的名字', { number: '坏', kind: '__proto__' }],
])('%s被拒绝，说明是哪一栏', async (_, values) => {
  await expect(add(toys, values)).rejects.toMatchObject({ code: 'valueInvalid' })
})

test('对象自带的名字既不是栏目，也不是状态', async () => {
  await expect(add(makers, { code: '名', name: '甲', constructor: 'x' })).rejects.toMatchObject({
    code: 'fieldUnknown',
  })
  await expect(add(makers, { code: '名', name: '甲' }, '__proto__')).rejects.toMatchObject({ code: 'statusUnknown' })
  const sorted = readIn(database.pool, region, (tx) => listRecords(tx, registers, makers, { sort: '__proto__' }))
  await expect(sorted).rejects.toMatchObject({ code: 'fieldUnknown' })
})

test('什么也没有改，不留下一个新版本', async () => {
  const id = await add(makers, { code: '不变', name: '甲' })
  await expect(change(id, 1, { name: ' 甲 ' })).rejects.toMatchObject({ code: 'nothingChanged' })
  await expect(change(id, 1, {})).rejects.toMatchObject({ code: 'nothingChanged' })
})

test('版本号大得离谱，也只是“已被别人修改”，并说出记录的名称', async () => {
  const id = await add(makers, { code: '版本', name: '甲坊' })
  await expect(change(id, 2 ** 40, { name: '乙坊' })).rejects.toThrow('作坊“甲坊”刚才已被别人修改，请刷新后再改')
})

test('日历两端的日子也能问“截至某日所知”', async () => {
  expect(knownOn('2024-02-28')).toBe('2024-02-29 00:00:00+08')
  const count = (day: string) =>
    readIn(database.pool, region, (tx) => listRecords(tx, registers, makers), knownOn(day)).then(
      ({ rows }) => rows.length,
    )
  expect(await count('0000-01-01')).toBe(0)
  expect(await count('0001-01-01')).toBe(0)
  expect(await count('9999-12-31')).toBeGreaterThan(0)
})
