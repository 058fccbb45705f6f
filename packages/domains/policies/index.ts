export { policies, policyClauses } from './register.ts'
export { policyFigures } from './figures.ts'
