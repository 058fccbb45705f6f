/** How many characters must be changed, added or removed to come from one text to the other. */
export function editDistance(a: string, b: string): number {
  const to = [...b]
  let row = Array.from({ length: to.length + 1 }, (_, j) => j)
  for (const [i, from] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, target] of to.entries()) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (from === target ? 0 : 1)))
    }
    row = next
  }
  return row[to.length]!
}

/**
 * The label that was most likely meant, or none when nothing is near.
 * A label that contains the text (or lies in it) is nearer than one of the same length with other words.
 * @example findNearest('项目名', ['项目编号', '项目名称']) // '项目名称'
 */
export function findNearest(text: string, labels: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Infinity
  for (const label of labels) {
    const longer = Math.max([...label].length, [...text].length)
    const contained = text.length >= 2 && (label.includes(text) || text.includes(label))
    const distance = contained ? 0.3 : editDistance(text, label) / longer
    if (distance < least) [best, least] = [label, distance]
  }
  return least <= 0.6 ? best : undefined
}
