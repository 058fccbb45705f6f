export { budgetFigures } from './figures.ts'
