export { landedFirms, partnerships } from './register.ts'
export { partnershipFigures } from './figures.ts'
