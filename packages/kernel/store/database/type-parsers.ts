import pg from 'pg'

type Parse = (text: string) => unknown

// The declared types know only the scalar types by number; the function knows them all.
const parserOf = pg.types.getTypeParser as (oid: number, format?: string) => Parse

const asText = (text: string): string => text
const asTexts = parserOf(1009)

// Dates and instants never become a Date (it cuts microseconds and moves days between zones),
// amounts never a double, and neither inside an array: so each of these types keeps its text.
const scalars = { int8: 20, numeric: 1700, date: 1082, time: 1083, timestamp: 1114, timestamptz: 1184, interval: 1186 }
const arrays = { int8: 1016, numeric: 1231, date: 1182, time: 1183, timestamp: 1115, timestamptz: 1185, interval: 1187 }

const parsers = new Map<number, Parse>([
  ...Object.values(scalars).map((oid) => [oid, asText] as const),
  ...Object.values(arrays).map((oid) => [oid, asTexts] as const),
])

/** How PostgreSQL's values arrive: int8, numeric, dates and instants as text, the rest as pg reads it. */
export const typeParsers = {
  getTypeParser: (oid: number, format?: string): Parse =>
    (format !== 'binary' && parsers.get(oid)) || parserOf(oid, format),
}
