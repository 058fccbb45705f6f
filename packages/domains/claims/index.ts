export { claims, payments } from './register.ts'
export { claimFigures } from './figures.ts'
