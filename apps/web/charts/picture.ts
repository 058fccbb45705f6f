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

/** SVG breaks no lines by itself: by count of characters, none of which is wider than the size of the type. */
export function linesOf(text: string, most: number): string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > most) {
    // No line begins with a stop.
    const at = /[，。；、：）”]/.test(rest.charAt(most)) ? most - 1 : most
    lines.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...lines, rest]
}

/** Under which name a picture or a table is saved: no sign that a file's name may not have. */
export const fileNameOf = (title: string, marks: readonly string[]): string =>
  `${title}${marks.length > 0 ? `（${marks.join('、')}）` : ''}`.replace(/[\\/:*?"<>|\s]+/g, '-')
