import { sql } from 'kysely'
import type { CataloguedFigure } from '@dongjian/kernel/define'
import type { Definitions } from '@dongjian/kernel/figures'
import { newId, type WriteTx } from '@dongjian/kernel/store'
import { refuse } from '../refusals.ts'
import { canonical } from './aliases.ts'
import { kindOf, kindWords, unitFit } from './kinds.ts'
import { baseUnit, type Phrase } from './phrase.ts'
import { matchable } from './score.ts'
import { listSettled, phraseKey } from './settled.ts'

/**
 * Remembers which figure a phrase is, or with null that it is none of the platform's; the check of every text goes by it
 * from then on. Refuses a figure that does not exist, is of another kind, or has a unit that cannot be converted.
 */
export async function settleMatch(
  tx: WriteTx,
  definitions: Definitions,
  given: Phrase,
  figure: string | null,
): Promise<string> {
  const phrase = { ...given, words: canonical(given.words), unit: baseUnit(given.unit) }
  if (figure !== null) checkFits(definitions, phrase, figure)
  const id = newId()
  await append(tx, { ...phrase, id, verdict: figure === null ? 'none' : 'is', figure })
  return id
}

function checkFits({ figures }: Definitions, { said, kind, unit }: Phrase, code: string): void {
  const figure = figures[code]
  if (!figure) throw refuse('figureUnknown', { code })
  const { label } = figure
  const ours = kindOf(figure)
  if (ours !== kind) throw refuse('kindDiffers', { said, kind: kindWords[kind], label, ours: kindWords[ours] })
  if (unitFit(unit, figure.unit) === 0) throw refuse('unitDiffers', { said, unit, label, ours: figure.unit })
}

/** The figures that a phrase may be settled to: of its kind, and of a unit that it can be converted to. */
export const listChoices = ({ figures }: Definitions, { kind, unit }: Phrase): CataloguedFigure[] =>
  matchable(figures).filter((figure) => kindOf(figure) === kind && unitFit(unit, figure.unit) > 0)

/** Lifts what was settled: the phrase is matched by its words again. Refuses what no longer holds. */
export async function unsettleMatch(tx: WriteTx, id: string): Promise<void> {
  const settled = (await listSettled(tx)).find((each) => each.id === id)
  if (!settled) throw refuse('settledGone', {})
  await append(tx, { ...settled, id: newId(), verdict: 'undone', figure: null })
}

interface Row extends Phrase {
  readonly id: string
  readonly verdict: 'is' | 'none' | 'undone'
  readonly figure: string | null
}

async function append(tx: WriteTx, { id, words, said, kind, unit, verdict, figure }: Row): Promise<void> {
  tx.note({ phrase: phraseKey({ words, said, kind, unit }), verdict, ...(figure !== null && { figure }) })
  await sql`insert into settled_matches (region, id, words, said, kind, unit, verdict, figure, settled_at, settled_by)
    values (${tx.region}, ${id}, ${words}, ${said}, ${kind}, ${unit}, ${verdict}, ${figure}, ${tx.stamp}::timestamptz,
      ${tx.eventId})`.execute(tx.db)
}
