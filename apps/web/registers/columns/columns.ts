import type { RegisterDefinition } from '@dongjian/server/contract'
import type { FieldShape } from '../../cells/cell-text.ts'

/** The status stands among the columns like a field; it has no cell of its own. */
export const statusColumn = 'status'

const usual = 9

/** The naming field first, then what a card shows, then the ledger's order, as many as a screen takes. */
export function usualColumns({ naming, key, glance, fields }: RegisterDefinition): string[] {
  const wanted = new Set([naming, ...key, ...glance, statusColumn])
  for (const field of fields) {
    if (wanted.size >= usual) break
    if (!field.personal && field.type !== 'document' && field.type !== 'names') wanted.add(field.name)
  }
  return [...wanted]
}

/** The chosen columns in the ledger's order, the naming field first and the status last. */
export const shownFields = ({ naming, fields }: RegisterDefinition, chosen: readonly string[]): FieldShape[] => {
  const first = fields.filter(({ name }) => name === naming)
  return [...first, ...fields.filter(({ name }) => name !== naming && chosen.includes(name))]
}
