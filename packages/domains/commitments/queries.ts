import { listRecords, type Tx } from '@dongjian/kernel/store'
import { registers } from '../registers.ts'

/** A promise as its register has it; numbers are exact decimal texts in `unit`. */
export interface Commitment {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly year: number
  /** The code of the figure that shows it, if it can be counted. */
  readonly figure: string | null
  readonly operator: 'atLeast' | 'orMore' | 'strive' | 'atMost' | null
  readonly target: string | null
  readonly unit: string | null
  readonly lead: string | null
  readonly deadline: string | null
  readonly pace: string | null
  readonly status: string
}

const standing = Object.keys(registers.commitments.statuses).filter((status) => status !== 'dropped')

/** The promises that stand, of one year or of every year, by their numbers: one that was called off is none. */
export async function listCommitments(tx: Tx, year?: number): Promise<Commitment[]> {
  const filters = { status: { any: standing }, ...(year !== undefined && { year: { any: [String(year)] } }) }
  const { rows } = await listRecords(tx, registers, registers.commitments, { filters, sort: 'code', limit: 1000 })
  return rows.map(({ id, status, values, names }) => ({
    id,
    status,
    code: values.code as string,
    name: values.name as string,
    year: values.year as number,
    figure: values.figure as string | null,
    operator: values.operator as Commitment['operator'],
    target: values.target as string | null,
    unit: values.unit as string | null,
    lead: names.lead ?? null,
    deadline: values.deadline as string | null,
    pace: values.pace as string | null,
  }))
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
