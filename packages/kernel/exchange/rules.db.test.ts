import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectRegisters, defineRegister, field } from '../define/index.ts'
import {
  addRecord,
  changeRecord,
  createTables,
  listRecords,
  migrate,
  readIn,
  writeIn,
  type Values,
} from '../store/index.ts'
import { withTestDatabase, type TestDatabase } from '../store/database/testing.ts'
import { applyImport, getImport, stageImport } from './index.ts'
import { toyWorkbook } from './toy-ledgers.ts'

const permits = defineRegister({
  name: 'permits',
  title: '证照台账',
  about: '玩具登记',
  subject: '主体',
  key: ['number'],
  naming: 'number',
  glance: ['number', 'kind', 'amount'],
  fields: {
    number: field.text('证号', { required: true }),
    kind: field.choice('类别', { count: '件数', amount: '金额', place: '名次' }),
    value: field.decimal('数', ''),
    unit: field.text('单位', { hint: '照原件' }),
    amount: field.money('额度', { plausible: '1亿元' }),
    fee: field.money('工本费', { ledger: '元', plausible: '100万元' }),
    year: field.year('年度'),
    period: field.period('期间'),
    issuedOn: field.date('发证日期', { within: 'year', notAfter: 'today' }),
    validUntil: field.date('有效期至', { notBefore: ['issuedOn', 'period'] }),
    remark: field.text('备注'),
  },
  checks: [
    { field: 'unit', when: { kind: ['amount'] }, must: { oneOf: ['万元', '元'] } },
    { field: 'unit', when: { kind: ['place'] }, must: { oneOf: [] } },
    { field: 'value', when: { kind: ['count', 'place'] }, must: { whole: true } },
    { field: 'value', when: { kind: ['place'] }, must: { atLeast: '1' } },
    { field: 'value', when: { kind: ['place'] }, must: { atMost: '90' } },
    { field: 'remark', when: { kind: ['count'] }, must: { given: true } },
    { field: 'period', when: { kind: ['amount'] }, must: { fullYear: true } },
  ],
  statuses: { valid: '有效', withdrawn: '收回' },
})
const registers = collectRegisters(permits)
const region = '990106'
const actor = '经办人'
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('rules')
  await migrate(database.pool)
  await createTables(database.pool, registers)
})
afterAll(() => database.close())

const write = <T>(work: Parameters<typeof writeIn<T>>[2]) =>
  writeIn(database.pool, { region, actor, kind: 'test.written' }, work)
const add = (values: Values, confirmed = false) =>
  write((tx) => addRecord(tx, registers, permits, values, 'valid', confirmed))

/** The labels of a workbook's columns, and how a value of the store is written in its cell. */
const headings = [
  '证号',
  '类别',
  '数',
  '单位',
  '额度（万元）',
  '工本费（元）',
  '年度',
  '期间',
  '发证日期',
  '有效期至',
  '备注',
]
function cellsOf(values: Values): (string | number | null)[] {
  return Object.entries(permits.fields).map(([name, of]) => {
    const value = values[name] ?? null
    if (value === null) return null
    if (of.type === 'choice') return of.choices[value as keyof typeof of.choices]
    if (of.type === 'money') return Number(value) / (of.ledger === '元' ? 1 : 10_000)
    return of.type === 'decimal' || of.type === 'year' ? Number(value) : String(value)
  })
}
async function stage(rows: readonly Values[]) {
  const bytes = await toyWorkbook({ 证照台账: [headings, ...rows.map(cellsOf)] })
  const id = await stageImport(database.pool, { region, registers, bytes, fileName: '证照.xlsx', actor })
  return getImport(database.pool, region, id)
}
const apply = (importId: string, confirmed?: boolean) =>
  applyImport(database.pool, { region, registers, importId, actor, confirmed })

const broken: readonly (readonly [rule: string, values: Values, cell: string, says: string])[] = [
  ['缺单位', { kind: 'amount', value: '1.2909' }, 'D', '“单位”没有填写，“金额”的“单位”请填万元、元之一'],
  ['单位不能用', { kind: 'amount', unit: '人' }, 'D', '“单位”填了“人”，“金额”的“单位”请填万元、元之一'],
  ['不该有单位', { kind: 'place', unit: '分' }, 'D', '“单位”填了“分”，“名次”的“单位”请留空'],
  ['应为整数', { kind: 'place', value: '2.5' }, 'C', '“数”填了2.5，不是整数，“名次”的“数”请填整数'],
  ['太小', { kind: 'place', value: '0' }, 'C', '“数”填了0，小于1，“名次”的“数”不小于1，请核对原件'],
  ['太大', { kind: 'place', value: '91' }, 'C', '“数”填了91，大于90，“名次”的“数”不大于90，请核对原件'],
  ['必须填写', { kind: 'count', value: '3' }, 'K', '“备注”没有填写，“件数”的“备注”必须填写'],
  [
    '只有全年',
    { kind: 'amount', unit: '元', period: '2023-H1' },
    'H',
    '“期间”填了2023-H1，不是全年，“金额”的“期间”只有全年的，请填四位年份，如2023',
  ],
  [
    '早于另一天',
    { issuedOn: '2023-05-06', validUntil: '2022-05-06' },
    'J',
    '“有效期至”2022-05-06早于“发证日期”2023-05-06，请核对这两栏，前者不能早于后者',
  ],
  [
    '早于期间',
    { period: '2023-Q2', validUntil: '2023-03-31' },
    'J',
    '“有效期至”2023-03-31早于“期间”2023-Q2，请核对这两栏，前者不能早于后者',
  ],
  ['还没有到', { issuedOn: '2101-02-01' }, 'I', '“发证日期”2101-02-01还没有到，请填写实际的日期，不晚于登记当天（'],
]

