export { publishValue, type PublishedValue } from './publish.ts'
export { addRegion, findOwnRegion, listRegions, type Region } from './regions.ts'
