import { checkDraft, checkReport, type CheckedDraft } from '@dongjian/domains'
import type { Period } from '@dongjian/kernel/define'
import type { Definitions } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import { readDocx, type DraftReading } from '@dongjian/official-documents'
import { longestDraft, type Checked } from '../contract/reports.ts'
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

/** Every number of a draft held against the county's figures. */
export async function judgeDraft(
  tx: Tx,
  definitions: Definitions,
  draft: Draft,
  period: Period | undefined,
): Promise<Omit<Checked, 'asKnownOn'>> {
  const checked: CheckedDraft =
    typeof draft === 'string'
      ? { ...(await checkReport(tx, definitions, draft, period)), edition: null, changed: [] }
      : await checkDraft(tx, definitions, draft, period)
  const { agree, differ, unjudged, hints, targets } = checked
  return {
    text: checked.text,
    period: checked.period,
    agree: [...agree],
    differ: [...differ],
    unjudged: [...unjudged],
    hints: [...hints],
    targets: [...targets],
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
