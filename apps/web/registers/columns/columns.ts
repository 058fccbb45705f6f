import type { RegisterDefinition } from '@dongjian/server/contract'
import type { FieldShape } from '../../cells/cell-text.ts'

/** The status stands among the columns like a field; it has no cell of its own. */
export const statusColumn = 'status'

const usual = 8

const wide = new Set(['document', 'names', 'flag'])

/** The naming field first, then what a card shows, then the ledger's order, as many as a screen takes. */
export function usualColumns({ naming, key, glance, fields }: RegisterDefinition): string[] {
  const wanted = new Set([naming, ...key, ...glance, statusColumn])
  for (const field of fields) {
    if (wanted.size >= usual) break
    if (!field.personal && !wide.has(field.type)) wanted.add(field.name)
  }
  return [...wanted]
}

/** The chosen columns: name, number and what matters first, then the ledger's order; the status comes after all. */
export function shownFields(
  { naming, key, glance, fields }: RegisterDefinition,
  chosen: readonly string[],
): FieldShape[] {
  const ordered = new Set([naming, ...key, ...glance, ...fields.map(({ name }) => name)])
  return [...ordered]
    .filter((name) => name === naming || chosen.includes(name))
    .flatMap((name) => fields.find((field) => field.name === name) ?? [])
}
