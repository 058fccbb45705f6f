import type { Definitions } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import type { StoredModel } from '../models.ts'
import { readBound, type BoundValue } from './bound.ts'
import type { IndexEdition } from './edition.ts'

export interface BoundNow extends BoundValue {
  readonly now: string | null
  readonly nowText: string | null
  readonly changed: boolean
}

/** What the platform's figures were for an edition beside what they are by the records as the transaction knows them. */
export async function readBoundNow(
  tx: Tx,
  definitions: Definitions,
  model: StoredModel,
  edition: IndexEdition,
): Promise<BoundNow[]> {
  const known = model.bindings.filter(({ figure }) => Object.hasOwn(definitions.figures, figure))
  const now = await readBound(tx, definitions, known, edition.years)
  return edition.bound.map((was) => {
    const is = now.find(({ code, year }) => code === was.code && year === was.year)
    const value = is?.value ?? null
    return { ...was, now: value, nowText: is?.text ?? null, changed: value !== was.value }
  })
}
