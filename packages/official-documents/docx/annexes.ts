import type { Annex, DefinitionRow, MeasureRow } from '../model/official-document.ts'
import type { ColumnAlign, Run } from '../model/blocks.ts'
import { body } from './body.ts'
import type { Marks } from './marks.ts'
import { sizes, typeArea } from './measures.ts'
import { title as printTitle } from './opening.ts'
import { blankLines, paragraph } from './paragraph.ts'
import { words } from './runs.ts'
import type { Orientation } from './sections.ts'
import { table } from './table.ts'

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
    blankLines(1),
    content(annex, marks),
  ].join('')
}

function content(annex: Annex, marks: Marks): string {
  switch (annex.kind) {
    case 'measures':
      return measures(annex.rows, marks)
    case 'definitions':
      return (
        paragraph({ align: 'left', before: 0 }, words(annex.note, { size: sizes.五号 })) +
        definitions(annex.rows, marks)
      )
    case 'blocks':
      return body(annex.blocks, marks)
  }
}

function column(
  title: string,
  share: number,
  align: ColumnAlign = 'left',
): { title: Run[]; share: number; align: ColumnAlign } {
  return { title: [{ text: title }], share, align }
}

function cells(...texts: readonly string[]): Run[][] {
  return texts.map((text) => [{ text }])
}

function measures(rows: readonly MeasureRow[], marks: Marks): string {
  const columns = [
    column('序号', 6, 'center'),
    column('审议意见', 22),
    column('落实措施', 24),
    column('进展情况', 28),
    column('责任单位', 12, 'center'),
    column('时限', 12, 'center'),
    column('状态', 9, 'center'),
  ]
  const lines = rows.map((row, index) => [
    ...cells(String(index + 1), row.opinion, row.measure),
    row.progress,
    ...cells(row.unit, row.deadline, row.state),
  ])
  return table({ columns, rows: lines, width: typeArea.height }, marks)
}

function definitions(rows: readonly DefinitionRow[], marks: Marks): string {
  const columns = [
    column('序号', 5, 'center'),
    column('数字', 11, 'center'),
    column('名称', 20),
    column('计算口径', 44),
    column('来源', 30),
  ]
  const lines = rows.map((row, index) => cells(String(index + 1), row.number, row.name, row.counted, row.source))
  return table({ columns, rows: lines, width: typeArea.height, size: sizes.小五 }, marks)
}
