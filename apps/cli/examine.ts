import { columnOf, getField, getRegister, tableOf, type Register, type Registers } from '@dongjian/kernel/define'
import { findAlteredEvents } from '@dongjian/kernel/events'
import { listDangling, type Tx } from '@dongjian/kernel/store'

/** Something in a county's records that should not be. */
export interface Complaint {
  readonly kind: 'reference' | 'document' | 'event'
  readonly title: string
  readonly label: string
  readonly record: string
  readonly target: string
}

/** References to records that are gone, documents that are not stored, events that no longer fit their hash. */
export async function examine(tx: Tx, registers: Registers): Promise<Complaint[]> {
  const found: Complaint[] = []
  for (const register of Object.values(registers)) {
    for (const { id, field, target } of await listDangling(tx, registers, register)) {
      found.push({
        kind: 'reference',
        title: register.title,
        label: labelOf(registers, register, field),
        record: id,
        target,
      })
    }
    found.push(...(await missingDocuments(tx, register)))
  }
  const altered = await findAlteredEvents(tx.db, tx.region)
  return [
    ...found,
    ...altered.map((id): Complaint => ({ kind: 'event', title: '留痕', label: '', record: id, target: '' })),
  ]
}

function labelOf(registers: Registers, register: Register, name: string): string {
  const field = getField(register, name)
  return field.type === 'ref' ? `${field.label}（${getRegister(registers, field.to).title}）` : field.label
}

async function missingDocuments(tx: Tx, register: Register): Promise<Complaint[]> {
  const found: Complaint[] = []
  for (const [name, field] of Object.entries(register.fields)) {
    if (field.type !== 'document') continue
    const column = columnOf(name)
    const rows = await tx.db
      .selectFrom(tableOf(register))
      .leftJoin('documents', (join) =>
        join
          .onRef('documents.region', '=', `${tableOf(register)}.region`)
          .onRef('documents.sha256', '=', `${tableOf(register)}.${column}`),
      )
      .select([`${tableOf(register)}.id as id`, `${tableOf(register)}.${column} as sha256`])
      .where(`${tableOf(register)}.region`, '=', tx.region)
      .where(`${tableOf(register)}.closed_by`, 'is', null)
      .where(`${tableOf(register)}.${column}`, 'is not', null)
      .where('documents.sha256', 'is', null)
      .execute()
    for (const row of rows) {
      found.push({
        kind: 'document',
        title: register.title,
        label: field.label,
        record: String(row['id']),
        target: String(row['sha256']),
      })
    }
  }
  return found
}
