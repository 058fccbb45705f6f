import { linePitch, margins, pageNumberFromEdge, paper, turnedSide, twips } from './measures.ts'
import { element } from './xml.ts'

export type Orientation = 'portrait' | 'landscape'

/** Relationship ids of the parts that stand on every page of a section. */
export interface PageParts {
  odd: string
  even: string
}

export interface SectionParts {
  footers: Record<Orientation, PageParts>
  headers?: PageParts
}

function references(kind: 'header' | 'footer', { odd, even }: PageParts): string {
  return (
    element(`w:${kind}Reference`, { 'w:type': 'default', 'r:id': odd }) +
    element(`w:${kind}Reference`, { 'w:type': 'even', 'r:id': even })
  )
}

/** A4 with the type area and the grid; a landscape page is the same sheet turned, bound at its top. */
export function section(orientation: Orientation, parts: SectionParts): string {
  const upright = orientation === 'portrait'
  const size = upright
    ? { 'w:w': paper.width, 'w:h': paper.height }
    : { 'w:w': paper.height, 'w:h': paper.width, 'w:orient': 'landscape' }
  const sides = upright
    ? { 'w:top': margins.top, 'w:right': margins.outer, 'w:bottom': margins.bottom, 'w:left': margins.binding }
    : { 'w:top': margins.binding, 'w:right': turnedSide, 'w:bottom': margins.outer, 'w:left': turnedSide }
  return element(
    'w:sectPr',
    {},
    parts.headers ? references('header', parts.headers) : '',
    references('footer', parts.footers[orientation]),
    element('w:type', { 'w:val': 'nextPage' }),
    element('w:pgSz', size),
    element('w:pgMar', {
      ...sides,
      'w:header': twips(upright ? 20 : 14),
      'w:footer': upright ? pageNumberFromEdge : twips(14),
      'w:gutter': 0,
    }),
    element('w:cols', { 'w:space': 425 }),
    element('w:docGrid', { 'w:type': 'lines', 'w:linePitch': linePitch }),
  )
}
