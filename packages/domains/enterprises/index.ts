export { qualifications } from './register.ts'
export { enterpriseFigures } from './figures.ts'
