import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { county as definitions } from '@dongjian/domains'
import { listRegions } from '@dongjian/kernel/published'
import { migrate, openDatabase, planTables, readCatalogue } from '@dongjian/kernel/store'
import type { Command } from 'commander'
import { writeAnswer } from '../answer.ts'
import { withDatabase } from '../desk.ts'
import { verb, type CommonOptions } from '../options.ts'
import { printPairs } from '../print/table.ts'
import { projectFolder } from '../project.ts'

const folder = join(projectFolder, 'migrations')

export function database(program: Command): void {
  const noun = program.command('database').description('数据库：升级、状态')
  verb(noun, 'migrate', '升级数据库到当前程序的版本', 'machine').action(upgrade)
  verb(noun, 'status', '用的是哪个数据库、有没有未升级的内容', 'machine').action(status)
  verb(noun, 'draft <名称>', '台账定义改动后，为数据库写出下一个升级文件（供开发使用）', 'machine').action(draft)
}

async function upgrade(options: CommonOptions): Promise<void> {
  const opened = await openDatabase({ dataDir: options.data })
  try {
    const ran = await migrate(opened.pool)
    const text = ran.length > 0 ? `已执行：${ran.join('、')}` : '已是最新，没有需要执行的升级'
    writeAnswer({ data: { ran }, text }, options.json ?? false)
  } finally {
    await opened.close()
  }
}

async function status(options: CommonOptions): Promise<void> {
  const opened = await openDatabase({ dataDir: options.data })
  try {
    const { pool, embedded, version } = opened
    const pending = await pendingOf(pool)
    const counties = pending.includes('0001_kernel.sql') ? [] : await listRegions(pool)
    const text = printPairs([
      ['数据库', `${embedded ? '自带' : 'DATABASE_URL 指定'}的 PostgreSQL ${version}`],
      ['待升级', pending.length > 0 ? pending.join('、') : '无'],
      ['县（市、区）', counties.map(({ code, name }) => `${name}（${code}）`).join('、') || '还没有'],
    ])
    writeAnswer({ data: { embedded, version, pending, counties }, text }, options.json ?? false)
  } finally {
    await opened.close()
  }
}

async function pendingOf(pool: Awaited<ReturnType<typeof openDatabase>>['pool']): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
  const { rows } = await pool.query<{ there: boolean }>(`select to_regclass('migrations') is not null as there`)
  if (!rows[0]!.there) return files
  const done = new Set((await pool.query<{ name: string }>('select name from migrations')).rows.map(({ name }) => name))
  return files.filter((name) => !done.has(name))
}

async function draft(name: string, options: CommonOptions): Promise<void> {
  await withDatabase(options, async ({ pool }) => {
    const statements = planTables(definitions.registers, definitions.figures, await readCatalogue(pool))
    if (statements.length === 0)
      return writeAnswer({ data: { file: null }, text: '数据库与台账定义一致，不需要升级文件' }, options.json ?? false)
    const numbers = (await readdir(folder)).map((file) => Number(file.slice(0, 4))).filter(Number.isInteger)
    const file = `${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}_${name.replaceAll(/[^a-z0-9]+/g, '_')}.sql`
    await writeFile(join(folder, file), `${statements.join(';\n\n')};\n`)
    writeAnswer(
      { data: { file, statements: statements.length }, text: `已写出 migrations/${file}，请核对后提交` },
      options.json ?? false,
    )
  })
}
