const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u
// Quotation marks and dashes of Chinese prose; terminals with a Chinese font draw them wide.
const wideMarks = /[“”‘’…—·〔〕]/u

/** Columns of a terminal that a text takes: a Chinese sign takes two. */
export function widthOf(text: string): number {
  let width = 0
  for (const sign of text) width += wide.test(sign) || wideMarks.test(sign) ? 2 : 1
  return width
}

/** The text cut to a width, with … where something was left out. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  let used = 2
  for (const sign of text) {
    used += widthOf(sign)
    if (used > width) break
    kept += sign
  }
  return `${kept}…`
}

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text
