import { sql } from 'kysely'
import {
  columnOf,
  getRegister,
  getSpan,
  sayDay,
  sayPeriod,
  tableOf,
  type CataloguedFigure,
  type ReceivedFigure,
} from '../define/index.ts'
import { visible, type Tx } from '../store/index.ts'
import type { Definitions } from './county.ts'
import { definitionHash } from './definition-hash.ts'
import { dayKnown, findNotBegun } from './reach.ts'
import { convertUnit } from './units.ts'
import { complete, missing, type FigureRequest, type FigureValue } from './value.ts'

type Received = CataloguedFigure & ReceivedFigure<string>

interface Return {
  id: string
  item: string
  period: string
  value: string | null
  unit: string | null
  status: string
  cut_off_on: string | null
}

interface Given {
  readonly today: string
  readonly returns: readonly Return[]
}

/** The values that their owners gave, one statement for all that is asked. */
export async function computeReceived(
  tx: Tx,
  definitions: Definitions,
  requests: readonly FigureRequest[],
): Promise<Map<FigureRequest, FigureValue>> {
  if (requests.length === 0) return new Map()
  const given = await readReturns(tx, definitions, requests)
  return new Map(
    requests.map((request) => {
      const figure = definitions.figures[request.code] as Received
      const found = given.returns.find((r) => r.item === figure.received && r.period === request.period)
      return [request, valueOf(tx, definitions, figure, request, { today: given.today, found })]
    }),
  )
}

async function readReturns(tx: Tx, definitions: Definitions, requests: readonly FigureRequest[]): Promise<Given> {
  const { returns } = definitions
  const of = (name: string) => sql.ref(`t.${columnOf(name)}`)
  const items = requests.map((r) => (definitions.figures[r.code] as Received).received)
  // The day comes first and always: also where no return was found.
  const { rows } = await sql<{ today: string } & { [Name in keyof Return]: Return[Name] | null }>`
    select d.day::text as today, t.id, ${of(returns.item)} as item, ${of(returns.period)} as period, ${of(returns.value)}::text as value,
      ${of(returns.unit)} as unit, t.status, ${of(returns.cutOffOn)}::text as cut_off_on
    from (select ${dayKnown(tx)} as day) as d left join ${sql.table(tableOf(getRegister(definitions.registers, returns.register)))} as t
    on ${visible('t', tx)} and t.status <> ${returns.withdrawn} and ${of(returns.item)} in (${sql.join(items)}) and ${of(returns.period)} in (${sql.join(requests.map((r) => r.period))})`.execute(
    tx.db,
  )
  return { today: rows[0]!.today, returns: rows.filter((row): row is { today: string } & Return => row.id !== null) }
}

function valueOf(
  tx: Tx,
  definitions: Definitions,
  figure: Received,
  request: FigureRequest,
  { today, found }: { today: string; found: Return | undefined },
): FigureValue {
  const given = found?.value ?? null
  const converted = given === null ? null : convertUnit(given, found?.unit ?? figure.unit, figure.unit)
  const judged = judge(request, figure, { today, found, converted })
  return {
    code: figure.code,
    label: figure.label,
    unit: figure.unit,
    source: 'received',
    period: request.period,
    params: {},
    ...judged,
    numerator: null,
    denominator: null,
    knownBefore: tx.knownBefore,
    definitionHash: definitionHash(figure),
    valueStatus: found
      ? (getRegister(definitions.registers, definitions.returns.register).statuses[found.status] ?? null)
      : null,
    behind: found ? { kind: 'return', register: definitions.returns.register, id: found.id } : { kind: 'nothing' },
    beside: null,
  }
}

interface Read {
  readonly today: string
  readonly found: Return | undefined
  readonly converted: string | null
}

type Judged = Pick<FigureValue, 'value' | 'completeness' | 'keptTo'>

function judge(request: FigureRequest, figure: Received, { today, found, converted }: Read): Judged {
  const unknown = (why: string): Judged => ({ value: null, completeness: missing(why), keptTo: null })
  const notBegun = findNotBegun(request.period, today)
  if (notBegun !== undefined) return unknown(notBegun)
  if (!found) return unknown(`还没有收到${sayPeriod(request.period)}的“${figure.label}”`)
  if (converted === null) return unknown(`来数的单位“${found.unit ?? ''}”不能换算成“${figure.unit}”`)
  const { to } = getSpan(request.period)
  const cutOff = found.cut_off_on
  const stale = (keptTo: string, why: string): Judged => ({
    value: converted,
    completeness: { state: 'stale', why },
    keptTo,
  })
  if (cutOff !== null && cutOff < to) return stale(cutOff, `来数截止${cutOff}，早于统计期末${to}`)
  if (to > today) return stale(today, `期间未结束，只到${sayDay(today)}`)
  return { value: converted, completeness: complete, keptTo: null }
}
