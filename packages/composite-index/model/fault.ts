/** What is wrong with a model or its data. */
export interface Fault {
  /** A path into the model (`elements.3.weight`), or the code of a column. */
  readonly where: string
  /** One Chinese sentence: what is wrong and what to do. */
  readonly message: string
  /** A hint does not keep the index from being computed. */
  readonly severity: 'refused' | 'hint'
}

/** Throws a RangeError with the sentences of what is refused; hints pass. */
export function refuseFaults(faults: readonly Fault[]): void {
  const refused = faults.filter(({ severity }) => severity === 'refused')
  if (refused.length > 0) throw new RangeError(refused.map(({ message }) => message).join('\n'))
}
