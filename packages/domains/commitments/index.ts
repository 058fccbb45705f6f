export { commitments } from './register.ts'
export { commitmentFigures } from './figures.ts'
