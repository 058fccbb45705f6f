import { entryStatus, type Field, type Register, type Registers } from '@dongjian/kernel/define'
import { listKept, totalRecords, type Tx } from '@dongjian/kernel/store'
import type { RegisterBrief, RegisterDefinition } from '../contract/registers.ts'
import { refuse } from '../refusals.ts'

/** The register that a person named. */
export function registerNamed(registers: Registers, name: string): Register {
  const register = Object.hasOwn(registers, name) ? registers[name] : undefined
  if (!register) throw refuse('registerNotFound', { name })
  return register
}

/** Every register with the count of its records and how far it was kept, in the order of the definitions. */
export async function listRegisters(tx: Tx, registers: Registers): Promise<RegisterBrief[]> {
  const all = Object.values(registers)
  const kept = new Map((await listKept(tx, all)).map((each) => [each.register, each]))
  const briefs: RegisterBrief[] = []
  for (const register of all) {
    const { name, title, about, subject } = register
    const { count, more } = await totalRecords(tx, register, {})
    const { to, closed } = kept.get(name)!
    briefs.push({ name, title, about, subject, count, more, keptTo: to, closed })
  }
  return briefs
}

export function definitionOf(register: Register): RegisterDefinition {
  const { name, title, about, subject, key, naming, glance, statuses } = register
  return {
    name,
    title,
    about,
    subject,
    key: [...key],
    naming,
    glance: [...glance],
    fields: Object.entries(register.fields).map(([fieldName, field]) => fieldOf(fieldName, field)),
    groups: Object.fromEntries(Object.entries(register.groups ?? {}).map(([label, names]) => [label, [...names]])),
    statuses: { ...statuses, ...register.retiredStatuses },
    entersAs: entryStatus(register),
    lists: Object.fromEntries(
      Object.entries(register.lists).map(([code, { label, status, sort, descending }]) => [
        code,
        { label, status: status ? [...status] : null, sort, descending: descending ?? false },
      ]),
    ),
  }
}

const fieldOf = (name: string, field: Field): RegisterDefinition['fields'][number] => ({
  name,
  type: field.type,
  label: field.label,
  required: field.required !== undefined && field.required !== false,
  hint: field.hint ?? null,
  unit: 'unit' in field ? field.unit : 'ledger' in field ? field.ledger : null,
  to: field.type === 'ref' ? field.to : null,
  choices: field.type === 'choice' ? { ...field.choices } : null,
  personal: field.personal ?? false,
})
