import type { Check } from './check.ts'
import type { Field } from './field.ts'

export type Statuses = Readonly<Record<string, string>>

/** Who acts. The names of people's roles come with sign-in; `system` is the clock. */
export type Role = 'bureau' | 'unit' | 'publisher' | 'panel' | 'firm' | 'finance' | 'provider' | 'system'

/** A deadline counts from the day a status began, or to a date field; the first day is not counted. */
export type Deadline =
  | { readonly workingDays: number }
  | { readonly days: number }
  | { readonly months: number }
  | { readonly on: string }
  | { readonly daysBefore: number; readonly of: string }

export interface Step<Status extends string = string, FieldName extends string = string> {
  readonly label: string
  readonly from: Status | readonly Status[]
  readonly to: Status
  readonly by: Role | readonly Role[]
  readonly needs?: readonly FieldName[]
  readonly sets?: FieldName | readonly FieldName[]
  /** For the clock: the date field on whose day the step happens. */
  readonly on?: FieldName
  readonly within?: Deadline
  readonly run?: `./steps/${string}.ts`
}

export interface List<Status extends string = string, FieldName extends string = string> {
  readonly label: string
  readonly status?: readonly Status[]
  readonly sort: FieldName
  readonly descending?: boolean
}

export interface Register<
  Name extends string = string,
  Fields extends Readonly<Record<string, Field>> = Readonly<Record<string, Field>>,
  S extends Statuses = Statuses,
> {
  /** kebab-case; the table is the same with underscores. */
  readonly name: Name
  readonly title: string
  /** What it holds, in one sentence for a clerk. */
  readonly about: string
  /** The group of the left rail under which it is found. */
  readonly subject: Subject
  readonly fields: Fields
  /** The natural key: unique per region among open rows, the address of a row in Excel. */
  readonly key: readonly [keyof Fields & string, ...(keyof Fields & string)[]]
  /** The field that names a record in lists and links. */
  readonly naming: keyof Fields & string
  /** The three fields of a card on a phone. */
  readonly glance: readonly (keyof Fields & string)[]
  readonly groups?: Readonly<Record<string, readonly (keyof Fields & string)[]>>
  /** Conditions across fields that no field can state alone. */
  readonly checks?: readonly Check<keyof Fields & string>[]
  /** The first one is where a record begins. */
  readonly statuses: S
  readonly retiredStatuses?: Statuses
  /** What a record is whose line does not say, where most come in further on than the first: firms that exist. */
  readonly entersAs?: string
  /** The statuses of a record with which all goes well, in order; none where the lifecycle is no line. */
  readonly way?: readonly string[]
  readonly steps: Readonly<Record<string, Step<keyof S & string, keyof Fields & string>>>
  readonly lists: Readonly<Record<string, List<keyof S & string, keyof Fields & string>>>
}

export type Subject = '主体' | '项目' | '政策与资金' | '平台' | '人才' | '成果与合作' | '金融' | '来数' | '督办'

type Defined<Name extends string, F extends Readonly<Record<string, Field>>, S extends Statuses> = Omit<
  Register<Name, F, S>,
  'steps' | 'lists' | 'way' | 'entersAs'
> &
  Partial<Pick<Register<Name, F, S>, 'steps' | 'lists'>> & {
    readonly way?: readonly (keyof S & string)[]
    readonly entersAs?: keyof S & string
  }

/**
 * Declares a register. A wrong field or status in a key, a step or a list is a compile error.
 * Without `lists` it gets one, sorted by its key.
 */
export function defineRegister<
  const Name extends string,
  const F extends Readonly<Record<string, Field>>,
  const S extends Statuses,
>(definition: Defined<Name, F, S>): Register<Name, F, S> {
  const [firstKey] = definition.key
  return { steps: {}, lists: { all: { label: '全部', sort: firstKey } }, ...definition }
}

/** `rd-projects` → `rd_projects`, `paidOn` → `paid_on`. */
export const tableOf = (register: { readonly name: string }): string => register.name.replaceAll('-', '_')
export const columnOf = (fieldName: string): string => fieldName.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)

export const firstStatus = (register: Register): string => {
  const [first] = Object.keys(register.statuses)
  if (first === undefined) throw new Error(`register ${register.name} has no status`)
  return first
}

/** The status of a new record unless it says another. */
export const entryStatus = (register: Register): string => register.entersAs ?? firstStatus(register)
