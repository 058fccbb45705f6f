import type { ColumnAlign, Run } from '../model/blocks.ts'
import type { Look } from './runs.ts'
import { printRuns } from './runs.ts'
import type { Marks } from './marks.ts'
import { sizes } from './measures.ts'
import { paragraph } from './paragraph.ts'
import { element, setting } from './xml.ts'

export interface TableLayout {
  columns: readonly { title: readonly Run[]; align: ColumnAlign; share: number }[]
  rows: readonly (readonly (readonly Run[])[])[]
  /** Twips. */
  width: number
  /** Half-points; 小四 unless said. */
  size?: number
}

const padding = Object.entries({ top: 40, left: 85, bottom: 40, right: 85 }).map(([side, width]) =>
  element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' }),
)

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']

/** A table over the given width; its heading row comes again on every page, a row is not torn. */
export function table({ columns, rows, width, size = sizes.小四 }: TableLayout, marks: Marks): string {
  const whole = columns.reduce((sum, column) => sum + column.share, 0)
  const widths = columns.map((column) => Math.floor((width * column.share) / whole))
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' }
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblW', { 'w:w': widths.reduce((sum, part) => sum + part, 0), 'w:type': 'dxa' }),
    setting('w:jc', 'center'),
    element('w:tblBorders', {}, ...edges.map((edge) => element(`w:${edge}`, line))),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblCellMar', {}, ...padding),
  )
  const grid = element('w:tblGrid', {}, ...widths.map((part) => element('w:gridCol', { 'w:w': part })))
  const rowOf = (cells: readonly (readonly Run[])[], look: Look, aligns: readonly ColumnAlign[]): string =>
    cells
      .map((runs, index) => cell(printRuns(runs, look, marks), widths[index] ?? 0, aligns[index] ?? 'left', look))
      .join('')
  const head = rowOf(
    columns.map((column) => column.title),
    { face: 'strongHeading', size },
    columns.map(() => 'center'),
  )
  const aligns = columns.map((column) => column.align)
  return element(
    'w:tbl',
    {},
    properties,
    grid,
    element('w:tr', {}, element('w:trPr', {}, element('w:cantSplit'), element('w:tblHeader')), head),
    ...rows.map((row) =>
      element('w:tr', {}, element('w:trPr', {}, element('w:cantSplit')), rowOf(row, { size }, aligns)),
    ),
  )
}

function cell(content: string, width: number, align: ColumnAlign, { size = sizes.小四 }: Look): string {
  const properties = element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    setting('w:vAlign', 'center'),
  )
  // Lines of a table stand a little closer than those of prose: four thirds of the type size.
  return element(
    'w:tc',
    {},
    properties,
    paragraph({ style: 'Cell', align, line: Math.round((size * 40) / 3), before: 0 }, content),
  )
}
