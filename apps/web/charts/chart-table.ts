/** What a chart shows, as rows; a cell of null is not known. */
export interface TableOfChart {
  readonly columns: readonly { readonly name: string; readonly number?: boolean }[]
  readonly rows: readonly (readonly (string | null)[])[]
  /** Why a cell is empty. */
  readonly missing?: string
}

/** A cell of a file of cells with commas between them. */
export const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The rows as a table that Excel opens; its first line says what it is and carries the marks. */
export function tableFile(title: string, marks: readonly string[], { columns, rows }: TableOfChart): string {
  const head = marks.length > 0 ? `${title}（${marks.join('、')}）` : title
  const lines = [[head], columns.map(({ name }) => name), ...rows]
  return `${lines.map((cells) => cells.map((cell) => quoted(cell ?? '')).join(',')).join('\r\n')}\r\n`
}
