import { afterAll, beforeAll, expect, test } from 'vitest'
import { withTestDatabase, type TestDatabase } from './testing.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('values')
})

afterAll(() => database.close())

test('金额、大整数、日期和时刻都以原文读出，一位不少', async () => {
  const { rows } = await database.pool.query(`
    select 9007199254740993::int8 as whole, 14943900.10::numeric as money, date '2024-05-28' as day,
           timestamptz '2024-05-28 23:59:59.123456+08' as instant, timestamp '2024-05-28 08:30' as local,
           interval '2 days' as span`)
  expect(rows).toEqual([
    {
      whole: '9007199254740993',
      money: '14943900.10',
      day: '2024-05-28',
      instant: '2024-05-28 23:59:59.123456+08',
      local: '2024-05-28 08:30:00',
      span: '2 days',
    },
  ])
})

test('数组里的也一样', async () => {
  const { rows } = await database.pool.query(`
    select array[1.10, null]::numeric[] as money, array[date '2024-05-28'] as days, array[9007199254740993] as wholes,
           array['甲,乙', '丙'] as names`)
  expect(rows).toEqual([
    { money: ['1.10', null], days: ['2024-05-28'], wholes: ['9007199254740993'], names: ['甲,乙', '丙'] },
  ])
})

test('JSON 读成对象，普通小数和真假读成数和真假', async () => {
  const { rows } = await database.pool.query(
    `select '{"a":[1]}'::jsonb as json, 1.5::float8 as real, true as yes, 7 as n`,
  )
  expect(rows).toEqual([{ json: { a: [1] }, real: 1.5, yes: true, n: 7 }])
})

test('每个连接都在东八区', async () => {
  const { rows } = await database.pool.query(
    `select current_setting('timezone') as zone, timestamptz '2024-05-28 16:30:00Z' as next_day`,
  )
  expect(rows).toEqual([{ zone: 'Asia/Shanghai', next_day: '2024-05-29 00:30:00+08' }])
})
