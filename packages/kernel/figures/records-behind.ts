import { sql } from 'kysely'
import { getRegister, isCounted } from '../define/index.ts'
import { listRecords, type Page, type Query, type Tx } from '../store/index.ts'
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
  const figure = getFigure(definitions, request.code)
  if (!isCounted(figure)) return null
  const register = getRegister(definitions.registers, figure.register!)
  const source = new FigureSource(tx, definitions.registers, register, 'b')
  const where = conditionsOf(source, figure, request)
  const time = timeOf(source, figure, request.period)
  const from = source.from()
  const within = sql`select b.id from ${from} where ${source.visible()} and ${time} and ${where}`
  return { register: register.name, page: await listRecords(tx, definitions.registers, register, { ...query, within }) }
}
