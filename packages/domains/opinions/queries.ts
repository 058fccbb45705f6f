import { listRecords, type Tx } from '@dongjian/kernel/store'
import { registers } from '../registers.ts'

/** A problem that a report admits, with the figures that show it and the promises that answer it, by their codes. */
export interface Problem {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly wording: string | null
  readonly causes: string | null
  readonly measures: string | null
  readonly responsible: string | null
  readonly figures: readonly string[]
  readonly commitments: readonly string[]
  readonly status: keyof (typeof registers)['opinion-problems']['statuses']
}

export async function listProblems(tx: Tx): Promise<Problem[]> {
  const { rows } = await listRecords(tx, registers, registers['opinion-problems'], { sort: 'code', limit: 1000 })
  return rows.map(({ id, status, values, names }) => {
    const text = (name: keyof typeof values): string | null => values[name] as string | null
    return {
      id,
      status: status as Problem['status'],
      code: values.code as string,
      name: values.name as string,
      wording: text('wording'),
      causes: text('causes'),
      measures: text('measures'),
      responsible: names.responsible ?? null,
      figures: (values.figures ?? []) as readonly string[],
      commitments: (values.commitments ?? []) as readonly string[],
    }
  })
}
