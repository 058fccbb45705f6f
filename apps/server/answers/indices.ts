import {
  describeModel,
  getIndexEdition,
  listPublishedIndex,
  listStandings,
  openIndexEdition,
  sayRemarks,
  standBeside,
  type BoundValue,
  type IndexEdition,
  type IndexEditionBrief,
  type IndexIntervals,
  type IndexSensitivities,
  type OpenEdition,
  type StoredModel,
} from '@dongjian/domains'
import type { Definitions } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import type { IndexJob as ToldJob, IndexStrip } from '../contract/index-answers.ts'
import type {
  IndexEdition as ToldEdition,
  IndexEditionBrief as ToldBrief,
  PublishedYear,
} from '../contract/index-editions.ts'
import type { IndexModelBrief, IndexModelDetail } from '../contract/index-models.ts'
import type { IndexJob } from '../index-jobs/index-jobs.ts'
import { paperOf } from './papers.ts'

type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T

/** What the contract has as plain lists and the domain as read-only ones, the same otherwise. */
export const told = <T>(value: T): Plain<T> => structuredClone(value) as Plain<T>

/** The published years with the papers that they came in. */
export async function publishedYears(tx: Tx, definitions: Definitions): Promise<PublishedYear[]> {
  const years: PublishedYear[] = []
  for (const { returnId, ...year } of await listPublishedIndex(tx, definitions))
    years.push({ ...year, paper: returnId === null ? null : await paperOf(tx, definitions, returnId) })
  return years
}

export function modelBriefOf(model: StoredModel): IndexModelBrief {
  const { id, name, edition, about, base, addedAt } = model
  const { indicators, bound } = describeModel(model)
  return { id, name, edition, about, base, indicators, bound, addedAt }
}

export function modelDetailOf(model: StoredModel, demo: boolean): IndexModelDetail {
  const { elements, uncertain } = describeModel(model)
  const { model: engine, method, text } = model
  return told({ ...modelBriefOf(model), demo, levels: engine.levels, elements, method, uncertain, text })
}

export const indexBriefOf = (edition: IndexEditionBrief, demo: boolean): ToldBrief => {
  const { id, title, model, dataset, unit, years, base, state, simulated } = edition
  const { madeAt, madeBy, asKnownOn, corrects, correctedBy, own } = edition
  return told({
    id,
    title,
    model,
    dataset,
    unit,
    years,
    base,
    state,
    simulated,
    demo,
    madeAt,
    madeBy,
    asKnownOn,
    corrects,
    correctedBy,
    own,
  })
}

/** An edition with its place beside the published one. What is published is read as it is known now. */
export async function showIndexEdition(
  tx: Tx,
  definitions: Definitions,
  { id, demo }: { readonly id: string; readonly demo: boolean },
): Promise<ToldEdition> {
  const edition = await getIndexEdition(tx, id)
  const open = await openKept(tx, edition.id)
  return told({
    ...indexBriefOf(edition, demo),
    levels: open.model.model.levels,
    beside: await besideOf(tx, definitions, edition),
    steps: edition.steps,
    bound: edition.bound.map((bound) => boundOf(open, bound)),
    remarks: sayRemarks(open),
    differences: edition.differences,
    engine: edition.engine,
    seed: edition.seed,
  })
}

export const besideOf = async (tx: Tx, definitions: Definitions, edition: IndexEdition) =>
  standBeside(edition, await listPublishedIndex(tx, definitions))

/** With the indicator's name, as the API tells it. */
export function boundOf<B extends BoundValue>({ model, edition }: OpenEdition, bound: B) {
  const name = model.model.elements.find(({ code }) => code === bound.code)?.name ?? bound.code
  return { ...bound, name, asKnownOn: edition.asKnownOn }
}

/** Editions never change: the last few stay as they were opened, so that a slider waits for no database. */
const opened = new Map<string, OpenEdition>()
const kept = 8

export async function openKept(tx: Tx, id: string): Promise<OpenEdition> {
  const key = `${tx.region} ${id}`
  const open = opened.get(key) ?? (await openIndexEdition(tx, id))
  opened.delete(key)
  opened.set(key, open)
  for (const old of [...opened.keys()].slice(0, -kept)) opened.delete(old)
  return open
}

/** All units by place; an interval stands beside our own run only, never beside a published place. */
export function stripOf(open: OpenEdition, year: string | undefined, intervals: IndexIntervals | null): IndexStrip {
  const standings = listStandings(open, { year })
  const byCode = new Map(intervals?.units.map((unit) => [unit.code, unit]))
  return told({
    ...standings,
    interval: intervals && { runs: intervals.runs, seed: intervals.seed },
    units: standings.units.map((unit) => {
      const { low = null, high = null } = byCode.get(unit.code) ?? {}
      return { ...unit, low, high, why: unit.why ?? sayOutside(unit.place, low, high) }
    }),
  })
}

/** What a model lays down may be the exception among all that it leaves open. */
function sayOutside(place: number | null, low: number | null, high: number | null): string | null {
  if (place === null || low === null || high === null || (low <= place && place <= high)) return null
  const side = place < low ? '靠前' : '靠后'
  return `按模型写定的方法和权重，位次比区间${side}；放开以后多在区间之内`
}

export function jobOf({ id, edition, task, state, done, of, why, result }: IndexJob): ToldJob {
  if (task.kind === 'cheapest' || task.kind === 'removals') throw new Error('no job of this kind is told')
  return told({
    id,
    edition,
    kind: task.kind,
    state,
    done,
    of,
    why,
    uncertainty: task.kind === 'uncertainty' ? (result as IndexIntervals | null) : null,
    sensitivity: task.kind === 'sensitivity' ? (result as IndexSensitivities | null) : null,
  })
}
