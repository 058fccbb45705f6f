import type { ChoiceField, Field, RefField } from './field.ts'
import type { Registers } from './registers.ts'

/** A place in the definition that the directive or the caller fills in: `{ param: 'host' }`. */
export interface Param {
  readonly param: string
}

type FieldsOf<R extends Registers, N extends keyof R> = R[N]['fields']
type OwnField<R extends Registers, N extends keyof R> = keyof FieldsOf<R, N> & string
type Of<R extends Registers, N extends keyof R, T extends Field['type']> = {
  [F in OwnField<R, N>]: FieldsOf<R, N>[F]['type'] extends T ? F : never
}[OwnField<R, N>]

type Condition<F> =
  F extends ChoiceField<infer C>
    ? | (keyof C & string)
      | readonly (keyof C & string)[]
      | { readonly atLeast: keyof C & string }
      | { readonly not: keyof C & string }
      | Param
    : F extends { type: 'flag' }
      ? boolean
      : F extends { type: 'date' }
        ? { readonly since?: string; readonly until?: string } | { readonly known: boolean }
        : F extends { type: 'money' | 'whole' | 'decimal' | 'year' }
          ? | { readonly atLeast?: string | number; readonly below?: string | number }
            | { readonly known: boolean }
            | Param
          : F extends { type: 'ref' }
            ? Param | { readonly known: boolean }
            : string | readonly string[] | Param | { readonly known: boolean }

type StatusOf<R extends Registers, N extends keyof R> = keyof R[N]['statuses'] & string

/** One step through a reference: `'project.level'`. */
type ThroughRef<R extends Registers, N extends keyof R> = {
  [F in OwnField<R, N>]: FieldsOf<R, N>[F] extends RefField<infer T>
    ? T extends keyof R
      ? { readonly [G in OwnField<R, T> as `${F}.${G}`]?: Condition<FieldsOf<R, T>[G]> } & {
          readonly [G in 'status' as `${F}.${G}`]?: StatusOf<R, T> | readonly StatusOf<R, T>[]
        }
      : never
    : never
}[OwnField<R, N>]

type Intersection<U> = (U extends unknown ? (x: U) => void : never) extends (x: infer I) => void ? I : never

export type Where<R extends Registers, N extends keyof R> = {
  readonly status?: StatusOf<R, N> | readonly StatusOf<R, N>[]
} & {
  readonly [F in OwnField<R, N>]?: Condition<FieldsOf<R, N>[F]>
} & Partial<Intersection<ThroughRef<R, N>>>

/** A record of another register that refers to this one exists; never a join, which would double sums. */
type Exists<R extends Registers> = {
  [M in keyof R & string]: {
    readonly in: M
    readonly by: Of<R, M, 'ref'>
    readonly where?: Where<R, M>
    /** Its date lies in the period. */
    readonly during?: Of<R, M, 'date'>
  }
}[keyof R & string]

type PathOf<R extends Registers, N extends keyof R> =
  | OwnField<R, N>
  | {
      [F in OwnField<R, N>]: FieldsOf<R, N>[F] extends RefField<infer T>
        ? T extends keyof R
          ? `${F}.${OwnField<R, T>}`
          : never
        : never
    }[OwnField<R, N>]

type Time<R extends Registers, N extends keyof R> =
  /** Records whose date (or fiscal year) lies in the period. */
  | { readonly flow: Of<R, N, 'date' | 'year'> }
  /** Records that hold at the end of the period: begun, and not yet ended. */
  | {
      readonly stock: Of<R, N, 'date'>
      /** Its end; of several, the earliest that is filled. */
      readonly until?: Of<R, N, 'date'> | readonly [Of<R, N, 'date'>, ...Of<R, N, 'date'>[]]
      /** Each of them ends on a day that is known from the first: one without any end is counted, and that is said. */
      readonly allEnd?: true
    }
  /** Records since a stated day up to the end of the period. */
  | { readonly cumulative: Of<R, N, 'date'>; readonly since: string }
  /** Records that match something else that happened in the period (`exists.during`). */
  | { readonly during: 'exists' }
  /** The slice alone decides; the period is that of the record. */
  | { readonly any: true }

/** How a report may speak of the figure: what the check matches by, never the value. */
export interface Wording {
  /** Other names under which papers speak of it; `label` is always one. */
  readonly says?: readonly string[]
  /** The verbs that may stand before it: 新增, 兑现, 惠及. */
  readonly actions?: readonly string[]
  /** 全省, 全市, of a rank. */
  readonly scope?: string
  /** Words of which one must stand in the sentence or its paragraph for the number to be this one. */
  readonly near?: readonly string[]
  readonly modality?: 'actual' | 'forecast' | 'target'
}

interface Common extends Wording {
  readonly label: string
  readonly unit: string
  /** Which of the four meanings a 新增 has here. */
  readonly newMeans?: '首次认定' | '当年认定' | '净增' | '当年入库'
  /** Why one record is one 家, 人 or 名, where records are counted as such: a stated exception, printed with the meaning. */
  readonly oneEach?: string
  /** It is called one thing and measured by another, for want of the former: 按支出口径测算. Said wherever it is judged. */
  readonly standIn?: string
  /** A surprise that a reader of the number must know, in one sentence. */
  readonly note?: string
}

interface Counting<R extends Registers, N extends keyof R> extends Common {
  readonly time: Time<R, N>
  readonly where?: Where<R, N>
  readonly exists?: Exists<R>
}

