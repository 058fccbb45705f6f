import { DraftRefusal } from './draft-refusal.ts'
import { readXml } from './read-xml.ts'
import { listEntries, unpack } from './zip.ts'
import type { Entries } from './zip.ts'

const largestFile = 50 * 1024 * 1024
const largestPart = 64 * 1024 * 1024

const zipMark = [0x50, 0x4b]
const oldOfficeMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** The main part of a .docx as XML text. */
export function openDocx(bytes: Uint8Array): string {
  if (bytes.length > largestFile) throw new DraftRefusal('tooLarge')
  if (startsWith(bytes, oldOfficeMark)) throw new DraftRefusal(hasPassword(bytes) ? 'encrypted' : 'oldFormat')
  if (!startsWith(bytes, zipMark)) throw new DraftRefusal('notDocx')
  const entries = listEntries(bytes)
  const path = findMainPart(bytes, entries)
  const entry = path === undefined ? undefined : entries.get(path)
  if (!entry) throw new DraftRefusal('notDocx')
  return decode(unpack(bytes, entry, largestPart))
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

/** A .docx with a password is an old-style container with a stream of this name, in UTF-16. */
function hasPassword(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0])
  for (let at = bytes.indexOf(0x45); at !== -1; at = bytes.indexOf(0x45, at + 1)) {
    if (startsWith(bytes.subarray(at, at + name.length), name)) return true
  }
  return false
}

/** Usually word/document.xml, but the package itself says. A workbook has a main part elsewhere. */
function findMainPart(bytes: Uint8Array, entries: Entries): string | undefined {
  const relations = entries.get('_rels/.rels')
  if (!relations) return undefined
  let target: string | undefined
  readXml(decode(unpack(bytes, relations, largestPart)), {
    open: (name, attributes) => {
      if (!name.endsWith('Relationship')) return
      if (attributes['Type']?.endsWith('/officeDocument') === true) target = attributes['Target']
    },
  })
  const path = target?.replace(/^\//, '')
  return path?.startsWith('word/') === true ? path : undefined
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new DraftRefusal('broken', { cause })
  }
}
