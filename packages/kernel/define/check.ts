// Data only: the store, the import, the form, the template and the documents read it.

/**
 * What the value of a field must be; an empty one is wrong only where it must be given. A year and a period are held
 * against days by their first and last day: not before 2023 is not before 2023-01-01, not after 2023 not after 2023-12-31.
 */
export type Must =
  | { readonly given: true }
  /** One of these texts and not empty; of none, it must be empty. */
  | { readonly oneOf: readonly string[] }
  | { readonly atLeast: string }
  | { readonly atMost: string }
  | { readonly whole: true }
  /** A period that is a whole year. */
  | { readonly fullYear: true }
  | { readonly notBefore: string }
  /** `today` is the day on which it is written down. */
  | { readonly notAfter: string }
  | { readonly within: string }

/** A condition on one field, in all records or in those in which other fields hold one of some codes. */
export interface Check<FieldName extends string = string> {
  readonly field: FieldName
  readonly when?: { readonly [F in FieldName]?: readonly string[] }
  readonly must: Must
  /** A record that breaks a rule is refused; what only looks wrong is asked about and can be confirmed. */
  readonly ask?: true
}
