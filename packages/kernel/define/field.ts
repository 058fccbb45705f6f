/** What one column of a ledger holds. Data only: server, web, command line and the docs generator load it. */

export type Choices = Readonly<Record<string, string>>

interface Common {
  readonly label: string
  /** Checked on write from the given day on; older versions may lack it. */
  readonly required?: boolean | { readonly since: string }
  /** One sentence for the person who fills the cell. */
  readonly hint?: string
  /** Personal data: shown to those who may see it, and its reading is recorded. */
  readonly personal?: boolean
}

export interface TextField extends Common {
  readonly type: 'text'
  readonly max?: number
  /** A text that is read again: 节点计划, see schedule.ts. */
  readonly form?: 'schedule'
}
export interface NamesField extends Common {
  readonly type: 'names'
}
export interface RefField<Target extends string = string> extends Common {
  readonly type: 'ref'
  readonly to: Target
}
export interface DateField extends Common {
  readonly type: 'date'
  /** Fields of the record (days, a year, a period) before which it cannot lie. */
  readonly notBefore?: string | readonly string[]
  /** The same the other way; `today` is the day on which it is written down. */
  readonly notAfter?: string | readonly string[]
  /** The year or period that it belongs to: a day outside is asked about, not refused. */
  readonly within?: string
}
export interface YearField extends Common {
  readonly type: 'year'
}
/** Stored in 元 with two decimals; people read and write it in `ledger`. */
export interface MoneyField extends Common {
  readonly type: 'money'
  readonly ledger: '元' | '万元' | '亿元'
  /** The most that is plausible; more is asked about: it is often 元 typed under a heading of 万元. */
  readonly plausible?: `${number}${'元' | '万元' | '亿元'}`
}
export interface WholeField extends Common {
  readonly type: 'whole'
  readonly unit: string
}
export interface DecimalField extends Common {
  readonly type: 'decimal'
  readonly unit: string
}
export interface ChoiceField<C extends Choices = Choices> extends Common {
  readonly type: 'choice'
  readonly choices: C
  /** From the highest to the lowest, where the order means something (A类 before B类). */
  readonly ordered?: boolean
}
export interface FlagField extends Common {
  readonly type: 'flag'
}
/** 统一社会信用代码, GB 32100-2015. */
export interface CreditCodeField extends Common {
  readonly type: 'creditCode'
}
/** 行政区划代码, GB/T 2260, or the own code of a zone. */
export interface RegionCodeField extends Common {
  readonly type: 'regionCode'
}
/** A stored file, by the SHA-256 of its bytes; in a workbook, its file name. */
export interface DocumentField extends Common {
  readonly type: 'document'
}
/** 统计期间: see period.ts. */
export interface PeriodField extends Common {
  readonly type: 'period'
}

export type Field =
  | TextField
  | NamesField
  | RefField
  | DateField
  | YearField
  | MoneyField
  | WholeField
  | DecimalField
  | ChoiceField
  | FlagField
  | CreditCodeField
  | RegionCodeField
  | DocumentField
  | PeriodField

export type FieldType = Field['type']

type Options<F extends Common, Given extends string> = Omit<F, 'type' | 'label' | Given>

export const field = {
  text: (label: string, options: Options<TextField, never> = {}): TextField => ({ type: 'text', label, ...options }),
  /** Several names in one cell, separated by 、 */
  names: (label: string, options: Options<NamesField, never> = {}): NamesField => ({
    type: 'names',
    label,
    ...options,
  }),
  ref: <const Target extends string>(
    label: string,
    to: Target,
    options: Options<RefField, 'to'> = {},
  ): RefField<Target> => ({ type: 'ref', label, to, ...options }),
  date: (label: string, options: Options<DateField, never> = {}): DateField => ({ type: 'date', label, ...options }),
  year: (label: string, options: Options<YearField, never> = {}): YearField => ({ type: 'year', label, ...options }),
  money: (label: string, options: Partial<Options<MoneyField, never>> = {}): MoneyField => ({
    type: 'money',
    label,
    ledger: '万元',
    ...options,
  }),
  whole: (label: string, unit: string, options: Options<WholeField, 'unit'> = {}): WholeField => ({
    type: 'whole',
    label,
    unit,
    ...options,
  }),
  decimal: (label: string, unit: string, options: Options<DecimalField, 'unit'> = {}): DecimalField => ({
    type: 'decimal',
    label,
    unit,
    ...options,
  }),
  choice: <const C extends Choices>(
    label: string,
    choices: C,
    options: Options<ChoiceField, 'choices'> = {},
  ): ChoiceField<C> => ({ type: 'choice', label, choices, ...options }),
  flag: (label: string, options: Options<FlagField, never> = {}): FlagField => ({ type: 'flag', label, ...options }),
  creditCode: (label: string, options: Options<CreditCodeField, never> = {}): CreditCodeField => ({
    type: 'creditCode',
    label,
    ...options,
  }),
  regionCode: (label: string, options: Options<RegionCodeField, never> = {}): RegionCodeField => ({
    type: 'regionCode',
    label,
    ...options,
  }),
  document: (label: string, options: Options<DocumentField, never> = {}): DocumentField => ({
    type: 'document',
    label,
    ...options,
  }),
  period: (label: string, options: Options<PeriodField, never> = {}): PeriodField => ({
    type: 'period',
    label,
    ...options,
  }),
}
