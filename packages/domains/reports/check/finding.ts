import type { Period } from '@dongjian/kernel/define'
import type { PeriodPlace } from './period.ts'
import type { ToldMatch } from './tell-match.ts'

/** What the check says of one number of a text. */
export interface Finding {
  /** UTF-16 index in the text. */
  readonly offset: number
  /** As printed. */
  readonly text: string
  readonly value: string | null
  readonly unit: string | null
  readonly figure: string | null
  readonly label: string | null
  readonly params: Readonly<Record<string, string>>
  readonly period: Period | null
  /** Where the period was read. */
  readonly periodFrom: PeriodPlace | null
  readonly system: { readonly value: string | null; readonly unit: string; readonly text: string | null } | null
  readonly why: string | null
  /** The promise that a target is, by its number in the register. */
  readonly commitment: string | null
  /** How it was matched; null of what is no number. */
  readonly match: ToldMatch | null
  /** outside: a person said that it is none of the platform's figures. */
  readonly verdict: 'agree' | 'differ' | 'unjudged' | 'target' | 'hint' | 'outside'
  readonly explanation?: string
}

interface Printed {
  readonly start: number
  readonly text: string
  readonly value: string | null
  readonly unit: string | null
}

/** A number of the text of which nothing is known yet. */
export const bare = ({ start, text, value, unit }: Printed): Omit<Finding, 'verdict'> => ({
  offset: start,
  text,
  value,
  unit,
  figure: null,
  label: null,
  params: {},
  period: null,
  periodFrom: null,
  system: null,
  why: null,
  commitment: null,
  match: null,
})

export interface Checked {
  readonly text: string
  readonly period: Period | null
  readonly agree: readonly Finding[]
  readonly differ: readonly Finding[]
  readonly unjudged: readonly Finding[]
  readonly hints: readonly Finding[]
  readonly targets: readonly Finding[]
  readonly outside: readonly Finding[]
}
