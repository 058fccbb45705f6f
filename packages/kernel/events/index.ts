export { canonicalJson } from './canonical-json.ts'
export { findAlteredEvents, findEvents, listEvents, writeEvent, type Event } from './event.ts'
