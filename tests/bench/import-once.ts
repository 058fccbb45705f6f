import { readFile } from 'node:fs/promises'
import { registers } from '@dongjian/domains'
import { applyImport, getImport, stageImport, undoImport } from '@dongjian/kernel/exchange'
import { openDatabase } from '@dongjian/kernel/store'

// One import of a workbook into a region, step by step: run by import.ts in a process of its own.
const [file, region] = process.argv.slice(2) as [string, string]
const database = await openDatabase()
const { pool } = database
const common = { region, registers, actor: '测算' }

async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now()
  const result = await work()
  const peak = process.resourceUsage().maxRSS / 1024
  process.stdout.write(
    `${name}：${((performance.now() - from) / 1000).toFixed(1)}秒，本进程内存峰值${peak.toFixed(0)}MiB\n`,
  )
  return result
}

try {
  const bytes = await readFile(file)
  const importId = await step('读入并试算10万行', () =>
    stageImport(pool, { ...common, bytes, fileName: '科研项目.xlsx' }),
  )
  const dryRun = await getImport(pool, region, importId)
  if (dryRun.problemCount > 0)
    throw new Error(`${dryRun.problemCount} problems: ${JSON.stringify(dryRun.problems.slice(0, 3))}`)
  await step('写入10万行', () => applyImport(pool, { ...common, importId }))
  await step('撤销10万行', () => undoImport(pool, { ...common, importId }))
} finally {
  await database.close()
}
