import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findImportViolations } from './import-rules.ts'
import { findPurityViolations } from './purity-rules.ts'
import { findShapeViolations } from './shape-rules.ts'
import { readSources } from './source-file.ts'
import type { Violation } from './violation.ts'

const folders = ['apps', 'packages', 'samples', 'scripts', 'tests']

/** Every place under `root` where the code breaks a rule of the house that no other tool checks. */
export function findViolations(root: string): Violation[] {
  const sources = readSources(
    root,
    folders.filter((folder) => existsSync(join(root, folder))),
  )
  return sources.flatMap((file) => [
    ...findImportViolations(file),
    ...findPurityViolations(file),
    ...findShapeViolations(file),
  ])
}
