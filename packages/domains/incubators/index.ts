export { incubatorRecognitions, incubators, incubatorSpaces, tenants } from './register.ts'
export { incubatorFigures } from './figures.ts'
