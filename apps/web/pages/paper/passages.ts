import type { Decision, PaperDetail, PaperMark, Proposal, ProposalKind } from '@dongjian/server/contract'

export type PassageState = 'open' | 'confirmed' | 'setAside'

/** A proposal with its place among all of its paper. */
export type Passage = Proposal & { readonly order: number; readonly state: PassageState }

export const kindWords: Readonly<Record<ProposalKind, string>> = {
  commitment: '承诺',
  item: '办理事项',
  problem: '存在问题',
}
export const stateWords: Readonly<Record<PassageState, string>> = {
  open: '待确认',
  confirmed: '已确认',
  setAside: '不作为',
}
export const operatorWords = { atLeast: '达到', orMore: '不少于', strive: '力争', atMost: '不超过' } as const

export const passagesOf = ({ proposals }: PaperDetail): Passage[] =>
  proposals.map((proposal, order) => ({ ...proposal, order, state: stateOf(proposal) }))

const stateOf = ({ decided }: Proposal): PassageState =>
  decided === null ? 'open' : decided.record ? 'confirmed' : 'setAside'

/** What confirming everything does: tie what is on record already, add the rest. */
export const confirmEach = (passages: readonly Passage[]): Decision[] =>
  passages
    .filter(({ state }) => state === 'open')
    .map(({ kind, place, existing }) => ({
      kind,
      place,
      act: existing ? { do: 'link', record: existing.id } : { do: 'add', values: {} },
    }))

/** A run of the text: plain, or a figure of it. */
export interface Run {
  readonly text: string
  readonly mark?: PaperMark
}

/** A part of a paragraph: plain, or a passage, known by the first of those that begin there. */
export interface Part {
  readonly passage?: Passage
  readonly runs: readonly Run[]
}

/** The text in paragraphs, cut where passages and figures stand. Several targets of a sentence are one part of it. */
export function paragraphsOf(text: string, passages: readonly Passage[], marks: readonly PaperMark[]): Part[][] {
  const paragraphs: Part[][] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    if (line.trim() !== '') paragraphs.push(partsOf(text, { start, end }, passages, marks))
    start = end + 1
  }
  return paragraphs
}

interface Span {
  readonly start: number
  readonly end: number
}

function partsOf(
  text: string,
  { start, end }: Span,
  passages: readonly Passage[],
  marks: readonly PaperMark[],
): Part[] {
  const parts: Part[] = []
  let at = start
  // A passage of several paragraphs is marked in each of them.
  for (const passage of passages.filter((each) => each.end > start && each.start < end)) {
    const [from, to] = [Math.max(passage.start, at), Math.min(passage.end, end)]
    if (to <= from) continue
    if (from > at) parts.push({ runs: runsOf(text, { start: at, end: from }, marks) })
    parts.push({ passage, runs: runsOf(text, { start: from, end: to }, marks) })
    at = to
  }
  if (at < end) parts.push({ runs: runsOf(text, { start: at, end }, marks) })
  return parts
}

function runsOf(text: string, { start, end }: Span, marks: readonly PaperMark[]): Run[] {
  const runs: Run[] = []
  let at = start
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue
    if (mark.start > at) runs.push({ text: text.slice(at, mark.start) })
    runs.push({ text: text.slice(mark.start, mark.end), mark })
    at = mark.end
  }
  if (at < end) runs.push({ text: text.slice(at, end) })
  return runs
}
