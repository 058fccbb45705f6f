export { policies, policyClauses, policyExclusions } from './register.ts'
export { policyFigures } from './figures.ts'
export {
  addPolicy,
  getPolicy,
  listPolicies,
  parsePolicy,
  type Policy,
  type PolicyBrief,
  type PolicyState,
} from './texts.ts'
export { listEntitlements, type Entitlement, type FirmEntitlements, type Moved } from './entitlements.ts'
export { comparePaid, type Compared, type Verdict } from './comparison.ts'
