import type { Edition } from '@dongjian/domains'
import { findBound, type Annex, type Block, type OfficialDocument, type Run } from '@dongjian/official-documents'
import type { ReportBlock, ReportRun } from '../contract/reports.ts'

/** The paper of a meeting, and the 落实情况对照表, as blocks of a page, each number with the mark of its fact. */
export function blocksOf({ papers, facts }: Edition): ReportBlock[] {
  const paper = papers.meeting
  const mark = markInOrder(facts)
  const body = paper.blocks.map((block, i) => blockOf(block, `s${i + 1}`, mark))
  return [...headOf(paper), ...body, ...papers.redHead.annexes.flatMap((annex) => annexOf(annex, mark))]
}

function annexOf(annex: Annex, mark: Mark): ReportBlock[] {
  if (annex.kind !== 'measures') return []
  const rows = annex.rows.map(({ opinion, measure, progress, unit, deadline, state }) => [
    [{ text: opinion }],
    [{ text: measure }],
    progress.map(mark),
    ...[unit, deadline, state].map((text) => [{ text }]),
  ])
  const head = ['审议意见', '落实措施', '进展情况', '责任单位', '时限', '状态']
  return [
    { kind: 'heading', level: 1, anchor: 'measures', runs: [{ text: annex.title }] },
    { kind: 'table', caption: null, head, rows },
  ]
}

type Mark = (run: Run) => ReportRun

// Facts are numbered in the order of reading; a run of an older edition knows its code and its text only.
function markInOrder(facts: Edition['facts']): Mark {
  let next = 0
  return (run) => {
    const bound = findBound(run)
    if (!bound) return { text: 'text' in run ? run.text : '' }
    if (bound.place !== undefined) return { text: bound.text, mark: `f${bound.place}` }
    const found = facts.findIndex((fact, i) => i >= next && fact.code === bound.id && fact.text === bound.text)
    if (found === -1) return { text: bound.text }
    next = found + 1
    return { text: bound.text, mark: facts[found]!.mark }
  }
}

function headOf({ title, note, office, person, salutation }: OfficialDocument): ReportBlock[] {
  const line = (kind: 'title' | 'note' | 'office' | 'salutation', text: string | undefined): ReportBlock[] =>
    text ? [{ kind, runs: [{ text }] }] : []
  return [
    ...line('title', title),
    ...line('note', note),
    ...line('office', [office, person].filter(Boolean).join('　')),
    ...line('salutation', salutation),
  ]
}

function blockOf(block: Block, anchor: string, mark: Mark): ReportBlock {
  if (block.kind === 'heading') return { kind: 'heading', level: block.level, anchor, runs: block.runs.map(mark) }
  if (block.kind === 'paragraph') return { kind: 'paragraph', runs: block.runs.map(mark) }
  const caption = block.caption.map(mark)
  const head = block.columns.map(({ title }) => title.map(mark))
  return {
    kind: 'table',
    caption: textOf(caption) || null,
    head: head.map(textOf),
    rows: block.rows.map((row) => row.map((cell) => cell.map(mark))),
  }
}

const textOf = (runs: readonly ReportRun[]): string => runs.map(({ text }) => text).join('')
