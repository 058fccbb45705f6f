import {
  columnOf,
  getField,
  getRegister,
  tableOf,
  type Field,
  type Register,
  type Registers,
} from '@dongjian/kernel/define'
import type { Tx } from '@dongjian/kernel/store'

type Names = ReadonlyMap<string, string>

/** What records are called, by id: by their newest version, so that a closed one has a name in its history too. */
export async function nameRecords(
  tx: Tx,
  registers: Registers,
  register: Register,
  ids: readonly string[],
): Promise<Names> {
  if (ids.length === 0) return new Map()
  const column = columnOf(register.naming)
  const rows = await tx.db
    .selectFrom(tableOf(register))
    .select(['id', column])
    .where('region', '=', tx.region)
    .where('id', 'in', [...new Set(ids)])
    .orderBy('version', 'asc')
    .execute()
  const field = getField(register, register.naming)
  const named = rows.map((row): [string, unknown] => [String(row['id']), row[column]])
  const names = await nameValues(
    tx,
    registers,
    field,
    named.map(([, value]) => value),
  )
  return new Map(named.map(([id, value]) => [id, names.get(String(value)) ?? (typeof value === 'string' ? value : '')]))
}

/** File names of stored documents, by their SHA-256. */
export async function nameDocuments(tx: Tx, hashes: readonly string[]): Promise<Names> {
  if (hashes.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('documents')
    .select(['sha256', 'name'])
    .where('region', '=', tx.region)
    .where('sha256', 'in', [...new Set(hashes)])
    .execute()
  return new Map(rows.map((row) => [String(row['sha256']), String(row['name'])]))
}

/** What the values of a field are called, where they are not called by themselves. */
function nameValues(tx: Tx, registers: Registers, field: Field, values: readonly unknown[]): Promise<Names> {
  const texts = values.filter((value) => typeof value === 'string')
  if (field.type === 'ref') return nameRecords(tx, registers, getRegister(registers, field.to), texts)
  if (field.type === 'document') return nameDocuments(tx, texts)
  return Promise.resolve(new Map(field.type === 'choice' ? Object.entries(field.choices) : []))
}

/** Names for every reference and document in some rows of a register: `names.get(field)?.get(value)`. */
export async function nameCells(
  tx: Tx,
  registers: Registers,
  register: Register,
  rows: readonly { readonly values: Readonly<Record<string, unknown>> }[],
): Promise<Map<string, Names>> {
  const names = new Map<string, Names>()
  for (const [name, field] of Object.entries(register.fields)) {
    if (field.type !== 'ref' && field.type !== 'document') continue
    names.set(
      name,
      await nameValues(
        tx,
        registers,
        field,
        rows.map((row) => row.values[name]),
      ),
    )
  }
  return names
}
