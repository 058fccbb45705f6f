import { collectRegisters } from '@dongjian/kernel/define'
import { awards } from './awards/register.ts'
import { challenges } from './challenges/register.ts'
import { claims, payments } from './claims/register.ts'
import { agreements, commissionerPostings, jointResults } from './commissioners/register.ts'
import { commitments, milestones } from './commitments/register.ts'
import { loans } from './credit/register.ts'
import { firmYears, qualifications } from './enterprises/register.ts'
import { events } from './events/register.ts'
import { incubatorRecognitions, incubators, incubatorSpaces, tenants } from './incubators/register.ts'
import { opinionItems, opinionProblems, opinions } from './opinions/register.ts'
import { organizations } from './organizations/register.ts'
import { landedFirms, partnerships } from './partnerships/register.ts'
import { policies, policyClauses, policyExclusions } from './policies/register.ts'
import { rdProjectFunding, rdProjects } from './rd-projects/register.ts'
import { returns } from './returns/register.ts'
import { planSelections, talentRecognitions } from './talents/register.ts'
import { landings, outcomes, transferCentres } from './transfers/register.ts'

/** Every register of the county, in the order of the left rail within its subject. */
export const registers = collectRegisters(
  organizations,
  qualifications,
  firmYears,
  rdProjects,
  rdProjectFunding,
  challenges,
  policies,
  policyClauses,
  policyExclusions,
  claims,
  payments,
  incubators,
  incubatorSpaces,
  tenants,
  incubatorRecognitions,
  talentRecognitions,
  planSelections,
  commissionerPostings,
  agreements,
  jointResults,
  partnerships,
  landedFirms,
  transferCentres,
  outcomes,
  landings,
  events,
  awards,
  loans,
  returns,
  opinions,
  opinionItems,
  opinionProblems,
  commitments,
  milestones,
)

export type CountyRegisters = typeof registers
