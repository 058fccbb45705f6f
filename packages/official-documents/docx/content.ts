import type { OfficialDocument } from '../model/official-document.ts'
import { orientationOf, printAnnex } from './annexes.ts'
import { body } from './body.ts'
import { annexNote, imprint, signature } from './closing.ts'
import { Marks, type Printing } from './marks.ts'
import { opening, redHeadOf } from './opening.ts'
import { section } from './sections.ts'
import type { Orientation, SectionParts } from './sections.ts'
import { drawingNamespaces, element, namespaces, xmlFile } from './xml.ts'

interface Stretch {
  orientation: Orientation
  xml: string
}

/** word/document.xml, and the comments that it refers to. */
export function contentPart(
  document: OfficialDocument,
  parts: SectionParts,
  options: Printing,
): { xml: string; marks: Marks } {
  const marks = new Marks(options)
  const stretches = layOut(document, marks)
  const last = stretches.at(-1)
  const inner = stretches.map(({ orientation, xml }, index) => {
    if (index === stretches.length - 1) return xml + section(orientation, parts)
    // The section's properties hang on its last paragraph, which must fit below the 22 lines of a full page.
    const properties = element(
      'w:pPr',
      {},
      element('w:spacing', { 'w:line': 15, 'w:lineRule': 'exact' }),
      section(orientation, parts),
    )
    return xml + element('w:p', {}, properties)
  })
  if (!last) throw new Error('a paper has at least one section')
  const root = { ...namespaces, ...drawingNamespaces }
  return { xml: xmlFile(element('w:document', root, element('w:body', {}, ...inner))), marks }
}

/** The paper as stretches of pages that stand or lie. */
function layOut(document: OfficialDocument, marks: Marks): Stretch[] {
  const red = document.kind === 'redHead' ? redHeadOf(document) : undefined
  const main = [
    opening(document),
    // What closes a paper never stands on a page without text; a 会议材料 is bound with its annexes and names none.
    body(document.blocks, marks, { keepLast: red !== undefined }),
    red ? annexNote(document.annexes) + signature(red) : '',
  ].join('')
  const stretches: Stretch[] = [{ orientation: 'portrait', xml: main }]
  for (const [index, annex] of document.annexes.entries()) {
    const before = stretches.at(-1)
    const orientation = orientationOf(annex)
    const goesOn = before?.orientation === orientation
    const xml = printAnnex(annex, { place: index + 1, numbered: document.annexes.length > 1, newPage: goesOn }, marks)
    if (before && goesOn) before.xml += xml
    else stretches.push({ orientation, xml })
  }
  if (red) closeWith(imprint(red), stretches)
  return stretches
}

/** 版记 stands upright on the last page; its box hangs on a paragraph of its own. */
function closeWith(xml: string, stretches: Stretch[]): void {
  const last = stretches.at(-1)
  if (last?.orientation === 'portrait') last.xml += xml
  else stretches.push({ orientation: 'portrait', xml })
}
