import { checkReport, getEdition, listEditions, renderEdition, type Edition } from '@dongjian/domains'
import type { Period } from '@dongjian/kernel/define'
import type { Definitions } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import { compareBookmarks, readDocx, type BookmarkChange, type DraftReading } from '@dongjian/official-documents'
import type { ChangedNumber, Checked } from '../contract/reports.ts'
import { refuse } from '../refusals.ts'

/** The words of a draft; of a .docx also where its bookmarks stand in them. */
export interface Draft {
  readonly text: string
  readonly reading: DraftReading | null
}

/** A .docx by its signature, whatever its name; anything else is text in UTF-8 or, as older files are, in GB 18030. */
export function readDraft(name: string, bytes: Uint8Array): Draft {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const isOldWord = bytes[0] === 0xd0 && bytes[1] === 0xcf
  if (isZip || isOldWord) {
    const reading = readDocx(bytes)
    return { text: bodyOf(reading), reading }
  }
  if (bytes.includes(0)) throw refuse('draftUnreadable', { name })
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), reading: null }
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), reading: null }
  }
}

// What follows a line of its own that says 附件1 are tables about the body: their numbers were judged in it.
function bodyOf({ text, paragraphs }: DraftReading): string {
  const annex = paragraphs.find(({ start, end }) => /^附件\s*\d*$/.test(text.slice(start, end).trim()))
  return text.slice(0, annex?.start ?? text.length)
}

interface Asked {
  readonly period?: Period | undefined
  readonly edition?: string | undefined
}

/**
 * The day as which a draft is read when nobody says one: that of the edition that it belongs to. A draft is of a report
 * with a 定稿日; what was corrected afterwards is a difference of the edition, not a fault of the draft.
 */
export async function dayOfCheck(tx: Tx, { period, edition }: Asked): Promise<string | undefined> {
  if (edition !== undefined) return (await getEdition(tx, edition)).asKnownOn
  const editions = await listEditions(tx)
  return editions.find((one) => period === undefined || one.period === period)?.asKnownOn
}

/** Every number of a draft held against the county's figures, and against the edition that it was exported from. */
export async function checkDraft(
  tx: Tx,
  definitions: Definitions,
  draft: Draft,
  asked: Asked,
): Promise<Omit<Checked, 'asKnownOn'>> {
  const { text, period, agree, differ, unjudged, hints, targets } = await checkReport(
    tx,
    definitions,
    draft.text,
    asked.period,
  )
  const changed = await changedNumbers(tx, draft, asked.edition)
  return {
    text,
    period,
    agree: [...agree],
    differ: [...differ],
    unjudged: [...unjudged],
    hints: [...hints],
    targets: [...targets],
    ...changed,
  }
}

interface Changed {
  readonly edition: string | null
  readonly changed: ChangedNumber[]
}

/** Which bound numbers of an edition were changed in a draft of it; a draft without our bookmarks is of no edition. */
async function changedNumbers(tx: Tx, { reading, text }: Draft, asked: string | undefined): Promise<Changed> {
  const ours = reading?.bookmarks.filter(({ id }) => /^fig_\d+_/.test(id)) ?? []
  const id = asked ?? (await listEditions(tx, 1))[0]?.id
  if (!reading || ours.length === 0 || id === undefined) return { edition: null, changed: [] }
  const edition = await getEdition(tx, id)
  const changes = await changesAgainst(edition, reading)
  return { edition: id, changed: changes.map((change) => changedOf(change, text.length)) }
}

// A draft may come from either paper of an edition; it is the one of which it has lost less.
async function changesAgainst(edition: Edition, draft: DraftReading): Promise<BookmarkChange[]> {
  const kinds = ['meeting', 'redHead'] as const
  const papers = await Promise.all(kinds.map(async (kind) => readDocx((await renderEdition(edition, kind)).bytes)))
  const compared = papers.map((paper) => compareBookmarks(paper, draft))
  return compared.toSorted((a, b) => a.length - b.length)[0]!
}

const changedOf = ({ id, what, was, is, start }: BookmarkChange, bodyLength: number): ChangedNumber => ({
  mark: id,
  what,
  was,
  is,
  offset: start === undefined || start >= bodyLength ? null : start,
})
