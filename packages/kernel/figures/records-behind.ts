import { sql } from 'kysely'
import { getRegister, isCounted, type Register } from '../define/index.ts'
import { listRecords, type Page, type Query, type Tx, type Within } from '../store/index.ts'
import { getFigure } from './compute.ts'
import { conditionsOf, timeOf } from './conditions.ts'
import type { Definitions } from './county.ts'
import { FigureSource } from './source.ts'
import type { FigureRequest } from './value.ts'

/** A page of the records that a counted figure counts; null for figures that count none. */
export async function listRecordsBehind(
  tx: Tx,
  definitions: Definitions,
  request: FigureRequest,
  query: Query = {},
): Promise<{ register: string; page: Page } | null> {
  const behind = selectRecordsBehind(tx, definitions, request)
  if (!behind) return null
  const { register, within } = behind
  return { register: register.name, page: await listRecords(tx, definitions.registers, register, { ...query, within }) }
}

/** The register that a counted figure counts on, and where among its records those are: for lists and their sums. */
export function selectRecordsBehind(
  tx: Tx,
  definitions: Definitions,
  request: FigureRequest,
): { register: Register; within: Within } | null {
  const figure = getFigure(definitions, request.code)
  if (!isCounted(figure)) return null
  const register = getRegister(definitions.registers, figure.register!)
  const source = new FigureSource(tx, definitions.registers, register, 't')
  const where = sql`${timeOf(source, figure, request.period)} and ${conditionsOf(source, figure, request)}`
  return { register, within: { from: source.from(), where } }
}
