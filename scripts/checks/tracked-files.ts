import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run-check.ts'

/** The project's files as git knows them, new ones too; paths from the root. */
export function listFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return [...new Set(listed.split('\0'))].filter((path) => path && existsSync(join(root, path))).toSorted()
}

/** The text of a file; null for one that is no text. */
export function findText(path: string): string | null {
  const bytes = readFileSync(join(root, path))
  return bytes.includes(0) ? null : bytes.toString('utf8')
}
