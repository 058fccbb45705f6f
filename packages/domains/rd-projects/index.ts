export { rdProjectFunding, rdProjects } from './register.ts'
export { rdProjectFigures } from './figures.ts'
