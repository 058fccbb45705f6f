export { opinionItems, opinionProblems, opinions } from './register.ts'
export { opinionFigures } from './figures.ts'
export { listProblems, type Problem } from './queries.ts'
