import type { PolicyBrief } from '@dongjian/server/contract'

/** In the address, for its own wording. */
export const self = 'self'

/** The versions beside which one may be put: those of the same paper. */
export const baselinesOf = (policy: PolicyBrief, all: readonly PolicyBrief[]): PolicyBrief[] =>
  all.filter(({ id, name }) => name === policy.name && id !== policy.id)

/** A draft is weighed against what it was made from, else against what is in force for its years; a paper in force against itself. */
export function usualBaseline(policy: PolicyBrief, all: readonly PolicyBrief[]): string {
  if (policy.state === 'issued') return self
  const others = baselinesOf(policy, all)
  const source = others.find(({ id }) => id === policy.madeFrom)
  const inForce = others.find(
    ({ state, years }) => state === 'issued' && years.from <= policy.years.from && years.to >= policy.years.from,
  )
  return (source ?? inForce)?.id ?? self
}
