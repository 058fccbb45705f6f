export { planSelections, talentRecognitions } from './register.ts'
export { talentFigures } from './figures.ts'
