export { returns } from './register.ts'
export { items, type ReturnItem } from './items.ts'
