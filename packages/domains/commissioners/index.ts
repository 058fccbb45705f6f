export { agreements, commissionerPostings, jointResults } from './register.ts'
export { commissionerFigures } from './figures.ts'
