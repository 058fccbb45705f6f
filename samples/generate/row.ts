import type { ChoiceField, Register } from '@dongjian/kernel/define'

type CellOf<F> =
  F extends ChoiceField<infer C>
    ? keyof C & string
    : F extends { type: 'names' }
      ? readonly string[]
      : F extends { type: 'flag' }
        ? boolean
        : F extends { type: 'year' | 'whole' }
          ? number
          : string

/**
 * One line of a ledger as staff would fill it: days as 2023-05-06, money and areas as exact decimal texts in the unit of
 * the heading, references by name or natural key. A wrong field, choice or status does not compile.
 */
export type Row<R extends Register> = {
  readonly [F in keyof R['fields']]?: CellOf<R['fields'][F]> | undefined
} & { readonly status?: keyof R['statuses'] & string }

export interface Sheet {
  readonly register: Register
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  /** A correction carries its key, what must be filled, and what it changes. */
  readonly only?: readonly string[]
}

export const sheet = <R extends Register>(register: R, rows: readonly Row<R>[]): Sheet => ({ register, rows })

/** A sheet with few columns: those of the key and the required ones are added. */
export const corrections = <R extends Register>(register: R, rows: readonly Row<R>[]): Sheet => ({
  register,
  rows,
  only: [...new Set(rows.flatMap((row) => Object.keys(row)))],
})

export interface Ledger {
  /** Without the folder: 科技局-科研项目.xlsx */
  readonly file: string
  readonly department: string
  readonly ledgerDay: string
  readonly sheets: readonly Sheet[]
}
