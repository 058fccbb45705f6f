import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { registers } from '@dongjian/domains'
import { exportRegister } from '@dongjian/kernel/exchange'
import type { Pool } from '@dongjian/kernel/store'
import { fillCounty } from './fill.ts'

const rows = 100_000

/** 100,000 rows of 20 columns: out as a workbook of one county, in again as the ledger of another, and undone. */
export async function measureImport(pool: Pool, url: string, onProgress: (message: string) => void): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dongjian-bench-'))
  try {
    await fillCounty(pool, 4, '990005', rows, onProgress)
    await fillCounty(pool, 5, '990006', 0, onProgress)
    await pool.query('analyze organizations; analyze rd_projects')
    onProgress('导出10万行')
    const from = performance.now()
    const bytes = await exportRegister(pool, {
      region: '990005',
      registers,
      register: registers['rd-projects'],
      actor: '测算',
    })
    const taken = performance.now() - from
    const file = join(folder, '科研项目.xlsx')
    await writeFile(file, bytes)
    onProgress('导入10万行')
    // A process of its own, so that its memory is the import's alone.
    const child = await promisify(execFile)(
      process.execPath,
      [join(import.meta.dirname, 'import-once.ts'), file, '990006'],
      {
        env: { ...process.env, DATABASE_URL: url },
      },
    )
    return [
      `导出10万行 × ${Object.keys(registers['rd-projects'].fields).length}栏（其中20栏有值）：${(taken / 1000).toFixed(1)}秒，文件${(bytes.length / 2 ** 20).toFixed(1)}MiB`,
      ...child.stdout.trim().split('\n'),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
