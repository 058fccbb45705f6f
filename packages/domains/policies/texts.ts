import { sql } from 'kysely'
import type { Program } from '@dongjian/policy-rules'
import { Refusal } from '@dongjian/kernel/define'
import { newId, type Tx, type WriteTx } from '@dongjian/kernel/store'
import type { PolicyDocument } from './document/document.ts'
import { readPolicy, type PolicyFault } from './document/read-document.ts'
import { runExamples } from './examples.ts'
import { buildPolicy } from './policy-program.ts'
import { refuse } from './refusals.ts'

/** 草案 · 已印发 */
export type PolicyState = 'draft' | 'issued'

export interface PolicyBrief {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly edition: string
  readonly state: PolicyState
  readonly years: { readonly from: number; readonly to: number }
  readonly madeFrom: string | null
  readonly addedAt: string
}

/** A wording with the program that its rules are. */
export interface Policy extends PolicyBrief {
  readonly text: string
  readonly document: PolicyDocument
  readonly program: Program
}

interface BriefRow {
  id: string
  number: string
  name: string
  edition: string
  state: PolicyState
  year_from: number
  year_to: number
  made_from: string | null
  added_at: string
}

interface Row extends BriefRow {
  text: string
}

/** Reads a policy file with its rules and examples. Refuses with every fault and its place; nothing wrong is saved. */
export function parsePolicy(text: string): { document: PolicyDocument; program: Program } {
  const { document, faults } = readPolicy(text)
  if (!document) throw refuse('policyWrong', { faults })
  const built = buildPolicy(document)
  if (!built.program) throw refuse('policyWrong', { faults: built.faults })
  const wrong = runExamples(document, built.program).filter(({ right }) => !right)
  if (wrong.length > 0) {
    throw refuse('policyWrong', {
      faults: wrong.map(({ example, outcome, amount }) => ({
        line: example.line,
        column: 1,
        message: `例子“${example.situation}”写的是${sayResult(example)}，按规则算出来是${sayResult({ outcome, amount })}`,
      })),
    })
  }
  return { document, program: built.program }
}

const sayResult = ({ outcome, amount }: { outcome: string; amount: string | null }): string =>
  amount === null ? outcome : `${outcome}、${amount}元`

/** Every fault of a policy file, its examples' too, for who is writing it. */
export function faultsOfPolicy(text: string): readonly PolicyFault[] {
  try {
    parsePolicy(text)
    return []
  } catch (error) {
    if (error instanceof Refusal && error.code === 'policyWrong') return error.facts['faults'] as PolicyFault[]
    throw error
  }
}

/** Adds a wording, a draft unless it has been issued. */
export async function addPolicy(
  tx: WriteTx,
  { text, state, madeFrom = null }: { text: string; state: PolicyState; madeFrom?: string | null },
): Promise<string> {
  const { document } = parsePolicy(text)
  const id = newId()
  const { number, name, edition, years } = document
  await sql`insert into policy_texts (region, id, number, name, edition, state, year_from, year_to, text, made_from, added_at, added_by)
    values (${tx.region}, ${id}, ${number}, ${name}, ${edition}, ${state}, ${years.from}, ${years.to}, ${text}, ${madeFrom}::uuid,
      ${tx.stamp}::timestamptz, ${tx.eventId})`.execute(tx.db)
  return id
}

const brief = sql`id, number, name, edition, state, year_from, year_to, made_from, added_at::text`
const inForceFirst = sql`order by state desc, year_to desc, year_from desc, added_at desc, id desc`

/** All wordings, those in force first, each the newest first. */
export async function listPolicies(tx: Tx): Promise<PolicyBrief[]> {
  const { rows } = await sql<BriefRow>`select ${brief} from policy_texts where region = ${tx.region}
    ${inForceFirst}`.execute(tx.db)
  return rows.map(briefOf)
}

/** Wordings by words of their number or name, in the same order. */
export async function findPolicies(tx: Tx, words: string, limit: number): Promise<PolicyBrief[]> {
  const { rows } = await sql<BriefRow>`select ${brief} from policy_texts where region = ${tx.region}
    and (strpos(number, ${words}) > 0 or strpos(name, ${words}) > 0) ${inForceFirst} limit ${limit}`.execute(tx.db)
  return rows.map(briefOf)
}

export async function getPolicy(tx: Tx, id: string): Promise<Policy> {
  const { rows } =
    await sql<Row>`select ${brief}, text from policy_texts where region = ${tx.region} and id::text = ${id}`.execute(
      tx.db,
    )
  const [row] = rows
  if (!row) throw refuse('policyNotFound', { id })
  return { ...briefOf(row), text: row.text, ...parsePolicy(row.text) }
}

const briefOf = (row: BriefRow): PolicyBrief => ({
  id: row.id,
  number: row.number,
  name: row.name,
  edition: row.edition,
  state: row.state,
  years: { from: row.year_from, to: row.year_to },
  madeFrom: row.made_from,
  addedAt: row.added_at,
})
