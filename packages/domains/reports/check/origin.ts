import type { Tx } from '@dongjian/kernel/store'
import {
  compareBookmarks,
  readDocx,
  renderDocx,
  type BookmarkChange,
  type DocumentKind,
  type DraftReading,
} from '@dongjian/official-documents'
import { getEdition, listEditions } from '../editions.ts'
import type { Edition } from '../edition.ts'
import type { Fact } from '../fact.ts'
import type { Anchor } from './anchor.ts'

export interface Origin {
  readonly edition: Edition
  /** The paper as it was exported. */
  readonly original: DraftReading
  readonly changes: readonly BookmarkChange[]
}

const ofFact = /^(?:fig|target)_(\d+)_/

/** `fig_3_rd_projects_fiscalFunding` is the third bound place of its edition. */
export function factOf(edition: Edition, bookmark: string): Fact | undefined {
  const place = ofFact.exec(bookmark)
  return place ? edition.facts[Number(place[1]) - 1] : undefined
}

/** The paper of an edition whose bookmarks the draft has, and of several the one of which most still stands. */
export async function findOrigin(tx: Tx, draft: DraftReading): Promise<Origin | undefined> {
  const marks = draft.bookmarks.map(({ id }) => id).filter((id) => ofFact.test(id))
  if (marks.length === 0) return undefined
  let best: Origin | undefined
  for (const { id } of await listEditions(tx, 20)) {
    const edition = await getEdition(tx, id)
    for (const kind of ['meeting', 'redHead'] as const satisfies readonly DocumentKind[]) {
      const original = readDocx(renderDocx(edition.papers[kind]))
      const names = new Set(original.bookmarks.map((bookmark) => bookmark.id))
      if (!marks.every((mark) => names.has(mark))) continue
      const changes = compareBookmarks(original, draft)
      if (!best || changes.length < best.changes.length) best = { edition, original, changes }
    }
    if (best?.changes.length === 0) break
  }
  return best
}

/** The places of a draft that stand in bookmarks of its edition, a digit typed beside a bookmark included. */
export function anchorsOf({ edition, changes }: Origin, draft: DraftReading): Anchor[] {
  const moved = new Map(changes.map((change) => [change.id, change]))
  return draft.bookmarks.flatMap(({ id, start, end }) => {
    const fact = factOf(edition, id)
    const { start: from = start, end: to = end } = moved.get(id) ?? {}
    return fact ? [{ start: from, end: to, fact }] : []
  })
}
