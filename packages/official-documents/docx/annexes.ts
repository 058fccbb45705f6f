import type { Annex, DefinitionRow, MeasureRow } from '../model/official-document.ts'
import type { Run } from '../model/blocks.ts'
import { body } from './body.ts'
import type { Marks } from './marks.ts'
import { sizes, typeArea } from './measures.ts'
import { title as printTitle } from './opening.ts'
import { blankLines, paragraph } from './paragraph.ts'
import { words } from './runs.ts'
import type { Orientation } from './sections.ts'
import { table } from './table.ts'
import type { TableColumn } from './table.ts'

/** A wide table of long cells lies on its side; everything else stands upright. */
export function orientationOf(annex: Annex): Orientation {
  return annex.kind === 'blocks' ? 'portrait' : 'landscape'
}

interface AnnexPlace {
  /** Counts from 1. */
  place: number
  numbered: boolean
  newPage: boolean
}

/** 附件 with its number in the first line, its title in the third (GB/T 9704-2012, 7.3.7). */
export function printAnnex(annex: Annex, { place, numbered, newPage }: AnnexPlace, marks: Marks): string {
  const mark = words(`附件${numbered ? place : ''}`, { face: 'strongHeading' })
  return [
    paragraph({ pageBreakBefore: newPage }, marks.around(`annex_${place}`, mark)),
    blankLines(1),
    printTitle(annex.title),
    belowTitle(annex),
    content(annex, marks),
  ].join('')
}

/** A blank line, or in its place as of when the numbers were read. */
function belowTitle(annex: Annex): string {
  const note = annex.kind === 'definitions' ? noteOf(annex) : undefined
  if (note === undefined) return blankLines(1)
  return paragraph({ align: 'center' }, words(`（${note}）`, { face: 'softHeading', size: sizes.四号 }))
}

function noteOf({ note, rows }: Extract<Annex, { kind: 'definitions' }>): string | undefined {
  const [first] = rows
  return note ?? (first?.knownOn === undefined ? undefined : `截至${first.knownOn}`)
}

function content(annex: Annex, marks: Marks): string {
  switch (annex.kind) {
    case 'measures':
      return measures(annex.rows, marks)
    case 'definitions':
      return definitions(annex.rows, marks)
    case 'blocks':
      return body(annex.blocks, marks)
  }
}

const titled = (title: string): Pick<TableColumn, 'title' | 'align'> => ({ title: [{ text: title }], align: 'left' })

/** A column of prose: its part of what the others leave. */
const prose = (title: string, share: number): TableColumn => ({ ...titled(title), share })

/** A column of short cells that stay on one line. */
const fitted = (title: string): TableColumn => ({ ...titled(title), align: 'center', share: 0, fits: true })

function cells(...texts: readonly string[]): Run[][] {
  return texts.map((text) => [{ text }])
}

function measures(rows: readonly MeasureRow[], marks: Marks): string {
  const columns = [
    fitted('序号'),
    prose('审议意见', 22),
    prose('落实措施', 24),
    prose('进展情况', 44),
    fitted('责任单位'),
    fitted('时限'),
    fitted('状态'),
  ]
  const lines = rows.map((row, index) => [
    ...cells(String(index + 1), row.opinion, row.measure),
    proofsBelow(row.progress),
    ...cells(row.unit, row.deadline, row.state),
  ])
  return table({ columns, rows: lines, width: typeArea.height, size: sizes.五号 }, marks)
}

/** Each 佐证数字 on a line of its own, so that none is torn. */
function proofsBelow(progress: readonly Run[]): Run[] {
  return progress.map((run, index) => {
    if (!('text' in run)) return run
    const proofs = index > 0 ? '\n佐证数字：\n' : '佐证数字：\n'
    return { ...run, text: run.text.replace(/^；(?=.)/, '；\n').replace(/^佐证数字：$/, proofs) }
  })
}

function definitions(rows: readonly DefinitionRow[], marks: Marks): string {
  const columns = [
    fitted('序号'),
    prose('数字', 18),
    fitted('数值'),
    { ...prose('口径', 56), merges: () => true },
    // So many records are those of one row, even where the next has as many.
    { ...prose('来源', 26), merges: (source: string) => !/\d条$/.test(source) },
  ]
  const lines = rows.map(({ number, name, counted, source }, index) =>
    cells(String(index + 1), name, number, counted, source),
  )
  return table({ columns, rows: lines, width: typeArea.height, size: sizes.小五 }, marks)
}
