import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  addPolicy,
  addTemplate,
  buildEdition,
  county as definitions,
  listEditions,
  listPolicies,
  listTemplates,
  parsePolicy,
} from '@dongjian/domains'
import { applyImport, getImport, listImports, stageImport } from '@dongjian/kernel/exchange'
import { addRegion } from '@dongjian/kernel/published'
import { readIn, writeIn, type Database } from '@dongjian/kernel/store'
import { addDocument } from '@dongjian/server/answers'
import { refuse } from '../refusals.ts'
import { addIndex } from './load-index.ts'
import { readManifest, type Manifest, type ReportPlan } from './manifest.ts'

type Pool = Database['pool']
type Say = (sentence: string) => void

const actor = '演示载入'

export interface Loaded {
  readonly code: string
  readonly name: string
  /** Workbooks that were imported now. */
  readonly ledgers: number
  readonly records: number
}

/**
 * Brings a county of ledgers in by the same import as everybody's. What came in before, by the name of its file, is left
 * alone: a load that was cut off goes on where it was, and what people have changed since stays theirs.
 */
export async function loadCounty(pool: Pool, folder: string, say: Say): Promise<Loaded> {
  const manifest = await readManifest(folder)
  const { code, name, shortName, level, parent, demo } = manifest
  await addRegion(pool, { code, name, shortName, level, parent, demo })
  const missing = await ledgersMissing(pool, manifest, folder)
  if (missing.length > 0) await addDocuments(pool, manifest, folder)
  let records = 0
  for (const ledger of missing) {
    say(`正在导入${name}的${basename(ledger.file)}……`)
    records += await importLedger(pool, code, ledger)
  }
  await addPolicies(pool, manifest, folder)
  if (manifest.report) await addReport(pool, manifest, manifest.report, folder, say)
  if (manifest.index) await addIndex(pool, manifest, manifest.index, folder, say)
  return { code, name, ledgers: missing.length, records }
}

interface Ledger {
  readonly file: string
  readonly ledgerDay: string
  readonly bytes: Uint8Array
}

async function ledgersMissing(pool: Pool, { code, ledgers }: Manifest, folder: string): Promise<Ledger[]> {
  const seen = new Set(
    (await listImports(pool, code, 1000)).filter(({ state }) => state !== 'staged').map(({ fileName }) => fileName),
  )
  const missing: Ledger[] = []
  for (const { file, ledgerDay } of ledgers) {
    if (!seen.has(basename(file))) missing.push({ file, ledgerDay, bytes: await readFile(join(folder, file)) })
  }
  return missing
}

async function addDocuments(pool: Pool, { code, documents }: Manifest, folder: string): Promise<void> {
  const files = await Promise.all(
    documents.map(async (path) => ({ name: basename(path), bytes: await readFile(join(folder, path)) })),
  )
  await writeIn(pool, { region: code, actor, kind: 'documents.added' }, async (tx) => {
    for (const file of files) await addDocument(tx, file)
  })
}

async function importLedger(pool: Pool, region: string, { file, ledgerDay, bytes }: Ledger): Promise<number> {
  const { registers } = definitions
  const importId = await stageImport(pool, { region, registers, bytes, fileName: basename(file), actor, ledgerDay })
  const { problemCount, problems, counts } = await getImport(pool, region, importId)
  if (problemCount > 0) {
    const first = problems.slice(0, 5).map(({ sheet, cell, what }) => `${sheet} ${cell ?? ''} ${what}`)
    throw refuse('manifestInvalid', { file, why: `${problemCount}处问题：${first.join('；')}` })
  }
  await applyImport(pool, { region, registers, importId, actor, ledgerDay })
  return counts.reduce((sum, count) => sum + count.new + count.changed, 0)
}

/** A wording is known by its name and edition; what people have made of it since is theirs. */
async function addPolicies(pool: Pool, { code, policies }: Manifest, folder: string): Promise<void> {
  const known = new Set((await readIn(pool, code, listPolicies)).map(({ name, edition }) => `${name} ${edition}`))
  for (const { file, state } of policies) {
    const text = await readFile(join(folder, file), 'utf8')
    const { name, edition } = parsePolicy(text).document
    if (known.has(`${name} ${edition}`)) continue
    await writeIn(pool, { region: code, actor, kind: 'policies.wordingAdded', detail: { name, edition } }, (tx) =>
      addPolicy(tx, { text, state }),
    )
  }
}

async function addReport(
  pool: Pool,
  { code, name: county }: Manifest,
  plan: ReportPlan,
  folder: string,
  say: Say,
): Promise<void> {
  const { name, about, paper, period, dates } = plan
  const markdown = await readFile(join(folder, plan.template), 'utf8')
  const title = /^::title\[(.+)\]$/m.exec(markdown)?.[1] ?? name
  const known = await readIn(pool, code, async (tx) => ({
    templates: await listTemplates(tx),
    editions: await listEditions(tx, 1),
  }))
  if (!known.templates.some((template) => template.name === name && template.markdown === markdown)) {
    await writeIn(pool, { region: code, actor, kind: 'reports.templateAdded', detail: { template: name } }, (tx) =>
      addTemplate(tx, { name, title, about, markdown, paper }),
    )
  }
  if (known.editions.length > 0) return
  say(`正在生成${county}的${title}……`)
  await buildEdition(pool, definitions, { region: code, actor, template: name, period, dates })
}
