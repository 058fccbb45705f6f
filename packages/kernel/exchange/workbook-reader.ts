import { withoutUnseen } from './problem.ts'
import { readNumberKinds, type NumberKind } from './number-formats.ts'
import { refuse } from './refusals.ts'
import { createSheetReader } from './sheet-rows.ts'
import type { MergedArea, SheetRow } from './workbook-cell.ts'
import { readSharedStrings } from './workbook-strings.ts'
import { attribute, createTagReader } from './xml-tags.ts'
import { decode, openZip, type ZipParts } from './zip-parts.ts'

export interface WorkbookLimits {
  readonly fileBytes: number
  /** All parts together, unpacked: a small zip can hold a very large file. */
  readonly unpackedBytes: number
}

export const defaultLimits: WorkbookLimits = { fileBytes: 50 * 2 ** 20, unpackedBytes: 2 ** 30 }

export interface OpenSheet {
  readonly name: string
  readonly hidden: boolean
  /** Rows with something in them, from the top; read once. */
  rows(): AsyncGenerator<SheetRow>
  /** Known after the last row. */
  readonly merges: readonly MergedArea[]
  readonly lastRow: number | undefined
}

export interface OpenWorkbook {
  readonly sheets: readonly OpenSheet[]
}

/** Opens an .xlsx; anything else is refused by name, with what to do. */
export async function openWorkbook(bytes: Uint8Array, limits: WorkbookLimits = defaultLimits): Promise<OpenWorkbook> {
  refuseOtherForms(bytes, limits)
  const zip = openZip(bytes, limits.unpackedBytes)
  const main = await findMainPart(zip)
  const targets = await readTargets(zip, main)
  const book = readBook(await zip.text(main))
  const strings = await readStrings(zip, targets)
  const numberKinds = await readStyles(zip, targets)
  const sheets = book.sheets.flatMap(({ name, hidden, relation }) => {
    const part = targets.get(relation)
    if (!part?.type.endsWith('/worksheet')) return []
    return [openSheet({ name, hidden }, zip, part.path, { strings, numberKinds, from1904: book.from1904 })]
  })
  return { sheets }
}

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, i) => bytes[i] === byte)

function refuseOtherForms(bytes: Uint8Array, limits: WorkbookLimits): void {
  if (bytes.length > limits.fileBytes) {
    throw refuse('fileTooLarge', {
      megabytes: (bytes.length / 2 ** 20).toFixed(1),
      limit: Math.round(limits.fileBytes / 2 ** 20),
    })
  }
  if (bytes.length === 0) throw refuse('fileEmpty', {})
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
      Buffer.from('EncryptedPackage', 'utf16le'),
    )
      ? refuse('encrypted', {})
      : refuse('oldFormat', {})
  }
  if (!startsWith(bytes, 0x50, 0x4b)) throw refuse('notWorkbook', {})
}

async function findMainPart(zip: ZipParts): Promise<string> {
  if (zip.names.some((name) => name === 'xl/workbook.bin')) throw refuse('otherFormat', { form: '.xlsb' })
  if (zip.has('mimetype') && zip.has('content.xml')) throw refuse('otherFormat', { form: '.ods' })
  if (!zip.has('_rels/.rels')) throw refuse('notWorkbook', {})
  const root = readRelations(await zip.text('_rels/.rels'), '')
  const main = [...root.values()].find(({ type }) => type.endsWith('/officeDocument'))
  if (!main || !zip.has(main.path)) throw refuse('notWorkbook', {})
  if (main.path.startsWith('word/')) throw refuse('otherFormat', { form: 'Word' })
  if (main.path.startsWith('ppt/')) throw refuse('otherFormat', { form: 'PowerPoint' })
  return main.path
}

interface Target {
  readonly type: string
  readonly path: string
}

async function readTargets(zip: ZipParts, main: string): Promise<Map<string, Target>> {
  const slash = main.lastIndexOf('/')
  const folder = main.slice(0, slash + 1)
  const relations = `${folder}_rels/${main.slice(slash + 1)}.rels`
  if (!zip.has(relations)) throw refuse('notWorkbook', {})
  return readRelations(await zip.text(relations), folder)
}

function readRelations(xml: string, folder: string): Map<string, Target> {
  const relations = new Map<string, Target>()
  createTagReader({
    open(name, tag) {
      if (name !== 'Relationship') return
      // Links that lead out of the file may be written in any way.
      if (attribute(tag, 'TargetMode') === 'External') return
      const path = pathOf(attribute(tag, 'Target') ?? '', folder)
      relations.set(attribute(tag, 'Id') ?? '', { type: attribute(tag, 'Type') ?? '', path })
    },
    close: () => undefined,
    text: () => undefined,
  }).push(xml)
  return relations
}

function pathOf(target: string, folder: string): string {
  try {
    return decodeURI(target.startsWith('/') ? target.slice(1) : new URL(target, `zip:/${folder}`).pathname.slice(1))
  } catch {
    throw refuse('damaged', {})
  }
}

interface Book {
  readonly sheets: { name: string; hidden: boolean; relation: string }[]
  readonly from1904: boolean
}

function readBook(xml: string): Book {
  const sheets: Book['sheets'] = []
  let from1904 = false
  createTagReader({
    open(name, tag) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute(tag, 'date1904') ?? '')
      if (name !== 'sheet') return
      const relation = attribute(tag, 'r:id') ?? /\s[\w.]+:id=["']([^"']+)/.exec(tag)?.[1] ?? ''
      sheets.push({
        name: withoutUnseen(attribute(tag, 'name') ?? ''),
        hidden: (attribute(tag, 'state') ?? 'visible') !== 'visible',
        relation,
      })
    },
    close: () => undefined,
    text: () => undefined,
  }).push(xml)
  // No program writes two sheets of one name: a problem in one of them could not be found.
  if (new Set(sheets.map((sheet) => sheet.name)).size < sheets.length) throw refuse('damaged', {})
  return { sheets, from1904 }
}

async function readStrings(zip: ZipParts, targets: Map<string, Target>): Promise<string[]> {
  const part = [...targets.values()].find(({ type }) => type.endsWith('/sharedStrings'))
  return part && zip.has(part.path) ? readSharedStrings(decode(zip.unpack(part.path))) : []
}

async function readStyles(zip: ZipParts, targets: Map<string, Target>): Promise<NumberKind[]> {
  const part = [...targets.values()].find(({ type }) => type.endsWith('/styles'))
  return part && zip.has(part.path) ? readNumberKinds(await zip.text(part.path)) : []
}

function openSheet(
  { name, hidden }: { name: string; hidden: boolean },
  zip: ZipParts,
  path: string,
  context: Parameters<typeof createSheetReader>[0],
): OpenSheet {
  const reader = createSheetReader(context)
  async function* rows(): AsyncGenerator<SheetRow> {
    for await (const piece of decode(zip.unpack(path))) {
      reader.push(piece)
      yield* reader.take()
    }
    reader.end()
  }
  return {
    name,
    hidden,
    rows,
    merges: reader.merges,
    get lastRow() {
      return reader.lastRow
    },
  }
}
