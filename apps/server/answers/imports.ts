import { getField, getRegister, type Registers } from '@dongjian/kernel/define'
import { findEvents } from '@dongjian/kernel/events'
import type { DryRun, ImportSummary, Problem } from '@dongjian/kernel/exchange'
import { readIn, type Database } from '@dongjian/kernel/store'
import type { ImportBrief, ImportDetail, ImportProblem } from '../contract/imports.ts'

type Pool = Database['pool']

/** Imports with the true instants of their events. */
export async function importBriefsOf(
  pool: Pool,
  region: string,
  summaries: readonly ImportSummary[],
): Promise<ImportBrief[]> {
  const ids = summaries.flatMap(({ appliedBy, undoneBy }) => [appliedBy, undoneBy]).filter((id) => id !== null)
  const events = await readIn(pool, region, (tx) => findEvents(tx.db, region, ids))
  const instants = new Map(events.map(({ id, trueAt }) => [id, trueAt]))
  const at = (id: string | null) => (id === null ? null : (instants.get(id) ?? null))
  return summaries.map((summary) => briefOf(summary, at))
}

function briefOf(summary: ImportSummary, at: (id: string | null) => string | null): ImportBrief {
  const { id, fileName, sha256, fileBytes, state, stagedAt, stagedBy, ledgerDay, counts, problemCount, askCount } =
    summary
  const total = (kind: 'new' | 'changed' | 'same') => counts.reduce((sum, count) => sum + count[kind], 0)
  return {
    id,
    fileName,
    sha256,
    fileBytes,
    state,
    stagedAt,
    appliedAt: at(summary.appliedBy),
    undoneAt: at(summary.undoneBy),
    actor: stagedBy,
    ledgerDay,
    added: total('new'),
    changed: total('changed'),
    same: total('same'),
    problems: problemCount,
    asks: askCount,
  }
}

export async function importDetailOf(
  pool: Pool,
  registers: Registers,
  region: string,
  dryRun: DryRun,
): Promise<ImportDetail> {
  const [brief] = await importBriefsOf(pool, region, [dryRun])
  return {
    ...brief!,
    registers: dryRun.counts.map(({ register, title, new: added, changed, same, problem, asks, fields }) => ({
      register,
      title,
      added,
      changed,
      same,
      problems: problem,
      asks,
      fields: Object.entries(fields).map(([field, count]) => ({
        field,
        label: labelOf(registers, register, field),
        count,
      })),
    })),
    problemList: dryRun.problems.map(problemOf),
    askList: dryRun.asks.map(problemOf),
    skipped: dryRun.skipped.map(({ sheet, row, why, text }) => ({ sheet, row, why, text })),
  }
}

const problemOf = ({ sheet, row, cell, code, what, advice }: Problem): ImportProblem => ({
  sheet,
  row,
  cell,
  code,
  what,
  advice,
})

const labelOf = (registers: Registers, register: string, field: string): string =>
  field === 'status' ? '状态' : getField(getRegister(registers, register), field).label
