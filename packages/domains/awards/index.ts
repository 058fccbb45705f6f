export { awards } from './register.ts'
export { awardFigures } from './figures.ts'
