import { foldedAt, isDigit } from '../text/characters.ts'

export interface Numeral {
  end: number
  value: string
}

/** A printed Arabic number at `at`, which must be a digit: 1,234.5, full-width digits too. */
export function readArabic(text: string, at: number, limit: number): Numeral {
  let end = at
  while (end < limit && isDigit(text, end)) end += 1
  const head = end - at
  const pieces = [digits(text, at, end)]
  if (head <= 3) end = readThousands(text, end, limit, pieces)
  const point = foldedAt(text, end)
  if (point === 46 && end + 1 < limit && isDigit(text, end + 1)) {
    let tail = end + 1
    while (tail < limit && isDigit(text, tail)) tail += 1
    // 1.2.3 is a version or a date, whose dots are no decimal points.
    if (!(foldedAt(text, tail) === 46 && isDigit(text, tail + 1))) {
      pieces.push('.', digits(text, end + 1, tail))
      end = tail
    }
  }
  return { end, value: pieces.join('') }
}

function readThousands(text: string, from: number, limit: number, pieces: string[]): number {
  let end = from
  while (end < limit && text.charCodeAt(end) === 44) {
    let group = end + 1
    while (group < limit && group <= end + 4 && isDigit(text, group)) group += 1
    if (group !== end + 4) break
    pieces.push(digits(text, end + 1, group))
    end = group
  }
  return end
}

function digits(text: string, start: number, end: number): string {
  for (let i = start; i < end; i += 1) if (text.charCodeAt(i) > 127) return halfWidth(text, start, end)
  return text.slice(start, end)
}

function halfWidth(text: string, start: number, end: number): string {
  let half = ''
  for (let i = start; i < end; i += 1) half += String.fromCharCode(foldedAt(text, i))
  return half
}
