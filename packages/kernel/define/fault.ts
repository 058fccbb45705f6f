/** One mistake in the definitions, and where it stands: `challenges.steps.award`. */
export interface Fault {
  readonly at: string
  readonly says: string
}
