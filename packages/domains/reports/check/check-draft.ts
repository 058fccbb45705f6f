import type { Period } from '@dongjian/kernel/define'
import type { Definitions } from '@dongjian/kernel/figures'
import type { Instant, Tx } from '@dongjian/kernel/store'
import type { BookmarkChange, DraftReading } from '@dongjian/official-documents'
import { checkReport } from './check-report.ts'
import { bare, type Checked, type Finding } from './finding.ts'
import { anchorsOf, factOf, findOrigin, type Origin } from './origin.ts'
import { wordsToCheck } from './own-annex.ts'

/** What the check says of a draft, with the edition that it was exported from and what was changed in it by hand. */
export interface CheckedDraft extends Checked {
  readonly edition: string | null
  /** What is not as the edition printed it, right or wrong: how it stands today is said by the findings. */
  readonly changed: readonly BookmarkChange[]
}

/**
 * The check of a draft that came back from Word: every number as it is known on the day of the check. Where the words are
 * not enough and the number still stands in the bookmark that an edition gave it, the edition says which figure it is.
 */
export async function checkDraft(
  tx: Tx,
  definitions: Definitions,
  draft: DraftReading,
  asked?: Period,
  settledBefore: Instant | null = tx.knownBefore,
): Promise<CheckedDraft> {
  const origin = await findOrigin(tx, draft)
  if (!origin) {
    const checked = await checkReport(tx, definitions, draft.text, asked, { settledBefore })
    return { ...checked, edition: null, changed: [] }
  }
  const { edition, original, changes } = origin
  const text = wordsToCheck(draft, original)
  const anchors = anchorsOf(origin, draft)
  const checked = await checkReport(tx, definitions, text, asked ?? edition.period, { anchors, settledBefore })
  const judged = [...checked.agree, ...checked.differ, ...checked.unjudged, ...checked.targets, ...checked.outside]
  const hints = [...checked.hints, ...changes.flatMap((change) => goneHint(origin, change, judged))]
  return { ...checked, hints, edition: edition.id, changed: changes }
}

/** A number of the edition that no longer stands in the draft: an editor may drop a sentence, so it is only said. */
function goneHint({ edition }: Origin, change: BookmarkChange, judged: readonly Finding[]): Finding[] {
  const { id, what, was, is, start = 0, end = start } = change
  const fact = factOf(edition, id)
  if (!fact || judged.some(({ offset, text }) => offset < end && start < offset + text.length)) return []
  const become =
    what === 'changed' ? `改成了“${is}”，没有数字可以核对` : `在文稿里${what === 'emptied' ? '被删空' : '没有了'}`
  const figure = fact.kind === 'target' ? null : fact.code
  return [
    {
      ...bare({ start, text: is, value: null, unit: null }),
      figure,
      commitment: fact.kind === 'target' ? fact.code : null,
      label: fact.label,
      params: fact.params,
      period: fact.period,
      periodFrom: 'edition',
      verdict: 'hint',
      why: `定稿中“${fact.label}”的${was}${become}`,
    },
  ]
}