test.each(broken)('%s：登记时拒绝，导入时指出那一格，说的是同一句话', async (rule, values, letter, says) => {
  const number = `坏-${rule}`
  const refused = await add({ number, ...values }).catch((error: unknown) => error)
  expect(refused).toMatchObject({ code: 'ruleBroken', facts: { faults: [expect.anything()] } })
  expect(String(refused)).toContain(says)
  const { problems, problemCount, askCount } = await stage([{ number, ...values }])
  expect({ problemCount, askCount }).toEqual({ problemCount: 1, askCount: 0 })
  const [problem] = problems
  expect(problem).toMatchObject({ sheet: '证照台账', row: 2, cell: `${letter}2`, code: 'ruleBroken' })
  expect(`${problem!.what}，${problem!.advice}`).toContain(says)
})

test.each<[string, Values]>([
  ['没有填的不比', { validUntil: '2023-05-06' }],
  ['同一天', { issuedOn: '2023-05-06', validUntil: '2023-05-06' }],
  ['期间的第一天', { period: '2023-04~06', validUntil: '2023-04-01' }],
  ['年度的最后一天', { year: 2023, issuedOn: '2023-12-31' }],
  ['刚好到最高额', { amount: '100000000.00', fee: '1000000' }],
  ['全年', { kind: 'amount', unit: '元', period: '2023' }],
  ['单位留空', { kind: 'place', value: '30' }],
])('%s，不算差错', async (rule, values) => {
  const number = `好-${rule}`
  const { problemCount, askCount } = await stage([{ number, ...values }])
  expect({ problemCount, askCount }).toEqual({ problemCount: 0, askCount: 0 })
  await add({ number, ...values })
})

const looksWrong: readonly (readonly [rule: string, values: Values, cell: string, says: string])[] = [
  [
    '按元填在万元的表头下',
    { amount: '8000000000.00' },
    'E2',
    '“额度”800000万元即80亿元，一般不超过1亿元，是否按元填写？按元填写的请改为80，核对无误的请确认',
  ],
  [
    '位数太多',
    { fee: '20000000.00' },
    'F2',
    '“工本费”20000000元即2000万元，一般不超过100万元，请核对位数；核对无误的请确认',
  ],
  [
    '不在那一年',
    { year: 2022, issuedOn: '2023-01-05' },
    'I2',
    '“发证日期”2023-01-05不在“年度”2022之内，请核对这两栏；核对无误的请确认',
  ],
]

test.each(looksWrong)('%s：先问，确认后才写入', async (rule, values, cell, says) => {
  const number = `问-${rule}`
  const asked = await add({ number, ...values }).catch((error: unknown) => error)
  expect(asked).toMatchObject({ code: 'confirmationNeeded', status: 'conflict' })
  expect(String(asked)).toContain(says)
  await add({ number: `${number}-登记`, ...values }, true)

  const { id, asks, problemCount, askCount, counts } = await stage([{ number, ...values }])
  expect({ problemCount, askCount, new: counts[0]!.new }).toEqual({ problemCount: 0, askCount: 1, new: 1 })
  expect(asks).toMatchObject([{ cell, code: 'confirmationNeeded' }])
  expect(`${asks[0]!.what}，${asks[0]!.advice}`).toBe(says)
  await expect(apply(id)).rejects.toMatchObject({ code: 'importNotConfirmed' })
  await apply(id, true)

  const again = await stage([{ number, ...values, remark: '另改一栏' }])
  expect(again).toMatchObject({ askCount: 0, counts: [{ changed: 1 }] })
})

test('规则立起来之前的旧记录仍可撤回、改别的栏，改到那一栏才问', async () => {
  const id = await add({ number: '旧', kind: 'count', remark: '有' })
  const stale: Values = { kind: 'place', unit: '位', value: '1' }
  await write(async (tx) => {
    const unchecked = { ...permits, checks: [] }
    await changeRecord(tx, registers, unchecked, { id, version: 1 }, { values: stale })
  })
  const change = (version: number, changes: Parameters<typeof changeRecord>[4]) =>
    write((tx) => changeRecord(tx, registers, permits, { id, version }, changes))
  await change(2, { values: { remark: '别的' } })
  await expect(change(3, { values: { unit: '名' } })).rejects.toMatchObject({ code: 'ruleBroken' })
  await change(3, { status: 'withdrawn' })
  const { rows } = await readIn(database.pool, region, (tx) =>
    listRecords(tx, registers, permits, { filters: { number: { any: ['旧'] } } }),
  )
  expect(rows[0]).toMatchObject({ version: 4, status: 'withdrawn', values: { unit: '位' } })
})

test('表里没有的列按台账里现有的内容比', async () => {
  await add({ number: '缺列', issuedOn: '2023-05-06' })
  const bytes = await toyWorkbook({
    证照台账: [
      ['证号', '有效期至'],
      ['缺列', '2022-01-01'],
    ],
  })
  const id = await stageImport(database.pool, { region, registers, bytes, fileName: '缺列.xlsx', actor })
  const { problems } = await getImport(database.pool, region, id)
  expect(problems).toMatchObject([{ cell: 'B2', what: '“有效期至”2022-01-01早于“发证日期”2023-05-06' }])
})

test('读不出的格只说读不出，不再说别的', async () => {
  const bytes = await toyWorkbook({
    证照台账: [
      ['证号', '类别', '单位', '备注'],
      ['糊', '件数', '', '#REF!'],
    ],
  })
  const id = await stageImport(database.pool, { region, registers, bytes, fileName: '糊.xlsx', actor })
  const { problems } = await getImport(database.pool, region, id)
  expect(problems.map(({ code }) => code)).toEqual(['formulaError'])
})
