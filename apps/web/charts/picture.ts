import { light, sans } from '../theme/tokens.ts'

/** A drawing as text of its own. */
export interface Drawn {
  readonly svg: string
  readonly width: number
  readonly height: number
}

export interface PictureWords {
  readonly title: string
  /** What the picture must not be shown without: 自测, 模拟数据, 演示数据. */
  readonly marks: readonly string[]
  /** What it shows, in a sentence. */
  readonly sentence?: string | undefined
  /** When it was taken, in words. */
  readonly day: string
}

/** SVG is quoted with double quotes, and so are the names of typefaces in a style sheet. */
export const pictureSans = sans.replaceAll('"', "'")

const edge = 24
const line = 20

/** The drawing on white under its title, its marks, the day and the sentence: a picture that stands for itself in a paper. */
export function framePicture({ svg, width, height }: Drawn, { title, marks, sentence, day }: PictureWords): Drawn {
  const told = sentence ? linesOf(sentence, Math.floor((width - 2 * edge) / 13)) : []
  const head = 70 + told.length * line
  const words = [
    said(edge, 34, 16, title, `font-weight="600" fill="${light.ink}"`),
    `<text x="${edge}" y="58" font-size="12"><tspan font-weight="600" fill="${light.amber}">${escape(marks.join(' · '))}</tspan><tspan dx="${marks.length > 0 ? 12 : 0}" fill="${light.inkSoft}">${escape(day)}</tspan></text>`,
    ...told.map((text, i) => said(edge, 82 + i * line, 13, text, `fill="${light.ink}"`)),
  ]
  const total = head + height + 8
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" font-family="${pictureSans}"><title>${escape(title)}</title><rect width="100%" height="100%" fill="#fff"/>${words.join('')}${svg.replace('<svg', `<svg x="0" y="${head}"`)}</svg>`,
    width,
    height: total,
  }
}

const said = (x: number, y: number, size: number, text: string, style: string): string =>
  `<text x="${x}" y="${y}" font-size="${size}" ${style}>${escape(text)}</text>`

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** SVG breaks no lines by itself. `room` is in Chinese characters; no line begins with a stop. */
export function linesOf(text: string, room: number): string[] {
  const lines: string[] = []
  let rest = text
  for (let at = breakOf(rest, room); at < rest.length; at = breakOf(rest, room)) {
    lines.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...lines, rest]
}

/** Digits and Latin letters are a little wider than half of a character. */
const widthOf = (sign: string): number => (sign < '\u2e80' && !/[“”‘’…—→−]/.test(sign) ? 0.58 : 1)

function breakOf(text: string, room: number): number {
  let width = 0
  let at = 0
  while (at < text.length && width + widthOf(text.charAt(at)) <= room) width += widthOf(text.charAt(at++))
  if (at === text.length) return at
  const most = at
  while (at > 1 && /[，。；、：）”]/.test(text.charAt(at))) at--
  return at > 1 ? at : Math.max(most, 1)
}

/** Under which name a picture or a table is saved: no sign that a file's name may not have. */
export const fileNameOf = (title: string, marks: readonly string[]): string =>
  `${title}${marks.length > 0 ? `（${marks.join('、')}）` : ''}`.replace(/[\\/:*?"<>|\s]+/g, '-')
