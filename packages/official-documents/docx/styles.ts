import { fontsOf } from './faces.ts'
import type { Face } from './faces.ts'
import { characterSqueeze, characters, linePitch, pageNumberLine, sizes } from './measures.ts'
import type { StyleId } from './paragraph.ts'
import { element, namespaces, setting, xmlFile } from './xml.ts'

interface Style {
  id: StyleId
  /** Word's own English name, by which it finds the style again. */
  name: string
  face: Face
  size: number
  align: string
  firstLine?: number
  outline?: number
  line?: number
}

const headingFaces: readonly Face[] = ['strongHeading', 'softHeading', 'body', 'body']

const styles: readonly Style[] = [
  { id: 'Title', name: 'Title', face: 'title', size: sizes.二号, align: 'center' },
  ...headingFaces.map((face, index): Style => {
    const level = index + 1
    const id = `Heading${level}` as StyleId
    return { id, name: `heading ${level}`, face, size: sizes.三号, align: 'both', firstLine: 2, outline: index }
  }),
  { id: 'Cell', name: 'Table Cell', face: 'body', size: sizes.小四, align: 'left', line: 400 },
  { id: 'Header', name: 'header', face: 'strongHeading', size: sizes.小四, align: 'center', line: 300 },
  { id: 'Footer', name: 'footer', face: 'pageNumber', size: sizes.四号, align: 'right', line: pageNumberLine },
]

function exactLine(line: number): string {
  return element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': line, 'w:lineRule': 'exact' })
}

function sizeOf(size: number): string {
  return setting('w:sz', size) + setting('w:szCs', size)
}

function styleOf({ id, name, face, size, align, firstLine, outline, line }: Style): string {
  const indent = { 'w:firstLineChars': (firstLine ?? 0) * 100, 'w:firstLine': characters(firstLine ?? 0) }
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    setting('w:name', name),
    setting('w:basedOn', 'Normal'),
    element('w:qFormat'),
    element(
      'w:pPr',
      {},
      line === undefined ? '' : setting('w:snapToGrid', 0) + exactLine(line),
      firstLine === undefined ? '' : element('w:ind', indent),
      setting('w:jc', align),
      setting('w:outlineLvl', outline),
    ),
    element('w:rPr', {}, fontsOf(face), size === sizes.三号 ? '' : setting('w:spacing', 0), sizeOf(size)),
  )
}

/** Normal carries the grid: 三号仿宋, exact lines, no widow control, no extra space between Chinese and digits. */
function normal(): string {
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    setting('w:name', 'Normal'),
    element('w:qFormat'),
    element(
      'w:pPr',
      {},
      setting('w:widowControl', 0),
      setting('w:autoSpaceDE', 0),
      setting('w:autoSpaceDN', 0),
      exactLine(linePitch),
      setting('w:jc', 'both'),
    ),
    element(
      'w:rPr',
      {},
      fontsOf('body'),
      setting('w:spacing', -characterSqueeze),
      setting('w:kern', 2),
      sizeOf(sizes.三号),
    ),
  )
}

export function stylesPart(): string {
  const language = element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' })
  const defaults = element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, element('w:rPr', {}, fontsOf('body'), sizeOf(sizes.三号), language)),
    element('w:pPrDefault'),
  )
  return xmlFile(element('w:styles', namespaces, defaults, normal(), ...styles.map(styleOf)))
}
