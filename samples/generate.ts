import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { counties } from './generate/counties.ts'
import type { County } from './generate/county.ts'
import { filesOf } from './generate/files.ts'

// npm run samples              writes the demonstration counties
// npm run samples -- --check   says what is not as it would be written
const check = process.argv.includes('--check')

/** Folders that hold nothing but generated files; what is left over in them is removed. */
const generatedFolders = ['台账', '附件']

async function findStale(county: County): Promise<string[]> {
  const folder = join(import.meta.dirname, county.folder)
  const files = await filesOf(county)
  const stale: string[] = []
  for (const [path, bytes] of files) {
    const file = join(folder, path)
    const found = await readFile(file).catch(() => undefined)
    if (found?.equals(bytes)) continue
    stale.push(`${county.folder}/${path}`)
    if (check) continue
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
  for (const path of await listGenerated(folder)) {
    if (files.has(path)) continue
    stale.push(`${county.folder}/${path}`)
    if (!check) await rm(join(folder, path))
  }
  return stale
}

async function listGenerated(folder: string): Promise<string[]> {
  const lists = await Promise.all(
    generatedFolders.map(async (name) =>
      (await readdir(join(folder, name)).catch(() => [])).map((file) => `${name}/${file}`),
    ),
  )
  return lists.flat()
}

const stale = (await Promise.all(counties.map(findStale))).flat()
for (const path of stale) console.log(`${check ? '不是最新' : '已更新'}：samples/${path}`)
if (check && stale.length > 0) {
  console.error('请执行 npm run samples 重新生成')
  process.exitCode = 1
} else console.log(stale.length === 0 ? '演示台账都是最新的' : `共${stale.length}个文件`)
