/** One place where the code breaks one rule. */
export interface Violation {
  path: string
  rule: string
  /** What was found there. */
  found: string
}
