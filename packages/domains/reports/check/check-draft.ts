import type { Period } from '@dongjian/kernel/define'
import { computeFigure, type Definitions } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import {
  compareBookmarks,
  readDocx,
  renderDocx,
  type BookmarkChange,
  type DraftReading,
} from '@dongjian/official-documents'
import { getEdition, listEditions } from '../editions.ts'
import type { Edition } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { checkReport } from './check-report.ts'
import { bare, type Checked, type Finding } from './finding.ts'

/** What the check says of a draft, with the edition that it was exported from and what was changed in it by hand. */
export interface CheckedDraft extends Checked {
  readonly edition: string | null
  readonly changed: readonly BookmarkChange[]
}

/**
 * The check of a draft that came back from Word. Where a number still stands in the bookmark that an edition gave it, the
 * edition says which figure it is and what it printed; the words judge everything else.
 */
export async function checkDraft(
  tx: Tx,
  definitions: Definitions,
  draft: DraftReading,
  asked?: Period,
): Promise<CheckedDraft> {
  const origin = await findOrigin(tx, draft)
  const checked = await checkReport(tx, definitions, draft.text, asked ?? origin?.edition.period)
  if (!origin) return { ...checked, edition: null, changed: [] }
  const { edition, changes } = origin
  const edited: Finding[] = []
  for (const change of changes) {
    const fact = factOf(edition, change.id)
    if (fact && change.what === 'changed') edited.push(await judgeEdited(tx, definitions, fact, change))
  }
  const places = edited.map(({ offset, text }) => ({ start: offset, end: offset + text.length }))
  const untouched = (finding: Finding) =>
    !places.some(({ start, end }) => finding.offset >= start && finding.offset < end)
  const keep = (findings: readonly Finding[]) => findings.filter(untouched)
  return {
    ...checked,
    agree: keep(checked.agree),
    differ: [...keep(checked.differ), ...edited].toSorted((a, b) => a.offset - b.offset),
    unjudged: keep(checked.unjudged),
    targets: keep(checked.targets),
    hints: [...checked.hints, ...changes.flatMap((change) => goneHint(edition, change))],
    edition: edition.id,
    changed: changes,
  }
}

/** `fig_3_rd_projects_fiscalFunding` is the third bound place of its edition. */
function factOf(edition: Edition, bookmark: string): Fact | undefined {
  const place = /^(?:fig|target)_(\d+)_/.exec(bookmark)
  return place ? edition.facts[Number(place[1]) - 1] : undefined
}

interface Origin {
  readonly edition: Edition
  readonly changes: readonly BookmarkChange[]
}

/** The edition whose bookmarks the draft has, and of several the one of which most still stands. */
async function findOrigin(tx: Tx, draft: DraftReading): Promise<Origin | undefined> {
  if (!draft.bookmarks.some(({ id }) => /^(?:fig|target)_\d+_/.test(id))) return undefined
  let best: Origin | undefined
  for (const { id } of await listEditions(tx, 20)) {
    const edition = await getEdition(tx, id)
    const original = readDocx(renderDocx(edition.papers.meeting))
    const names = new Set(original.bookmarks.map((bookmark) => bookmark.id))
    if (!draft.bookmarks.every((bookmark) => names.has(bookmark.id) || !/^(?:fig|target)_/.test(bookmark.id))) continue
    const changes = compareBookmarks(original, draft)
    if (!best || changes.length < best.changes.length) best = { edition, changes }
  }
  return best
}

async function judgeEdited(
  tx: Tx,
  definitions: Definitions,
  fact: Fact,
  { is, start }: BookmarkChange,
): Promise<Finding> {
  const figure = definitions.figures[fact.code]
  const request = { code: fact.code, period: fact.period, params: fact.params }
  const value = figure ? await computeFigure(tx, definitions, request) : undefined
  return {
    ...bare({ start: start ?? 0, text: is, value: null, unit: null }),
    ...boundTo(fact, figure !== undefined),
    verdict: 'differ',
    system: { value: value ? value.value : fact.value, unit: fact.unit, text: fact.text },
    why: `定稿印的是${fact.text}，文稿改成了${is}`,
    explanation: fact.explanation,
  }
}

const boundTo = (fact: Fact, known: boolean) => ({
  figure: known ? fact.code : null,
  commitment: fact.kind === 'target' ? fact.code : null,
  label: fact.label,
  params: fact.params,
  period: fact.period,
  periodFrom: 'report' as const,
})

/** A number of the edition that no longer stands in the draft: an editor may drop a sentence, so it is only said. */
function goneHint(edition: Edition, { id, what, was, start }: BookmarkChange): Finding[] {
  const fact = factOf(edition, id)
  if (!fact || what === 'changed') return []
  const why = `定稿中“${fact.label}”的${was}在文稿里${what === 'emptied' ? '被删空' : '没有了'}`
  return [
    { ...bare({ start: start ?? 0, text: '', value: null, unit: null }), ...boundTo(fact, true), verdict: 'hint', why },
  ]
}
