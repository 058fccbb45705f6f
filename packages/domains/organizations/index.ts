export { organizations } from './register.ts'
export { organizationFigures } from './figures.ts'
export { findNamedOrganizations, type Organization } from './queries.ts'
