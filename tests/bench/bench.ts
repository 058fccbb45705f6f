import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { migrate, openDatabase, type Database } from '@dongjian/kernel/store'
import { fill } from './fill.ts'
import { measureImport } from './import.ts'
import { measureSpine, type Line } from './spine.ts'

// npm run bench            the embedded database
// DATABASE_URL=… npm run bench   a PostgreSQL server (an empty database; it is filled and left filled)

const say = (message: string) => process.stderr.write(`${message}\n`)
const machine = `${cpus().length}核（${cpus()[0]?.model ?? '未知'}），内存${Math.round(totalmem() / 2 ** 30)}GiB，Node ${process.version}`

const dataDir = await mkdtemp(join(tmpdir(), 'dongjian-bench-'))
// The server of root runs under another account, which must reach its data.
await chmod(dataDir, 0o755)
const database = await openDatabase(process.env['DATABASE_URL'] ? {} : { dataDir, onProgress: say })
try {
  await migrate(database.pool)
  await fill(database.pool, say)
  const lines = await measureSpine(database.pool, say)
  const imported = await measureImport(database.pool, database.url, say)
  const page = describe(database, lines, imported)
  process.stdout.write(page)
  await writeFile(
    new URL(`../../docs/benchmarks-${database.embedded ? 'embedded' : 'server'}.md`, import.meta.url),
    page,
  )
} finally {
  await database.close()
  await rm(dataDir, { recursive: true, force: true })
}

function describe({ embedded, version }: Database, lines: readonly Line[], imported: readonly string[]): string {
  const row = ({ what, bound, timing }: Line) =>
    `| ${what} | ${timing.median.toFixed(1)} | ${timing.p95.toFixed(1)} | ${bound === null ? '' : `≤ ${bound}`} | ${timing.runs} |`
  return `# 测算：${embedded ? '自带数据库' : 'PostgreSQL 服务器'}

由 \`npm run bench\` 写成。PostgreSQL ${version}；${machine}。
一张台账100万条现行记录、10万条旧版本，分属四个县，每县25万条；以下都在一个县内。单位毫秒，机器忙闲不同，只比量级。

| 做什么 | 中位 | 95% | 目标 | 次数 |
| --- | ---: | ---: | ---: | ---: |
${lines.map(row).join('\n')}

## 导入

${imported.map((line) => `- ${line}`).join('\n')}
`
}
