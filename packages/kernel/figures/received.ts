import { sql } from 'kysely'
import {
  columnOf,
  getRegister,
  getSpan,
  sayPeriod,
  tableOf,
  type CataloguedFigure,
  type ReceivedFigure,
} from '../define/index.ts'
import { visible, type Tx } from '../store/index.ts'
import type { Definitions } from './county.ts'
import { definitionHash } from './definition-hash.ts'
import { convertUnit } from './units.ts'
import { complete, missing, type Completeness, type FigureRequest, type FigureValue } from './value.ts'

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
      const found = given.find((r) => r.item === figure.received && r.period === request.period)
      return [request, valueOf(tx, definitions, figure, request, found)]
    }),
  )
}

async function readReturns(tx: Tx, definitions: Definitions, requests: readonly FigureRequest[]): Promise<Return[]> {
  const { returns } = definitions
  const of = (name: string) => sql.ref(`t.${columnOf(name)}`)
  const items = requests.map((r) => (definitions.figures[r.code] as Received).received)
  const { rows } = await sql<Return>`
    select t.id, ${of(returns.item)} as item, ${of(returns.period)} as period, ${of(returns.value)}::text as value,
      ${of(returns.unit)} as unit, t.status, ${of(returns.cutOffOn)}::text as cut_off_on
    from ${sql.table(tableOf(getRegister(definitions.registers, returns.register)))} as t
    where ${visible('t', tx)} and t.status <> ${returns.withdrawn} and ${of(returns.item)} in (${sql.join(items)}) and ${of(returns.period)} in (${sql.join(requests.map((r) => r.period))})`.execute(
    tx.db,
  )
  return rows
}

function valueOf(
  tx: Tx,
  definitions: Definitions,
  figure: Received,
  request: FigureRequest,
  found: Return | undefined,
): FigureValue {
  const converted =
    !found || found.value === null ? null : convertUnit(found.value, found.unit ?? figure.unit, figure.unit)
  return {
    code: figure.code,
    label: figure.label,
    unit: figure.unit,
    source: 'received',
    period: request.period,
    params: {},
    value: converted,
    numerator: null,
    denominator: null,
    knownBefore: tx.knownBefore,
    definitionHash: definitionHash(figure),
    completeness: completenessOf(request, figure, found, converted),
    valueStatus: found
      ? (getRegister(definitions.registers, definitions.returns.register).statuses[found.status] ?? null)
      : null,
    behind: found ? { kind: 'return', register: definitions.returns.register, id: found.id } : { kind: 'nothing' },
    beside: null,
  }
}

function completenessOf(
  request: FigureRequest,
  figure: Received,
  found: Return | undefined,
  converted: string | null,
): Completeness {
  if (!found) return missing(`还没有收到${sayPeriod(request.period)}的“${figure.label}”`)
  if (converted === null) return missing(`来数的单位“${found.unit ?? ''}”不能换算成“${figure.unit}”`)
  const { to } = getSpan(request.period)
  if (found.cut_off_on !== null && found.cut_off_on < to) {
    return { state: 'stale', why: `来数截止${found.cut_off_on}，早于统计期末${to}` }
  }
  return complete
}
