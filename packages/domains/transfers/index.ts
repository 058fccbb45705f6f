export { landings, outcomes, transferCentres } from './register.ts'
export { transferFigures } from './figures.ts'
