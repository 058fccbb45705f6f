import { sql } from 'kysely'
import { listRecords, type Listed, type Tx } from '@dongjian/kernel/store'
import { registers } from '../registers.ts'

/** A promise as its register has it; numbers are exact decimal texts in `unit`. */
export interface Commitment {
  readonly id: string
  readonly version: number
  readonly code: string
  readonly name: string
  readonly wording: string | null
  /** The paper that it stands in, by its title, and the heading there. */
  readonly paper: string
  readonly section: string | null
  readonly year: number
  /** The code of the figure that shows it, if it can be counted. */
  readonly figure: string | null
  readonly operator: 'atLeast' | 'orMore' | 'strive' | 'atMost' | null
  readonly target: string | null
  readonly unit: string | null
  readonly baseline: string | null
  readonly weight: string | null
  readonly lead: string | null
  readonly partners: readonly string[]
  readonly deadline: string | null
  readonly pace: string | null
  readonly paceBasis: string | null
  readonly paceConfirmedOn: string | null
  /** Working days that a node waits before it is red; null is the default. */
  readonly grace: number | null
  readonly lagReason: string | null
  readonly status: keyof typeof registers.commitments.statuses
}

const standing = Object.keys(registers.commitments.statuses).filter((status) => status !== 'dropped')

/** The promises that stand, of some years or of every year, by their numbers: one that was called off is none. */
export async function listCommitments(tx: Tx, years?: readonly number[]): Promise<Commitment[]> {
  const filters = { status: { any: standing }, ...(years && { year: { any: years.map(String) } }) }
  const { rows } = await listRecords(tx, registers, registers.commitments, { filters, sort: 'code', limit: 1000 })
  return rows.map(commitmentOf)
}

/** A promise by its id, one that was called off too. */
export async function findCommitment(tx: Tx, id: string): Promise<Commitment | undefined> {
  const within = { from: sql`commitments as t`, where: sql`t.id::text = ${id}` }
  const { rows } = await listRecords(tx, registers, registers.commitments, { within, limit: 1 })
  return rows[0] && commitmentOf(rows[0])
}

function commitmentOf({ id, version, status, values, names }: Listed<typeof registers.commitments>): Commitment {
  const text = (name: keyof typeof values): string | null => values[name] as string | null
  return {
    id,
    version,
    status: status as Commitment['status'],
    code: values.code as string,
    name: values.name as string,
    wording: text('wording'),
    paper: values.paper as string,
    section: text('section'),
    year: values.year as number,
    figure: text('figure'),
    operator: values.operator as Commitment['operator'],
    target: text('target'),
    unit: text('unit'),
    baseline: text('baseline'),
    weight: text('weight'),
    lead: names.lead ?? null,
    partners: (values.partners ?? []) as readonly string[],
    deadline: text('deadline'),
    pace: text('pace'),
    paceBasis: text('paceBasis'),
    paceConfirmedOn: text('paceConfirmedOn'),
    grace: values.grace === null ? null : Number(values.grace),
    lagReason: text('lagReason'),
  }
}

/** The promise that a figure of a year shows; where no year is said, the only one there is. */
export function findPromise(
  commitments: readonly Commitment[],
  figure: string,
  year: number | null,
): Commitment | undefined {
  const shown = commitments.filter((one) => one.figure === figure && (year === null || one.year === year))
  return year !== null || shown.length === 1 ? shown[0] : undefined
}
