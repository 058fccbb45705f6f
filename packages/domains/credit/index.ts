export { loans } from './register.ts'
export { creditFigures } from './figures.ts'
