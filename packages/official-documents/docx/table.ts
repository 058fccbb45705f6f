import type { ColumnAlign, Run } from '../model/blocks.ts'
import { plainText } from '../model/blocks.ts'
import { cellInset, columnWidths } from './column-widths.ts'
import type { ColumnLayout } from './column-widths.ts'
import { printRuns } from './runs.ts'
import type { Marks } from './marks.ts'
import { sizes } from './measures.ts'
import { paragraph } from './paragraph.ts'
import { element, setting } from './xml.ts'

export interface TableColumn extends ColumnLayout {
  title: readonly Run[]
  align: ColumnAlign
  /** Of which words: a cell that says them as the one above does is one with it. */
  merges?: (text: string) => boolean
}

export interface TableLayout {
  columns: readonly TableColumn[]
  rows: readonly (readonly (readonly Run[])[])[]
  /** Twips. */
  width: number
  /** Half-points; 小四 unless said. */
  size?: number
}

/** Above and below the words of a cell, and the height of a line: 小五 is for long tables, and stands closer. */
const spacingOf = (size: number): { inset: number; line: number } =>
  size <= sizes.小五 ? { inset: 15, line: size * 12.5 } : { inset: 40, line: Math.round((size * 40) / 3) }

function padding(size: number): string[] {
  const { inset } = spacingOf(size)
  return Object.entries({ top: inset, left: cellInset, bottom: inset, right: cellInset }).map(([side, width]) =>
    element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' }),
  )
}

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']

/** A table over the given width; its heading row comes again on every page, a row is not torn. */
export function table({ columns, rows, width, size = sizes.小四 }: TableLayout, marks: Marks): string {
  const titles = columns.map((column) => column.title)
  const widths = columnWidths(columns, [titles, ...rows], { width, size })
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' }
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblW', { 'w:w': widths.reduce((sum, part) => sum + part, 0), 'w:type': 'dxa' }),
    setting('w:jc', 'center'),
    element('w:tblBorders', {}, ...edges.map((edge) => element(`w:${edge}`, line))),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblCellMar', {}, ...padding(size)),
  )
  const grid = element('w:tblGrid', {}, ...widths.map((part) => element('w:gridCol', { 'w:w': part })))
  const head = titles.map((title, index) => {
    const content = printRuns(title, { face: 'strongHeading', size }, marks)
    return cell(content, { width: widths[index] ?? 0, align: 'center', size })
  })
  const printed = rows.map((texts, row) => {
    const goesOn = (index: number, from: number): boolean => {
      const [above, below] = [rows[from], rows[from + 1]].map((cells) => cells && plainText(cells[index] ?? []))
      return above !== undefined && above === below && columns[index]?.merges?.(above) === true
    }
    // The words of a shared cell need no more than four rows to stand in; these stay on one page.
    const keepNext = columns.some(
      (_, i) => goesOn(i, row) && !(goesOn(i, row - 1) && goesOn(i, row - 2) && goesOn(i, row - 3)),
    )
    return texts.map((runs, index) => {
      const merge = goesOn(index, row - 1) ? 'continue' : goesOn(index, row) ? 'restart' : undefined
      const content = merge === 'continue' ? '' : printRuns(runs, { size }, marks)
      const align = columns[index]?.align ?? 'left'
      return cell(content, { width: widths[index] ?? 0, align, size, merge, keepNext })
    })
  })
  const lines = [tableRow(head, element('w:tblHeader')), ...printed.map((cells) => tableRow(cells))]
  return element('w:tbl', {}, properties, grid, ...lines)
}

function tableRow(cells: readonly string[], ...properties: readonly string[]): string {
  return element('w:tr', {}, element('w:trPr', {}, element('w:cantSplit'), ...properties), ...cells)
}

interface CellLayout {
  width: number
  align: ColumnAlign
  size: number
  merge?: 'restart' | 'continue' | undefined
  keepNext?: boolean
}

function cell(content: string, { width, align, size, merge, keepNext = false }: CellLayout): string {
  const properties = element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    setting('w:vMerge', merge),
    setting('w:vAlign', 'center'),
  )
  const layout = { style: 'Cell', align, line: spacingOf(size).line, before: 0, keepNext } as const
  return element('w:tc', {}, properties, paragraph(layout, content))
}
