import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { saveBeside } from './save.ts'

test('同名的文件已经在那里，另存为（2），原来的一份不动', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dongjian-save-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const name = join(folder, '科研项目模板.xlsx')
  const files: string[] = []
  for (const content of ['填好的', '空白的', '又一份']) files.push(await saveBeside(name, Buffer.from(content)))
  expect(files.map((file) => basename(file))).toEqual([
    '科研项目模板.xlsx',
    '科研项目模板（2）.xlsx',
    '科研项目模板（3）.xlsx',
  ])
  expect(await readFile(name, 'utf8')).toBe('填好的')
})
