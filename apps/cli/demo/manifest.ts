import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Paper, PolicyState, ReportDates } from '@dongjian/domains'
import { projectFolder } from '../project.ts'
import { refuse } from '../refusals.ts'

export const demoFolder = join(projectFolder, 'samples', 'dongtou-2023')

/** `county.json` of a folder with a county's ledgers: what it is called, and what is loaded in which order. */
export interface Manifest {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly level: 'county' | 'zone'
  readonly parent: string | null
  readonly demo: boolean
  /** Files that ledgers name, as paths in the folder. */
  readonly documents: readonly string[]
  /** Workbooks by the days on which they were kept, the earliest first. */
  readonly ledgers: readonly { readonly file: string; readonly ledgerDay: string }[]
  /** Wordings of policies with their rules, kept by hand. */
  readonly policies: readonly { readonly file: string; readonly state: PolicyState }[]
  readonly report: ReportPlan | null
  readonly index: IndexPlan | null
}

/** The county's own run of an index that it begins with. */
export interface IndexPlan {
  readonly model: string
  readonly data: {
    readonly file: string
    readonly name: string
    readonly source: string
    readonly simulated: boolean
  }
}

/** The report that a county begins with: its template, what the red-head paper says around it, and its days. */
export interface ReportPlan {
  readonly name: string
  readonly about: string
  /** Markdown with bound figures. */
  readonly template: string
  readonly paper: Paper
  readonly period: string
  readonly dates: ReportDates
}

const required = ['code', 'name', 'shortName', 'level', 'demo', 'ledgers'] as const

/** Reads the manifest of a folder; refuses one that is missing or lacks a part. */
export async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, 'county.json')
  const text = await readFile(file, 'utf8').catch(() => {
    throw refuse('fileNotFound', { file })
  })
  const read = parse(file, text)
  const lacking = required.filter((name) => !(name in read))
  if (lacking.length > 0) throw refuse('manifestInvalid', { file, why: `缺少 ${lacking.join('、')}` })
  type Given = Omit<Manifest, 'parent' | 'documents' | 'policies' | 'report' | 'index'>
  return { parent: null, documents: [], policies: [], report: null, index: null, ...(read as Given) }
}

function parse(file: string, text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // said below
  }
  throw refuse('manifestInvalid', { file, why: '不是 JSON' })
}
