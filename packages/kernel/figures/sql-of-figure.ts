import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { isCounted, type AnyCounted } from '../define/index.ts'
import type { Tables } from '../store/transaction.ts'
import { getFigure } from './compute.ts'
import { compileCounted, groupAsked } from './counted.ts'
import type { Definitions } from './county.ts'
import type { FigureRequest } from './value.ts'

const nowhere = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** The statement that a counted figure becomes, with its parameters; none for figures that count no records. */
export function sqlOfFigure(
  definitions: Definitions,
  { code, period }: FigureRequest,
): { sql: string; parameters: readonly unknown[] } | null {
  const figure = getFigure(definitions, code)
  if (!isCounted(figure)) return null
  const group = groupAsked(definitions, [{ code, period, params: namedParams(figure) }])[0]!
  const tx = { db: nowhere as never, region: '000000', knownBefore: null }
  const { sql, parameters } = compileCounted(tx, definitions, group).compile(nowhere)
  return { sql, parameters }
}

/** Each parameter of a slice stands for itself. */
const namedParams = (figure: AnyCounted): Record<string, string> =>
  Object.fromEntries(
    Object.values(figure.where ?? {}).flatMap((condition) =>
      typeof condition === 'object' && 'param' in condition ? [[condition.param, condition.param]] : [],
    ),
  )
