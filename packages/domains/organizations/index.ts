export { organizations } from './register.ts'
export { organizationFigures } from './figures.ts'
