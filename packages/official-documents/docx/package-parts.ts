import { element, escapeText, xmlFile } from './xml.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A part of the file: where it lies, what it is, and (from document.xml) how it is referred to. */
export interface Part {
  path: string
  contentType: string
  xml: string
  relation?: { id: string; type: string }
}

/** A part that word/document.xml refers to; `kind` is both its content type and its relationship. */
export function wordPart(id: string, kind: string, file: string, xml: string): Part {
  return {
    path: `word/${file}`,
    contentType: `${wordType}.${kind}+xml`,
    xml,
    relation: { id, type: `${office}/relationships/${kind}` },
  }
}

export function mainPart(xml: string): Part {
  return { path: 'word/document.xml', contentType: `${wordType}.document.main+xml`, xml }
}

/** Title, author and dates of the file: those of the paper, never those of the machine. */
export function propertiesPart(title: string, createdAt: string): Part {
  const date = (name: string): string => element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, createdAt)
  const root = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  }
  const xml = element(
    'cp:coreProperties',
    root,
    element('dc:title', {}, escapeText(title)),
    element('dc:creator', {}, '洞见'),
    element('cp:lastModifiedBy', {}, '洞见'),
    date('created'),
    date('modified'),
  )
  const contentType = 'application/vnd.openxmlformats-package.core-properties+xml'
  return { path: 'docProps/core.xml', contentType, xml: xmlFile(xml) }
}

function relationships(relations: readonly { id: string; type: string; target: string }[]): string {
  const root = { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }
  const lines = relations.map(({ id, type, target }) => element('Relationship', { Id: id, Type: type, Target: target }))
  return xmlFile(element('Relationships', root, ...lines))
}

/** The files that say what the others are. */
export function indexFiles(parts: readonly Part[]): { path: string; xml: string }[] {
  const fromDocument = parts.flatMap(({ path, relation }) =>
    relation ? [{ ...relation, target: path.replace(/^word\//, '') }] : [],
  )
  const fromPackage = [
    { id: 'rId1', type: `${office}/relationships/officeDocument`, target: 'word/document.xml' },
    {
      id: 'rId2',
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
  ]
  const types = element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(({ path, contentType }) => element('Override', { PartName: `/${path}`, ContentType: contentType })),
  )
  return [
    { path: '[Content_Types].xml', xml: xmlFile(types) },
    { path: '_rels/.rels', xml: relationships(fromPackage) },
    { path: 'word/_rels/document.xml.rels', xml: relationships(fromDocument) },
  ]
}
