import type { DraftParagraph, DraftReading } from '@dongjian/official-documents'

/** The cells of the annex 口径说明, which stands last in our papers. */
function cellsOf({ text, paragraphs }: DraftReading): { from: number; cells: readonly DraftParagraph[] } | undefined {
  const wordsOf = ({ start, end }: DraftParagraph): string => text.slice(start, end).trim()
  const lines = paragraphs.filter((paragraph) => wordsOf(paragraph) !== '')
  const title = lines.findLastIndex(
    (line, i) => wordsOf(line) === '口径说明' && i > 0 && /^附件\s*\d*$/.test(wordsOf(lines[i - 1]!)),
  )
  if (title < 0) return undefined
  return { from: lines[title - 1]!.start, cells: lines.slice(title + 1).filter(({ inTable }) => inTable) }
}

/**
 * The words of a draft that are read for numbers: all of them, less an annex 口径说明 that is still ours, cell by cell.
 * One that somebody changed is read like anything else.
 */
export function wordsToCheck(draft: DraftReading, original: DraftReading): string {
  const [ours, now] = [cellsOf(original), cellsOf(draft)]
  if (!ours || !now) return draft.text
  const said = ({ text }: DraftReading, cells: readonly DraftParagraph[]): string =>
    cells.map(({ start, end }) => text.slice(start, end)).join('\n')
  return said(original, ours.cells) === said(draft, now.cells) ? draft.text.slice(0, now.from) : draft.text
}
