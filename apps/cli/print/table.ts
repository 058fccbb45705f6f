import { cut, padEnd, padStart, widthOf } from './width.ts'

export interface Column<Row> {
  readonly title: string
  readonly of: (row: Row) => string
  /** Amounts stand at the right. */
  readonly right?: boolean
  readonly most?: number
}

/** Aligned columns under their titles; what has no row is said in words. */
export function printTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[], empty = '（没有）'): string {
  if (rows.length === 0) return empty
  const cells = rows.map((row) => columns.map(({ of, most = 60 }) => cut(of(row).replaceAll(/\s*\n\s*/g, ' '), most)))
  const widths = columns.map(({ title }, i) => Math.max(widthOf(title), ...cells.map((line) => widthOf(line[i]!))))
  const line = (texts: readonly string[]) =>
    texts
      .map((text, i) => (columns[i]!.right ? padStart(text, widths[i]!) : padEnd(text, widths[i]!)))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [line(columns.map(({ title }) => title)), rule, ...cells.map(line)].join('\n')
}

/** Lines of a name and what it is, the names in one column. */
export function printPairs(pairs: readonly (readonly [name: string, text: string | null | undefined])[]): string {
  const said = pairs.filter((pair): pair is readonly [string, string] => Boolean(pair[1]))
  const width = Math.max(0, ...said.map(([name]) => widthOf(name)))
  return said.map(([name, text]) => `${padEnd(name, width)}  ${text}`).join('\n')
}
