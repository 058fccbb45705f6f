import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run-check.ts'

const notOurs = /(^|\/)(\.git|node_modules|dist|\.data|test-results|[^/]+\.log)$/

/** The project's files, new ones too; paths from the root. */
export function listFiles(): string[] {
  const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  // A machine without git, or an unpacked archive.
  const listed = git.status === 0 ? git.stdout.split('\0') : walk('')
  return [...new Set(listed)].filter((path) => path && existsSync(join(root, path))).toSorted()
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (notOurs.test(path)) return []
    return entry.isDirectory() ? walk(path) : [path]
  })
}

/** The text of a file; null for one that is no text. */
export function findText(path: string): string | null {
  const bytes = readFileSync(join(root, path))
  return bytes.includes(0) ? null : bytes.toString('utf8')
}
