export { indexFigures } from './figures.ts'
