import { collectFigures } from '@dongjian/kernel/define'
import { awardFigures } from './awards/figures.ts'
import { budgetFigures } from './budgets/figures.ts'
import { challengeFigures } from './challenges/figures.ts'
import { claimFigures } from './claims/figures.ts'
import { commissionerFigures } from './commissioners/figures.ts'
import { commitmentFigures } from './commitments/figures.ts'
import { creditFigures } from './credit/figures.ts'
import { enterpriseFigures } from './enterprises/figures.ts'
import { eventFigures } from './events/figures.ts'
import { incubatorFigures } from './incubators/figures.ts'
import { indexFigures } from './indices/figures.ts'
import { opinionFigures } from './opinions/figures.ts'
import { organizationFigures } from './organizations/figures.ts'
import { partnershipFigures } from './partnerships/figures.ts'
import { policyFigures } from './policies/figures.ts'
import { rdProjectFigures } from './rd-projects/figures.ts'
import { registers } from './registers.ts'
import { talentFigures } from './talents/figures.ts'
import { transferFigures } from './transfers/figures.ts'

/** Every figure of the county by its code, in the order in which a leader asks for them. */
export const figures = collectFigures(
  registers,
  indexFigures,
  rdProjectFigures,
  challengeFigures,
  awardFigures,
  commissionerFigures,
  partnershipFigures,
  incubatorFigures,
  budgetFigures,
  claimFigures,
  policyFigures,
  transferFigures,
  eventFigures,
  creditFigures,
  talentFigures,
  enterpriseFigures,
  organizationFigures,
  commitmentFigures,
  opinionFigures,
)
