import { columnOf, type Field, type Register } from '../define/index.ts'

const types: Record<Field['type'], string> = {
  text: 'text',
  names: 'text[]',
  ref: 'uuid',
  date: 'date',
  year: 'integer',
  money: 'numeric(20,2)',
  whole: 'bigint',
  decimal: 'numeric',
  choice: 'text',
  flag: 'boolean',
  creditCode: 'text',
  regionCode: 'text',
  document: 'text',
  period: 'text',
}

export const columnTypeOf = (field: Field): string => types[field.type]

/** The fields of a register with their columns, in the order of the definition. */
export const columnsOf = (register: Register): { name: string; column: string; type: string; field: Field }[] =>
  Object.entries(register.fields).map(([name, field]) => ({
    name,
    column: columnOf(name),
    type: columnTypeOf(field),
    field,
  }))

/** The column of the pinyin initials of a record's name, where it has a name beside its key. */
export const initialsColumn = 'naming_initials'
export const hasInitials = ({ fields, naming, key }: Register): boolean =>
  fields[naming]?.type === 'text' && !key.includes(naming)

/** The columns that every register has before its own. */
export const systemColumns = [
  'region text not null',
  'id uuid not null',
  'version integer not null',
  'recorded_from timestamptz not null',
  `recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08'`,
  'opened_by uuid not null',
  'closed_by uuid',
  'status text not null',
] as const
