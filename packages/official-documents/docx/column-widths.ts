import type { Run } from '../model/blocks.ts'
import { plainText } from '../model/blocks.ts'
import { widthOf } from './measures.ts'

export interface ColumnLayout {
  /** Its part of the width that the columns with `fits` leave. */
  share: number
  /** As wide as its longest cell on one line, whatever its share. */
  fits?: boolean
}

/** Left and right of the words of a cell, in twips. */
export const cellInset = 85

// Another face than ours may be a little wider than the count of its characters.
const slack = 0.6

// A cell of more characters goes on in the next line.
const longest = 12

/** Twips of each column of a table `width` wide; `size` in half-points, `lines` are cells by row, headings among them. */
export function columnWidths(
  columns: readonly ColumnLayout[],
  lines: readonly (readonly (readonly Run[])[])[],
  { width, size }: { width: number; size: number },
): number[] {
  const fitted = columns.map(({ fits }, index) => {
    if (!fits) return 0
    const widest = Math.max(...lines.map((cells) => printedWidth(plainText(cells[index] ?? []))))
    return Math.ceil((Math.min(widest, longest) + slack) * size * 10) + 2 * cellInset
  })
  const left = width - fitted.reduce((sum, part) => sum + part, 0)
  const whole = columns.reduce((sum, { share, fits }) => sum + (fits ? 0 : share), 0)
  return columns.map(({ share, fits }, index) => (fits ? fitted[index]! : Math.floor((left * share) / whole)))
}

/** In characters. LibreOffice sets a quarter of one between Chinese and digits, whatever the paragraph says. */
function printedWidth(text: string): number {
  const seams = text.match(/(?<=[\u2e80-\u9fff])(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])(?=[\u2e80-\u9fff])/g) ?? []
  return widthOf(text) + seams.length / 4
}
