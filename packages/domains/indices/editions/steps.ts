import { sql } from 'kysely'
import { writeIn, type Pool } from '@dongjian/kernel/store'
import { refuse } from '../refusals.ts'
import { stateWords, type EditionStep } from './edition.ts'
import { getIndexEdition } from './editions.ts'

export interface StepOrder {
  readonly region: string
  readonly edition: string
  /** Who does it. */
  readonly by: string
}

/** 审核. Whoever made an edition does not review it. */
export const reviewEdition = (pool: Pool, order: StepOrder): Promise<void> => takeStep(pool, order, 'reviewed')

/** 发布, after the review. From then on only another edition can correct it. */
export const publishEdition = (pool: Pool, order: StepOrder): Promise<void> => takeStep(pool, order, 'published')

async function takeStep(pool: Pool, { region, edition, by }: StepOrder, to: EditionStep['to']): Promise<void> {
  const act = { region, actor: by, kind: `indices.${to}`, detail: { edition } }
  await writeIn(pool, act, async (tx) => {
    const { madeBy, steps } = await getIndexEdition(tx, edition)
    if (to === 'reviewed' && isSameName(by, madeBy)) throw refuse('indexReviewerIsMaker', { name: by })
    if (to === 'published' && !steps.some((step) => step.to === 'reviewed')) throw refuse('indexNotReviewed', {})
    const { rows } = await sql`insert into index_edition_steps (region, edition, to_state, done_at, done_by, event)
      values (${tx.region}, ${edition}::uuid, ${to}, ${tx.stamp}::timestamptz, ${by}, ${tx.eventId})
      on conflict do nothing returning to_state`.execute(tx.db)
    if (rows.length === 0) throw refuse('indexStepTaken', { state: stateWords[to] })
  })
}

/** One name however it is typed: full width, spaces and what cannot be seen do not make another person. */
function isSameName(one: string, other: string): boolean {
  const typed = (name: string) =>
    name
      .normalize('NFKC')
      .replaceAll(/[\s\p{Cf}]/gu, '')
      .toLowerCase()
  return typed(one) === typed(other)
}
