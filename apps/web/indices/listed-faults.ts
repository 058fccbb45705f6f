interface Listed {
  readonly where: string
  readonly message: string
}

const isListed = (each: unknown): each is Listed =>
  typeof each === 'object' &&
  each !== null &&
  'where' in each &&
  typeof each.where === 'string' &&
  'message' in each &&
  typeof each.message === 'string'

/** The places that a refused file has to be changed at, among the facts of the refusal. */
export const faultsIn = (facts: Readonly<Record<string, unknown>>): Listed[] =>
  Object.values(facts).flatMap((fact) => (Array.isArray(fact) ? fact.filter(isListed) : []))
