import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { refuse } from './refusals.ts'

/** Writes what a person asked for where they asked for it. */
export const saveFile = (file: string, bytes: Uint8Array): Promise<void> => orRefuse(file, () => writeFile(file, bytes))

/** Writes a file under a name that we chose: one that is there already stays, and this becomes 名称（2）. */
export async function saveBeside(name: string, bytes: Uint8Array): Promise<string> {
  const { dir, name: stem, ext } = parse(name)
  for (let copy = 1; ; copy += 1) {
    const file = copy === 1 ? name : join(dir, `${stem}（${copy}）${ext}`)
    if (existsSync(file)) continue
    await orRefuse(file, () => writeFile(file, bytes, { flag: 'wx' }))
    return file
  }
}

/** Makes the folder that files will be put into: before the work whose result they hold. */
export const makeFolder = (folder: string): Promise<void> =>
  orRefuse(folder, async () => void (await mkdir(folder, { recursive: true })))

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件夹',
  EISDIR: '这是文件夹，请写上文件名',
  EEXIST: '已有同名的文件',
  ENOTDIR: '路径里有一段是文件，不是文件夹',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '这里是只读的',
  ENOSPC: '磁盘已满',
  ENAMETOOLONG: '名称太长',
}

async function orRefuse(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw refuse('fileNotWritable', { file, why: reasons[String(error.code)] ?? String(error.code) })
  }
}
