import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withTestDatabase, type TestDatabase } from '../store/database/testing.ts'
import { createTables, migrate } from '../store/index.ts'
import { toyCounty, toyRegisters as registers, toyWorkbook } from './toy-ledgers.ts'
import { listImports } from './index.ts'

const region = '990105'
const rowsInFile = 2000
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('killed')
  await migrate(database.pool)
  await createTables(database.pool, registers)
})
afterAll(() => database.close())

const { stageFile, look } = toyCounty(() => database.pool, region)
const shops = async () => {
  const rows = Array.from({ length: rowsInFile }, (_, i) => [`D-${i}`, `示例店${i}`])
  return toyWorkbook({ 店铺: [['店铺编号', '店铺名称'], ...rows] })
}

// Another process does the work and says when it begins; it is killed so many milliseconds later.
const program = `
  const { openDatabase } = await import(process.env.EXCHANGE + '/../store/index.ts')
  const { applyImport, stageImport } = await import(process.env.EXCHANGE + '/index.ts')
  const { toyRegisters: registers } = await import(process.env.EXCHANGE + '/toy-ledgers.ts')
  const { pool } = await openDatabase({ databaseUrl: process.env.URL })
  const { REGION: region, IMPORT: importId, STEP: step } = process.env
  const onProgress = (progress) => progress.step === step && console.log(progress.step)
  const act = { region, registers, actor: '经办人', onProgress }
  if (importId) await applyImport(pool, { ...act, importId })
  else {
    const { readFileSync } = await import('node:fs')
    await stageImport(pool, { ...act, fileName: '台账.xlsx', bytes: new Uint8Array(readFileSync(0)) })
  }
  process.exit(0)
`

async function killWhile(
  step: string,
  work: { importId?: string; bytes?: Uint8Array },
  after: number | null,
): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: {
      ...process.env,
      EXCHANGE: import.meta.dirname,
      URL: database.url,
      REGION: region,
      IMPORT: work.importId ?? '',
      STEP: step,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(work.bytes)
  const ended = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), ended])
  if (after !== null) setTimeout(() => child.kill('SIGKILL'), after)
  await ended
  await othersGone()
}

/** The server notices that the other process is gone and rolls back. */
async function othersGone(): Promise<void> {
  for (;;) {
    const { rows } = await database.pool.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`,
    )
    if (rows[0]!.n === 0) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const count = async (table: string): Promise<number> =>
  (await database.pool.query<{ n: number }>(`select count(*)::int as n from ${table} where region = $1`, [region]))
    .rows[0]!.n

test('写入时进程被杀，要么全部写入，要么一条也没有，之后还能接着写入', { timeout: 120_000 }, async () => {
  const importId = await stageFile(await shops())
  for (const after of [0, 20, 60]) {
    await killWhile('applying', { importId }, after)
    const { state } = await look(importId)
    expect([state, await count('shops')]).toEqual(state === 'applied' ? ['applied', rowsInFile] : ['staged', 0])
    if (state === 'applied') return
  }
  await killWhile('applying', { importId }, null)
  expect([(await look(importId)).state, await count('shops'), await count('import_rows')]).toEqual([
    'applied',
    rowsInFile,
    0,
  ])
})

test('预检时进程被杀，什么也不留下', { timeout: 120_000 }, async () => {
  const before = await listImports(database.pool, region)
  await killWhile('checking', { bytes: await shops() }, 0)
  expect(await listImports(database.pool, region)).toEqual(before)
  expect(await count('import_rows')).toBe(0)
})
