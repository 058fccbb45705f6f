/** From a line and a column, both counted from 1, the span to select: from there to the end of the line. */
export function spanOf(text: string, line: number, column: number): { from: number; to: number } {
  const lines = text.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
  const length = lines[line - 1]?.length ?? 0
  return { from: start + Math.min(column - 1, length), to: start + length }
}
