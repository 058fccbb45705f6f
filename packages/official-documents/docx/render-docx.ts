import { strToU8, zipSync } from 'fflate'
import type { OfficialDocument } from '../model/official-document.ts'
import { commentsPart } from './comments.ts'
import { contentPart } from './content.ts'
import { fontTable } from './faces.ts'
import { indexFiles, mainPart, propertiesPart, wordPart } from './package-parts.ts'
import type { Part } from './package-parts.ts'
import type { Printing } from './marks.ts'
import { pageNumber, sidewaysPageNumber } from './page-number.ts'
import type { SectionParts } from './sections.ts'
import { settingsPart } from './settings.ts'
import { stylesPart } from './styles.ts'
import { watermark } from './watermark.ts'
import { drawingNamespaces, element, namespaces, xmlFile } from './xml.ts'

// Without a zone, so that it is the same wall time, and the same bytes in the zip, on every machine.
const zipTime = '1980-01-01T00:00:00'

/**
 * Prints a paper as .docx in the layout of GB/T 9704-2012. A pure function: the same paper gives the same bytes.
 * Bound runs stand in bookmarks `fig_<n>_<id>`, `target_<n>_<id>`, `names_<n>_<id>` (n-th of the paper), the
 * word 附件 of each annex in `annex_<n>`.
 * @throws {TypeError} when a red-head paper has no red head; {RangeError} when `stamps.createdAt` is no instant
 */
export function renderDocx(document: OfficialDocument, options: Printing = {}): Uint8Array {
  const createdAt = new Date(document.stamps.createdAt).toISOString().replace(/\.\d+Z$/, 'Z')
  const parts = listParts(document, createdAt, options)
  const files = [...indexFiles(parts), ...parts]
  return zipSync(Object.fromEntries(files.map(({ path, xml }) => [path, strToU8(xml)])), { mtime: zipTime, level: 6 })
}

function listParts(document: OfficialDocument, createdAt: string, options: Printing): Part[] {
  const frame = frameParts(document)
  const { xml, marks } = contentPart(document, frame.ids, options)
  return [
    mainPart(xml),
    wordPart('styles', 'styles', 'styles.xml', stylesPart()),
    wordPart('settings', 'settings', 'settings.xml', settingsPart()),
    wordPart('fonts', 'fontTable', 'fontTable.xml', fontTable()),
    ...frame.parts,
    ...(marks.comments.length === 0
      ? []
      : [wordPart('comments', 'comments', 'comments.xml', commentsPart(marks.comments, createdAt))]),
    propertiesPart(document.title.replaceAll('\n', ''), createdAt),
  ]
}

/** What stands on every page: the number, and the words of a watermark. */
function frameParts({ watermark: mark }: OfficialDocument): { ids: SectionParts; parts: Part[] } {
  const root = { ...namespaces, ...drawingNamespaces }
  const file = (kind: 'header' | 'footer', id: string, inner: string): Part =>
    wordPart(id, kind, `${id}.xml`, xmlFile(element(kind === 'header' ? 'w:hdr' : 'w:ftr', root, inner)))
  const footers = [
    file('footer', 'footer1', pageNumber('odd')),
    file('footer', 'footer2', pageNumber('even')),
    file('footer', 'footer3', sidewaysPageNumber('odd')),
    file('footer', 'footer4', sidewaysPageNumber('even')),
  ]
  const ids: SectionParts = {
    footers: { portrait: { odd: 'footer1', even: 'footer2' }, landscape: { odd: 'footer3', even: 'footer4' } },
  }
  if (mark === undefined) return { ids, parts: footers }
  const headers = [file('header', 'header1', watermark(mark)), file('header', 'header2', watermark(mark))]
  return { ids: { ...ids, headers: { odd: 'header1', even: 'header2' } }, parts: [...footers, ...headers] }
}
