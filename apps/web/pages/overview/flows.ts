import type { FigureValue } from '@dongjian/server/contract'

/** Public money and what stands beside it: codes of the catalogue of figures. */
export interface Flow {
  readonly from: string
  readonly to: string
}

export const flows: readonly Flow[] = [
  { from: 'rd-projects.fiscalFunding', to: 'rd-projects.selfFunding' },
  { from: 'claims.rdSubsidyPaid', to: 'enterprises.industrialRd' },
  { from: 'claims.loanInterestPaid', to: 'credit.subsidisedPrincipal' },
]

export interface FlowValues {
  readonly from: FigureValue
  readonly to: FigureValue
}

/** The flows of which both ends are known in the period. */
export const valuesOf = (figures: readonly FigureValue[]): FlowValues[] =>
  flows.flatMap((flow) => {
    const from = figures.find(({ code }) => code === flow.from)
    const to = figures.find(({ code }) => code === flow.to)
    return from?.value && to?.value ? [{ from, to }] : []
  })
