export { claims, payments } from './register.ts'
export { claimFigures, leftTreasury } from './figures.ts'
