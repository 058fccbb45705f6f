export { publishValue, type PublishedValue } from './publish.ts'
