import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { findSpan, yearOf, type Period } from '@dongjian/kernel/define'
import { canonicalJson } from '@dongjian/kernel/events'
import { findOwnRegion } from '@dongjian/kernel/published'
import type { Definitions } from '@dongjian/kernel/figures'
import { newId, readIn, writeIn, type Instant, type Pool, type Tx } from '@dongjian/kernel/store'
import { parseReport, renderDocx, type Binding } from '@dongjian/official-documents'
import { readReport } from '@dongjian/report-figures'
import { knownMoment } from '../known-moment.ts'
import { bindAll, isFactual } from './bind.ts'
import { reportDays, withMeeting, type ReportDates } from './dates.ts'
import { renderer } from './edition.ts'
import type { Fact } from './fact.ts'
import { listProofs, readOpinion } from './measures.ts'
import { bindingsOf, makePapers, type Papers } from './paper.ts'
import { refuse } from './refusals.ts'
import { getTemplate, type Template } from './templates.ts'

export interface BuildOrder {
  readonly region: string
  readonly actor: string
  readonly template: string
  readonly period: Period
  readonly dates: ReportDates
  /** The day whose knowledge it reads; 定稿日 when not said. */
  readonly asKnownOn?: string | undefined
}

/** Reads every figure of a template as known on a day, freezes it with its papers, and answers the edition's id. */
export async function buildEdition(pool: Pool, definitions: Definitions, order: BuildOrder): Promise<string> {
  checkOrder(order)
  const { knownBefore, day } = await momentOf(pool, order)
  const read = await readIn(
    pool,
    order.region,
    async (tx) => {
      const template = await getTemplate(tx, order.template)
      checkYear(template, order.period)
      return { template, ...(await readPapers(tx, definitions, order, template, day)) }
    },
    knownBefore,
  )
  return storeEdition(pool, order, { ...read, knownBefore, day })
}

/** The prose of a template tells of a year in so many words: the numbers of another beside them would be untrue. */
function checkYear({ name, markdown }: Template, period: Period): void {
  const said = readReport(markdown).reportYear
  if (said !== null && said !== yearOf(period))
    throw refuse('templateOfOtherYear', { name, said: String(said), period })
}

async function readPapers(
  tx: Tx,
  definitions: Definitions,
  order: BuildOrder,
  { markdown, paper }: Template,
  day: string,
): Promise<{ facts: Fact[]; papers: Papers; dates: ReportDates }> {
  const { period } = order
  const template = parseReport(markdown)
  const inBody = bindingsOf(template).filter(isFactual)
  const opinion = await readOpinion(tx, template)
  if (opinion && !opinion.items)
    throw refuse('templateWrong', { faults: [`台账里没有文号为“${opinion.number}”的审议意见`] })
  const dates = withMeeting(order.dates, opinion?.meetingOn ?? null)
  const proofs = opinion ? listProofs(definitions.figures, opinion, inBody) : []
  const bindings = [...inBody, ...proofs.map(({ binding }) => binding)]
  const { facts, faults } = await bindAll({ tx, definitions, period }, bindings)
  if (faults.length > 0) throw refuse('templateWrong', { faults })
  const region = await findOwnRegion(tx)
  if (!region) throw new Error(`region ${tx.region} is not set up`)
  const byBinding = new Map(bindings.map((binding, i): [Binding, Fact] => [binding, facts[i]!]))
  const papers = makePapers({ template, paper, region, dates, period, facts: byBinding, opinion, proofs, knownOn: day })
  return { facts, papers, dates }
}

function checkOrder({ period, dates, asKnownOn }: BuildOrder): void {
  if (!findSpan(period)) throw refuse('periodInvalid', { period })
  const inOrder = reportDays.flatMap(({ name, label }) => {
    const day = dates[name]
    return day === null ? [] : [{ label, day }]
  })
  for (const [i, later] of inOrder.entries()) {
    const earlier = inOrder[i - 1]
    if (earlier && earlier.day > later.day) throw refuse('datesOutOfOrder', { earlier, later })
  }
  if (asKnownOn !== undefined && asKnownOn < dates.cutOffOn)
    throw refuse('knownBeforeCutOff', { day: asKnownOn, cutOffOn: dates.cutOffOn })
}

/** The day whose knowledge is read, and its end: of a 定稿日 that is still to come, that of today. */
async function momentOf(pool: Pool, order: BuildOrder): Promise<{ knownBefore: Instant; day: string }> {
  const asked = order.asKnownOn ?? order.dates.finalisedOn
  const { isFuture, ...moment } = await knownMoment(pool, order.region, asked)
  if (isFuture && order.asKnownOn !== undefined) throw refuse('knownInFuture', { day: asked })
  return moment
}

interface Built {
  readonly template: Template
  readonly facts: readonly Fact[]
  readonly papers: Papers
  readonly dates: ReportDates
  readonly knownBefore: Instant
  readonly day: string
}

async function storeEdition(pool: Pool, order: BuildOrder, built: Built): Promise<string> {
  const { region, actor, period } = order
  const { dates } = built
  const id = newId()
  const [facts, papers] = [canonicalJson(built.facts), canonicalJson(built.papers)]
  const renders = canonicalJson({
    meeting: sha256(renderDocx(built.papers.meeting)),
    redHead: sha256(renderDocx(built.papers.redHead)),
  })
  const hash = sha256(`${facts}\n${papers}\n${renders}`)
  const act = {
    region,
    actor,
    kind: 'reports.built',
    detail: { edition: id, template: built.template.name, period, hash },
  }
  await writeIn(pool, act, (tx) =>
    sql`insert into report_editions (region, id, template, title, period, known_before, as_known_on, cut_off_on,
        finalised_on, meeting_on, published_on, built_at, built_by, renderer, facts, papers, renders, hash, event)
      values (${region}, ${id}, ${built.template.id}, ${built.papers.meeting.title}, ${period}, ${built.knownBefore}::timestamptz,
        ${built.day}::date, ${dates.cutOffOn}::date, ${dates.finalisedOn}::date, ${dates.meetingOn}::date,
        ${dates.publishedOn}::date, ${tx.stamp}::timestamptz, ${actor}, ${renderer}, ${facts}, ${papers}, ${renders}, ${hash},
        ${tx.eventId})`.execute(tx.db),
  )
  return id
}

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
