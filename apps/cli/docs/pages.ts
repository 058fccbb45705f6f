import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { county as definitions } from '@dongjian/domains'
import { describeApi } from '@dongjian/server'
import { projectFolder } from '../project.ts'
import { figuresPage } from './figures-page.ts'
import { registersPage } from './registers-page.ts'

export const generatedFolder = join(projectFolder, 'docs', 'generated')

/** Every generated document by its file name. */
export async function generatedPages(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['registers.md', `${registersPage(definitions.registers).trimEnd()}\n`],
    ['figures.md', `${figuresPage(definitions).trimEnd()}\n`],
    ['openapi.json', `${JSON.stringify(await describeApi(), null, 2)}\n`],
  ])
}

/** Names of those that are not on disk as they would be written now. */
export async function stalePages(): Promise<string[]> {
  const stale: string[] = []
  for (const [name, content] of await generatedPages()) {
    const written = await readFile(join(generatedFolder, name), 'utf8').catch(() => null)
    if (written !== content) stale.push(name)
  }
  return stale
}
