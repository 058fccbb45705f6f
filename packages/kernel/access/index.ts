export { fenceOf, OPEN_END } from './fence.ts'
export { applicationRole, enterRegion } from './region.ts'
