import { fenceOf, OPEN_END } from '../access/index.ts'
import { columnOf, isCounted, tableOf, type Figures, type Register, type Registers } from '../define/index.ts'
import { columnsOf, hasInitials, initialsColumn, systemColumns } from './columns.ts'

/** What the database already has: table → its columns, and the names of all indexes. */
export interface Catalogue {
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>
  readonly indexes: ReadonlySet<string>
}

export const emptyCatalogue: Catalogue = { columns: new Map(), indexes: new Set() }

/** Statements that bring the database to the definitions; none when it is there already. Never drops or rewrites. */
export function planTables(registers: Registers, figures: Figures, existing: Catalogue): string[] {
  return Object.values(registers).flatMap((register) => [
    ...planTable(register, existing),
    ...planIndexes(register, figures, existing),
  ])
}

function planTable(register: Register, existing: Catalogue): string[] {
  const table = tableOf(register)
  const columns = [
    ...columnsOf(register).map(({ column, type }) => ({ column, type })),
    ...(hasInitials(register) ? [{ column: initialsColumn, type: initialsOf(register) }] : []),
  ]
  const present = existing.columns.get(table)
  if (present) {
    return columns
      .filter(({ column }) => !present.has(column))
      .map(({ column, type }) => `alter table ${table} add column ${quoted(column)} ${type}`)
  }
  const lines = [...systemColumns, ...columns.map(({ column, type }) => `${quoted(column)} ${type}`)]
  return [
    `create table ${table} (\n  ${[
      ...lines,
      'primary key (region, id, version)',
      `constraint ${table}_forward check (recorded_to > recorded_from)`,
    ].join(',\n  ')}\n)`,
    ...fenceOf(table),
  ]
}

// Compared by code: the order of a language is not that of its letters, and slower.
const initialsOf = ({ naming }: Register): string =>
  `text collate "C" generated always as (pinyin_initials(${quoted(columnOf(naming))})) stored`

function planIndexes(register: Register, figures: Figures, existing: Catalogue): string[] {
  const table = tableOf(register)
  const open = `where recorded_to = ${OPEN_END}`
  const wanted = new Map<string, string>()
  wanted.set(
    `${table}_key`,
    `create unique index ${table}_key on ${table} (region, ${register.key.map((name) => quoted(columnOf(name))).join(', ')}) ${open}`,
  )
  // How far a ledger was kept: the newest entry, which every figure asks for.
  wanted.set(`${table}_recorded`, `create index ${table}_recorded on ${table} (region, recorded_from)`)
  for (const date of datesCounted(register, figures)) {
    const name = `${table}_${date}`
    wanted.set(name, `create index ${name} on ${table} (region, ${quoted(date)}, id)`)
  }
  for (const { column, field } of columnsOf(register)) {
    if (field.type !== 'ref') continue
    wanted.set(`${table}_${column}`, `create index ${table}_${column} on ${table} (region, ${quoted(column)})`)
  }
  if (hasInitials(register)) {
    const name = `${table}_${initialsColumn}`
    wanted.set(name, `create index ${name} on ${table} (region, ${initialsColumn}) ${open}`)
  }
  for (const list of Object.values(register.lists)) {
    const sort = columnOf(list.sort)
    const name = `${table}_by_${sort}`
    wanted.set(name, `create index ${name} on ${table} (region, ${quoted(sort)}, id) ${open}`)
  }
  return [...wanted].filter(([name]) => !existing.indexes.has(name)).map(([, statement]) => statement)
}

// A field may be called order or user: words of SQL.
const quoted = (column: string): string => `"${column}"`

function datesCounted(register: Register, figures: Figures): Set<string> {
  const dates = new Set<string>()
  for (const figure of Object.values(figures)) {
    if (!isCounted(figure)) continue
    if (figure.register === register.name) {
      const { time } = figure
      if ('flow' in time) dates.add(columnOf(time.flow))
      if ('stock' in time) dates.add(columnOf(time.stock))
      if ('cumulative' in time) dates.add(columnOf(time.cumulative))
    }
    if (figure.exists?.in === register.name && figure.exists.during) dates.add(columnOf(figure.exists.during))
  }
  return dates
}
