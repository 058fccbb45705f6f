import type { RegisterDefinition } from '@dongjian/server/contract'
import type { FieldShape } from '../cells/cell-text.ts'

export interface FieldGroup {
  readonly title: string
  readonly fields: readonly FieldShape[]
}

/** The groups of a register's page; fields that no group names come last, a register without groups has one. */
export function fieldGroups({ groups, fields }: RegisterDefinition): FieldGroup[] {
  const named = new Set(Object.values(groups).flat())
  const rest = fields.filter(({ name }) => !named.has(name))
  const own = Object.entries(groups).map(([title, names]) => ({
    title,
    fields: names.flatMap((name) => fields.find((field) => field.name === name) ?? []),
  }))
  return rest.length > 0 ? [...own, { title: own.length > 0 ? '其他' : '内容', fields: rest }] : own
}
