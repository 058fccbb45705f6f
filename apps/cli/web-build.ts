import { spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from './project.ts'
import { refuse } from './refusals.ts'

const web = join(projectFolder, 'apps', 'web')
export const webFolder = join(web, 'dist')

/** What the web app is made of, outside its own folder. */
const sources = [
  web,
  join(projectFolder, 'apps', 'server', 'contract'),
  join(projectFolder, 'packages', 'domains'),
  join(projectFolder, 'packages', 'kernel', 'define'),
]
const leftOut = new Set(['node_modules', 'dist', '.data'])

/** Builds the web app when a source is newer than what was built. */
export async function buildWebIfStale(say: (sentence: string) => void): Promise<void> {
  const built = await timeOf(join(webFolder, 'index.html'))
  const newest = Math.max(...(await Promise.all(sources.map(newestIn))))
  if (built > newest) return
  say('正在编译网页，约需十几秒……')
  await build()
}

const timeOf = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.mtimeMs ?? 0

async function newestIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true })
  const times = entries
    .filter(({ name }) => !leftOut.has(name))
    .map((entry) => (entry.isDirectory() ? newestIn(join(folder, entry.name)) : timeOf(join(folder, entry.name))))
  return Math.max(0, ...(await Promise.all(times)))
}

async function build(): Promise<void> {
  const vite = join(projectFolder, 'node_modules', 'vite', 'bin', 'vite.js')
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: web,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code !== 0) throw refuse('webBuildFailed', { log })
}
