export { events } from './register.ts'
export { eventFigures } from './figures.ts'