export type CountedFigure<R extends Registers, N extends keyof R> = Counting<R, N> &
  (
    | { readonly count: 'records' }
    /** 家, 人: distinct holders; a record without a holder counts for nobody and is said. */
    | { readonly holders: PathOf<R, N> }
    /** 家次: distinct holder × matter. */
    | { readonly occurrences: readonly [PathOf<R, N>, PathOf<R, N>, ...PathOf<R, N>[]] }
    | { readonly sum: Of<R, N, 'money' | 'whole' | 'decimal'> }
    /** The one value there is; 0 or 2 records are missing. */
    | { readonly only: Of<R, N, 'money' | 'whole' | 'decimal'> }
  )

/** 来数: the value of one item that the unit owning it gives, kept in the register of returns. */
export type ReceivedFigure<Item extends string> = Common & {
  readonly received: Item
  readonly kind: 'level' | 'rank' | 'change_abs' | 'change_rate' | 'share'
  /** Our own arithmetic, shown beside the given value: a difference is a hint, not an error. */
  readonly beside?: string
  readonly cumulative?: boolean
}

export type DerivedFigure = Common &
  (
    | { readonly share: { readonly of: string; readonly in: string } }
    | { readonly ratio: { readonly of: string; readonly over: string } }
    /** Against the same span of the year before, in %. */
    | { readonly growth: { readonly of: string } }
    /** The value less that of the year before; for a place, the year before less the value. */
    | { readonly rise: { readonly of: string; readonly better?: 'higher' | 'lower' } }
    /** Among the regions of the scope, on published values only. */
    | {
        readonly rank: { readonly of: string; readonly among: 'province' | 'city'; readonly best: 'highest' | 'lowest' }
      }
  )

/** The same without the compiler's knowledge of the registers: what the engine reads. */
export type AnyCondition =
  | string
  | boolean
  | readonly string[]
  | { readonly atLeast?: string | number; readonly below?: string | number }
  | { readonly not: string }
  | { readonly since?: string; readonly until?: string }
  | { readonly known: boolean }
  | Param
export type AnyWhere = Readonly<Record<string, AnyCondition | undefined>>
export type AnyTime =
  | { readonly flow: string }
  | { readonly stock: string; readonly until?: string | readonly string[]; readonly allEnd?: true }
  | { readonly cumulative: string; readonly since: string }
  | { readonly during: 'exists' }
  | { readonly any: true }
export type AnyMeasure =
  | { readonly count: 'records' }
  | { readonly holders: string }
  | { readonly occurrences: readonly string[] }
  | { readonly sum: string }
  | { readonly only: string }
export type AnyCounted = Common &
  AnyMeasure & {
    readonly time: AnyTime
    readonly where?: AnyWhere
    readonly exists?: { readonly in: string; readonly by: string; readonly where?: AnyWhere; readonly during?: string }
  }
export type AnyFigure = AnyCounted | ReceivedFigure<string> | DerivedFigure

/** A figure in the catalogue: `code` is `<domain>.<name>`, `register` the one it counts (none for received and derived). */
export type CataloguedFigure = AnyFigure & {
  readonly code: string
  readonly domain: string
  readonly register: string | null
}
export type Figures = Readonly<Record<string, CataloguedFigure>>

export type Source = 'counted' | 'received' | 'derived'
export const isCounted = (figure: AnyFigure): figure is AnyCounted => 'time' in figure
export const isReceived = (figure: AnyFigure): figure is ReceivedFigure<string> => 'received' in figure
export const isDerived = (figure: AnyFigure): figure is DerivedFigure => !isCounted(figure) && !isReceived(figure)
export const sourceOf = (figure: AnyFigure): Source =>
  isCounted(figure) ? 'counted' : isReceived(figure) ? 'received' : 'derived'

/** Each figure of `rd-projects` counted on the register of the same or another name. */
export interface FiguresOf {
  readonly domain: string
  readonly figures: Readonly<Record<string, AnyFigure & { readonly register: string | null }>>
}

/**
 * The typed door for domains: `figuresOver<typeof registers, keyof typeof items>()` gives
 * `defineFigures(domain, ({ over, received, derived }) => …)`, in which every field, status, choice and path is checked.
 */
export function figuresOver<R extends Registers, Item extends string>() {
  const over =
    <const N extends keyof R & string>(register: N) =>
    (figure: CountedFigure<R, N>): AnyFigure & { readonly register: string } => ({
      ...(figure as unknown as AnyCounted),
      register,
    })
  const received = (figure: ReceivedFigure<Item>) => ({ ...figure, register: null })
  const derived = (figure: DerivedFigure) => ({ ...figure, register: null })
  return {
    over,
    received,
    derived,
    defineFigures: (domain: string, figures: FiguresOf['figures']): FiguresOf => ({ domain, figures }),
  }
}

export function collectFigures(registers: Registers, ...groups: readonly FiguresOf[]): Figures {
  const byCode: Record<string, CataloguedFigure> = {}
  for (const { domain, figures } of groups) {
    for (const [name, figure] of Object.entries(figures)) {
      const code = `${domain}.${name}`
      if (byCode[code]) throw new Error(`two figures are called ${code}`)
      if (figure.register !== null && !registers[figure.register])
        throw new Error(`figure ${code} counts an unknown register`)
      byCode[code] = { ...figure, code, domain }
    }
  }
  return byCode
}
