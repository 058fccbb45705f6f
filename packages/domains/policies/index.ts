export { policies, policyClauses, policyExclusions } from './register.ts'
export { policyFigures } from './figures.ts'
