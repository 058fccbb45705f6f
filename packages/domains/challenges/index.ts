export { challenges } from './register.ts'
export { challengeFigures } from './figures.ts'
