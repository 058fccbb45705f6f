/** A specimen of the letter behind received values. */
export interface Letter {
  readonly file: string
  readonly from: string
  readonly title: string
  readonly number: string
  readonly day: string
  readonly lines: readonly string[]
}

/** What is set where: size in points, distance from the left and from the top edge of an A4 page. */
interface Set {
  readonly text: string
  readonly size: number
  readonly left: number
  readonly top: number
  readonly red?: boolean
}

const page = { width: 595, height: 842, margin: 72 }

/**
 * One page of PDF 1.4. The Chinese face is one of those that every reader brings along (STSong-Light, Adobe-GB1), so no
 * font is carried; nothing in the file depends on the clock.
 */
export function writeLetter(letter: Letter): Uint8Array {
  const content = setLetter(letter).map(show).join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    `<< /Title ${utf16(`${letter.title}（样张）`)} /Subject ${utf16('演示数据')} >>`,
  ]
  return assemble(objects)
}

function setLetter({ from, title, number, day, lines }: Letter): Set[] {
  const centred = (text: string, size: number, top: number, red = false): Set => ({
    text,
    size,
    top,
    left: (page.width - widthOf(text, size)) / 2,
    red,
  })
  const body = lines.flatMap((line) => wrap(line, 14, page.width - 2 * page.margin))
  return [
    centred('样张　演示数据', 20, 70, true),
    centred('本件是演示样张，不是真实公文，所列单位没有出具过本件', 11, 92, true),
    centred(title, 20, 150),
    centred(number, 14, 178),
    ...body.map((text, i): Set => ({ text, size: 14, left: page.margin, top: 226 + i * 28 })),
    ...[from, sayDay(day)].map((text, i): Set => ({
      text,
      size: 14,
      left: page.width - page.margin - widthOf(text, 14),
      top: 226 + (body.length + 2 + i) * 28,
    })),
    centred('样张　演示数据', 20, 790, true),
  ]
}

const sayDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

const isNarrow = (letter: string): boolean => letter.codePointAt(0)! < 0x7f
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (isNarrow(letter) ? size / 2 : size), 0)

function wrap(text: string, size: number, width: number): string[] {
  const lines = ['']
  for (const letter of text) {
    const line = lines.at(-1)! + letter
    if (widthOf(line, size) > width) lines.push(letter)
    else lines[lines.length - 1] = line
  }
  return lines
}

const show = ({ text, size, left, top, red }: Set): string =>
  `BT ${red ? '0.75 0.1 0.1 rg' : '0 0 0 rg'} /F1 ${size} Tf 1 0 0 1 ${left.toFixed(1)} ${(page.height - top).toFixed(1)} Tm <${hex(text)}> Tj ET`

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')

/** A string outside page content: UTF-16 with its mark. */
const utf16 = (text: string): string => `<feff${hex(text)}>`

function assemble(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const place = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
