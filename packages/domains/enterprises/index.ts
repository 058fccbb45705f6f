export { firmYears, qualifications } from './register.ts'
export { enterpriseFigures } from './figures.ts'
