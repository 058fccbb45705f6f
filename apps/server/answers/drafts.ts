import { checkDraft, checkReport, compareTexts, type CheckedDraft, type Finding as Judged } from '@dongjian/domains'
import type { Period } from '@dongjian/kernel/define'
import type { Definitions } from '@dongjian/kernel/figures'
import { knownOn, type Instant, type Tx } from '@dongjian/kernel/store'
import { readDocx, type DraftReading } from '@dongjian/official-documents'
import type { ComparedDrafts } from '../contract/compared.ts'
import { longestDraft } from '../contract/longest-draft.ts'
import type { Checked, Finding } from '../contract/reports.ts'
import { refuse } from '../refusals.ts'

/** The words of a draft, and of a .docx also where its bookmarks stand in them. */
export type Draft = string | DraftReading

/**
 * A .docx by its signature, whatever its name; anything else is text in UTF-8 or, as older files are, in GB 18030.
 * @param longest how many characters are taken: those of a draft that is checked, or as many as the caller bears
 */
export function readDraft(name: string, bytes: Uint8Array, longest = longestDraft): Draft {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const isOldWord = bytes[0] === 0xd0 && bytes[1] === 0xcf
  const draft = isZip || isOldWord ? readDocx(bytes) : decodeText(name, bytes)
  const text = typeof draft === 'string' ? draft : draft.text
  if (text.trim() === '') throw refuse('draftEmpty', { name })
  if (text.length > longest) throw refuse('draftTooLong', { name, limit: longest / 10_000 })
  return draft
}

function decodeText(name: string, bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  // 记事本 calls it Unicode.
  if (isWide) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  const isPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-'
  if (isPdf || bytes.includes(0)) throw refuse('draftUnreadable', { name })
  const text = decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes)
  if (text === undefined || holdsControl(text.slice(0, 20_000))) throw refuse('draftUnreadable', { name })
  return text
}

// Any bytes can be read as some Chinese text; what is none soon holds what nobody types.
const holdsControl = (text: string): boolean =>
  Array.from(text).some((sign) => sign < ' ' && !'\t\n\v\f\r'.includes(sign))

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Of which moment the settled phrases are read: of the day that a person asked for, else of now. What they mean in a
 * paper is no older for the paper being held against the ledgers of an earlier day.
 */
export const settledFor = (asked: string | undefined): Instant | null => (asked === undefined ? null : knownOn(asked))

/** Every number of a draft held against the county's figures. */
export async function judgeDraft(
  tx: Tx,
  definitions: Definitions,
  draft: Draft,
  period: Period | undefined,
  settledBefore: Instant | null = tx.knownBefore,
): Promise<Omit<Checked, 'asKnownOn'>> {
  const checked: CheckedDraft =
    typeof draft === 'string'
      ? { ...(await checkReport(tx, definitions, draft, period, { settledBefore })), edition: null, changed: [] }
      : await checkDraft(tx, definitions, draft, period, settledBefore)
  return {
    text: checked.text,
    period: checked.period,
    agree: checked.agree.map(findingOf),
    differ: checked.differ.map(findingOf),
    unjudged: checked.unjudged.map(findingOf),
    hints: checked.hints.map(findingOf),
    targets: checked.targets.map(findingOf),
    outside: checked.outside.map(findingOf),
    edition: checked.edition,
    changed: checked.changed.map(({ id, what, was, is, start }) => ({
      mark: id,
      what,
      was,
      is,
      offset: start ?? null,
    })),
  }
}

const findingOf = ({ match, ...finding }: Judged): Finding => ({
  ...finding,
  match: match && { ...match, candidates: match.candidates.map((each) => ({ ...each })) },
})

/** Two drafts side by side; no ledger is read. */
export async function layBeside(
  tx: Tx,
  definitions: Definitions,
  ours: { readonly draft: Draft; readonly period?: Period | undefined },
  theirs: { readonly draft: Draft; readonly period?: Period | undefined },
): Promise<ComparedDrafts> {
  const told = ({ draft, period }: typeof ours) => ({ text: typeof draft === 'string' ? draft : draft.text, period })
  const { differs, promises, ...rest } = await compareTexts(tx, definitions, told(ours), told(theirs))
  return { ...rest, differs: [...differs], promises: [...promises] }
}
