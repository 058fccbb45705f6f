import { strToU8, zipSync } from 'fflate'

const relations = (target: string): string =>
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" ' +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" ' +
  `Target="${target}"/></Relationships>`

/** A zip with the given files, and a package part that names the main one. */
export function smallPackage(target: string, files: Record<string, string | Uint8Array>): Uint8Array {
  const bytes = Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text])
  return zipSync({ '_rels/.rels': strToU8(relations(target)), ...Object.fromEntries(bytes) })
}

/** The least .docx that can be read: what stands in w:body, as another program may have written it. */
export function smallDocx(body: string, prefix = 'w'): Uint8Array {
  const root = `xmlns:${prefix}="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="mc"`
  const xml = `<?xml version="1.0"?><${prefix}:document ${root}><${prefix}:body>${body}</${prefix}:body></${prefix}:document>`
  return smallPackage('word/document.xml', { 'word/document.xml': xml })
}

/** `甲` in a run of its own. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A bookmark around some XML. */
export function marked(id: number, name: string, inner: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`
}
