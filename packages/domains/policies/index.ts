export { policies, policyClauses, policyExclusions } from './register.ts'
export { policyFigures } from './figures.ts'
export {
  addPolicy,
  faultsOfPolicy,
  findPolicies,
  getPolicy,
  listPolicies,
  parsePolicy,
  type Policy,
  type PolicyBrief,
  type PolicyState,
} from './texts.ts'
export { readPolicy } from './document/read-document.ts'
export { listEntitlements, type FirmEntitlements } from './entitlements.ts'
export { comparePaid, type Compared } from './comparison.ts'
export { explainFirm } from './explain.ts'
export { factsOf, loadFirms } from './firms.ts'
export { createSimulator, type Simulator } from './simulate.ts'
export { moveParameters } from './move-parameters.ts'
export { readYearOfPolicy } from './year-of-policy.ts'
export { refuse as refusePolicy } from './refusals.ts'
