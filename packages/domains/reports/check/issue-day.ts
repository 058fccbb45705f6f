const day = String.raw`(20\d{2})(?:年|-)(1[0-2]|0?[1-9])(?:月|-)(3[01]|[12]\d|0?[1-9])日?`
/** Where a paper says its own day: 发布日期, or the line of a 题注 or a signature that holds little else. */
const published = new RegExp(`(?:发布日期|发布时间|成文日期|印发日期)[:：]?\\s*${day}`)
const ownLine = new RegExp(`^[（(]?${day}(?:[，,][^。]{0,40})?[）)]?$`)

/**
 * The day that a paper bears, as it says at its head or its foot; undefined when it bears none.
 * @example findIssueDay('关于……的报告\n发布日期:2024-05-28 浏览次数:') // '2024-05-28'
 */
export function findIssueDay(text: string): string | undefined {
  const lines = text.slice(0, 100_000).split('\n')
  // A long paper says its day at one of its ends; a date between them is what it tells of.
  const ends = [...lines.slice(0, 12), ...lines.slice(-12)].map((line) => line.trim().slice(0, 80))
  const found = ends.map((line) => published.exec(line) ?? ownLine.exec(line)).find((match) => match !== null)
  if (!found) return undefined
  const [, year, month, date] = found
  return `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`
}
