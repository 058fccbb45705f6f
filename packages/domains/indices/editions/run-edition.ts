import { createHash } from 'node:crypto'
import { topElement } from '@dongjian/composite-index'
import { sql } from 'kysely'
import { canonicalJson } from '@dongjian/kernel/events'
import type { Definitions } from '@dongjian/kernel/figures'
import { newId, readIn, writeIn, type Pool, type Tx } from '@dongjian/kernel/store'
import { knownMoment } from '../../known-moment.ts'
import { getDataset, type StoredDataset } from '../datasets.ts'
import { getModel, type StoredModel } from '../models.ts'
import { refuse } from '../refusals.ts'
import { readBound, type BoundValue } from './bound.ts'
import { sayDifferences, sideOfEdition } from './differences.ts'
import { ownUnit } from './editions.ts'
import { freezeRun, type FrozenResult } from './frozen.ts'
import { openIndexEdition, runRefusing } from './open-edition.ts'
import { assemblePanel, checkData, yearsJudged } from './panel.ts'

export interface RunOrder {
  readonly region: string
  readonly actor: string
  /** The newest when not said, as of the data. */
  readonly model?: string | undefined
  readonly dataset?: string | undefined
  /** The day whose knowledge the bound figures are of; now when not said. */
  readonly asKnownOn?: string | undefined
  /** The published edition that this one corrects. */
  readonly corrects?: string | undefined
}

const engine = 'composite-index 0.1.0'
/** What an analysis of the edition draws with unless it is told otherwise: the same edition, the same draws. */
const seed = 20_240_528

interface Made {
  readonly model: StoredModel
  readonly dataset: StoredDataset
  readonly title: string
  readonly bound: readonly BoundValue[]
  readonly result: FrozenResult
  readonly differences: readonly string[]
}

/** Runs a model over the data with the own unit's figures as known on a day, freezes it as a draft, and answers its id. */
export async function runEdition(pool: Pool, definitions: Definitions, order: RunOrder): Promise<string> {
  const { region, asKnownOn } = order
  const { knownBefore, day, isFuture } = await knownMoment(pool, region, asKnownOn)
  if (isFuture) throw refuse('indexKnownInFuture', { day: asKnownOn! })
  const made = await readIn(pool, region, (tx) => makeEdition(tx, definitions, order), knownBefore)
  const id = newId()
  const { model, dataset, title } = made
  const [bound, result, differences] = [made.bound, made.result, made.differences].map(canonicalJson)
  const hash = createHash('sha256').update(`${bound}\n${result}\n${differences}`).digest('hex')
  const detail = { edition: id, model: model.id, dataset: dataset.id, corrects: order.corrects ?? null, hash }
  await writeIn(pool, { region, actor: order.actor, kind: 'indices.run', detail }, (tx) =>
    sql`insert into index_editions (region, id, model, dataset, corrects, title, known_before, as_known_on, made_at,
        made_by, engine, seed, bound, result, differences, hash, event)
      values (${region}, ${id}, ${model.id}, ${dataset.id}, ${order.corrects ?? null}::uuid, ${title},
        ${knownBefore}::timestamptz, ${day}::date, ${tx.stamp}::timestamptz, ${order.actor}, ${engine}, ${seed},
        ${bound}, ${result}, ${differences}, ${hash}, ${tx.eventId})`.execute(tx.db),
  )
  return id
}

async function makeEdition(tx: Tx, definitions: Definitions, order: RunOrder): Promise<Made> {
  const corrected = order.corrects === undefined ? null : await openIndexEdition(tx, order.corrects)
  if (corrected && corrected.edition.state !== 'published') throw refuse('indexCorrectsUnpublished', {})
  const model = await getModel(tx, order.model ?? null)
  const dataset = await getDataset(tx, order.dataset ?? null)
  checkData(model, dataset, tx.region)
  const years = yearsJudged(model, dataset.data.years)
  const bound = await readBound(tx, definitions, model.bindings, years)
  const panel = assemblePanel(model, dataset, tx.region, bound)
  const run = runRefusing(model, panel)
  const { name } = await ownUnit(tx)
  const span = years.length > 1 ? `${years[0]!}—${years.at(-1)!}` : years[0]!
  return {
    model,
    dataset,
    title: `${name}${topElement(model.model).name}自测（${span}年）`,
    bound,
    result: freezeRun(run),
    differences: corrected ? sayDifferences(sideOfEdition(corrected), { model, dataset, bound, run }) : [],
  }
}
