import { characters, linePitch } from './measures.ts'
import { element, setting } from './xml.ts'

export type StyleId = 'Title' | 'Heading1' | 'Heading2' | 'Heading3' | 'Heading4' | 'Cell' | 'Header' | 'Footer'

/** What a paragraph changes of 三号仿宋, justified, 28.95 pt lines. Lengths in twips, unless in characters. */
export interface Layout {
  style?: StyleId
  align?: 'left' | 'center' | 'right' | 'both'
  /** Characters of the grid. */
  firstLine?: number
  left?: number
  right?: number
  hanging?: number
  before?: number
  /** Exact height of a line. */
  line?: number
  tabAt?: number
  underline?: { color: string; eighths: number; space: number }
  keepNext?: boolean
  pageBreakBefore?: boolean
  offGrid?: boolean
}

function borders(underline: Layout['underline']): string {
  if (!underline) return ''
  const { color, eighths, space } = underline
  const line = { 'w:val': 'single', 'w:sz': eighths, 'w:space': space, 'w:color': color }
  return element('w:pBdr', {}, element('w:bottom', line))
}

function indents({ firstLine, left, right, hanging }: Layout): string {
  if (firstLine === undefined && left === undefined && right === undefined && hanging === undefined) return ''
  return element('w:ind', {
    'w:left': left,
    'w:right': right,
    'w:hanging': hanging,
    'w:firstLineChars': firstLine === undefined ? undefined : firstLine * 100,
    'w:firstLine': firstLine === undefined ? undefined : characters(firstLine),
  })
}

function spacing({ before, line }: Layout): string {
  if (before === undefined && line === undefined) return ''
  return element('w:spacing', { 'w:before': before, 'w:line': line ?? linePitch, 'w:lineRule': 'exact' })
}

/** Properties in the order that the schema asks for. */
export function layoutOf(layout: Layout): string {
  return element(
    'w:pPr',
    {},
    setting('w:pStyle', layout.style),
    layout.keepNext ? element('w:keepNext') : '',
    layout.pageBreakBefore ? element('w:pageBreakBefore') : '',
    borders(layout.underline),
    layout.tabAt === undefined
      ? ''
      : element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:pos': layout.tabAt })),
    layout.offGrid ? setting('w:snapToGrid', 0) : '',
    spacing(layout),
    indents(layout),
    setting('w:jc', layout.align),
  )
}

/** A paragraph around runs that are XML already. */
export function paragraph(layout: Layout, ...content: readonly string[]): string {
  return element('w:p', {}, layoutOf(layout), ...content)
}

/** 空一行. */
export function blankLines(count: number, layout: Layout = {}): string {
  return paragraph(layout).repeat(count)
}
