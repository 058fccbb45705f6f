import { topElement } from '@dongjian/composite-index'
import { sql } from 'kysely'
import { findOwnRegion } from '@dongjian/kernel/published'
import type { Tx } from '@dongjian/kernel/store'
import type { IndexModel } from '../model/document.ts'
import { parseModel } from '../models.ts'
import { refuse } from '../refusals.ts'
import type { BoundValue } from './bound.ts'
import type { EditionStep, IndexEdition, IndexEditionBrief, OwnStanding } from './edition.ts'
import type { FrozenResult } from './frozen.ts'
import { yearsJudged } from './panel.ts'

interface Row {
  id: string
  title: string
  model: string
  model_name: string
  model_edition: string
  model_text: string
  dataset: string
  dataset_name: string
  simulated: boolean
  corrects: string | null
  corrected_by: string | null
  as_known_on: string
  made_at: string
  made_by: string
  engine: string
  seed: string
  bound: string
  result: string
  differences: string
  steps: EditionStep[]
}

const select = (tx: Tx) => sql`
  select e.id, e.title, e.model, m.name as model_name, m.edition as model_edition, m.text as model_text,
    e.dataset, d.name as dataset_name, d.simulated, e.corrects, e.as_known_on::text, e.made_at::text, e.made_by,
    e.engine, e.seed::text, e.bound, e.result, e.differences,
    (select c.id from index_editions c where c.region = e.region and c.corrects = e.id
      order by c.made_at desc, c.id desc limit 1) as corrected_by,
    (select coalesce(json_agg(json_build_object('to', s.to_state, 'by', s.done_by, 'at', s.done_at::text)
      order by s.done_at, s.to_state desc), '[]'::json) from index_edition_steps s where s.region = e.region and s.edition = e.id) as steps
  from index_editions e
  join index_models m on m.region = e.region and m.id = e.model
  join index_datasets d on d.region = e.region and d.id = e.dataset
  where e.region = ${tx.region}`

/** The editions of a region, the newest first. */
export async function listIndexEditions(tx: Tx, limit = 50): Promise<IndexEditionBrief[]> {
  const unit = await ownUnit(tx)
  const { rows } = await sql<Row>`${select(tx)} order by e.made_at desc, e.id desc limit ${limit}`.execute(tx.db)
  const models = new Map<string, IndexModel>()
  return rows.map((row) => {
    const model = models.get(row.model) ?? parseModel(null, row.model_text)
    models.set(row.model, model)
    return briefOf(row, { unit, model, result: JSON.parse(row.result) as FrozenResult })
  })
}

/** One edition, or the newest when none is named. */
export async function getIndexEdition(tx: Tx, id: string | null): Promise<IndexEdition> {
  const unit = await ownUnit(tx)
  const { rows } = await sql<Row>`${select(tx)} and (${id}::text is null or e.id::text = ${id})
    order by e.made_at desc, e.id desc limit 1`.execute(tx.db)
  const [row] = rows
  if (!row) throw refuse('indexEditionNotFound', { id })
  const result = JSON.parse(row.result) as FrozenResult
  return {
    ...briefOf(row, { unit, model: parseModel(null, row.model_text), result }),
    steps: row.steps,
    bound: JSON.parse(row.bound) as BoundValue[],
    result,
    differences: JSON.parse(row.differences) as string[],
    engine: row.engine,
    seed: Number(row.seed),
  }
}

export async function ownUnit(tx: Tx): Promise<IndexEditionBrief['unit']> {
  const region = await findOwnRegion(tx)
  return { code: tx.region, name: region?.name ?? tx.region }
}

interface Read {
  readonly unit: IndexEditionBrief['unit']
  readonly model: IndexModel
  readonly result: FrozenResult
}

function briefOf(row: Row, { unit, model: { model, base }, result }: Read): IndexEditionBrief {
  const top = topElement(model).code
  const years = yearsJudged({ base }, result.years)
  return {
    id: row.id,
    title: row.title,
    model: { id: row.model, name: row.model_name, edition: row.model_edition },
    dataset: { id: row.dataset, name: row.dataset_name },
    unit,
    years,
    base,
    state: row.steps.at(-1)?.to ?? 'draft',
    simulated: row.simulated,
    madeAt: row.made_at,
    madeBy: row.made_by,
    asKnownOn: row.as_known_on,
    corrects: row.corrects,
    correctedBy: row.corrected_by,
    own: years.map((year) => standingIn(result, top, year, unit.code)),
  }
}

export function standingIn(
  { units, years, scores, places }: FrozenResult,
  top: string,
  year: string,
  unit: string,
): OwnStanding {
  const [row, at] = [years.indexOf(year), units.indexOf(unit)]
  const score = scores[top]?.[row]?.[at] ?? null
  return {
    year,
    score,
    place: places[top]?.[row]?.[at] ?? null,
    of: (places[top]?.[row] ?? []).filter((place) => place !== null).length,
    why: score === null ? '没有得分：有数的指标太少，或按模型的方法算不出来' : null,
  }
}
