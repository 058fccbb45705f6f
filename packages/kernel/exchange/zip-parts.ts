import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib'
import { refuse } from './refusals.ts'

/** The parts of a zip, unpacked one at a time and only as far as they are read. */
export interface ZipParts {
  readonly names: readonly string[]
  has(name: string): boolean
  /** Unpacked bytes as they come; all parts together may not exceed the limit, whatever the zip says of its sizes. */
  unpack(name: string): AsyncGenerator<Uint8Array>
  text(name: string): Promise<string>
}

interface Entry {
  readonly method: number
  readonly packed: number
  readonly checksum: number
  readonly at: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const zip64Locator = 0x07064b50
const full32 = 0xffffffff

/** Of the parts that are read as a whole: names, relations and styles, none of which grows with the rows. */
const longestPart = 64 * 2 ** 20

/** Bytes as the text of XML in UTF-8; what is none is refused, since signs would be lost. */
export async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const read = (chunk?: Uint8Array): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
    } catch {
      throw refuse('damaged', {})
    }
  }
  for await (const chunk of chunks) yield read(chunk)
  yield read()
}

export function openZip(bytes: Uint8Array, unpackedLimit: number): ZipParts {
  const entries = readDirectory(bytes)
  let unpacked = 0
  async function* unpack(name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name)
    if (!entry) throw refuse('damaged', {})
    let checksum = 0
    for await (const chunk of inflate(packedBytes(bytes, entry), entry.method)) {
      checksum = crc32(chunk, checksum)
      unpacked += chunk.length
      if (unpacked > unpackedLimit) throw refuse('unpacksTooLarge', { megabytes: Math.round(unpackedLimit / 2 ** 20) })
      yield chunk
    }
    // A flipped bit may leave a file that still reads, with another amount in it.
    if (checksum !== entry.checksum) throw refuse('damaged', {})
  }
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    unpack,
    async text(name) {
      let text = ''
      for await (const piece of decode(unpack(name))) {
        text += piece
        if (text.length > longestPart) throw refuse('damaged', {})
      }
      return text
    },
  }
}

async function* inflate(packed: Uint8Array, method: number): AsyncGenerator<Uint8Array> {
  if (method === 0) return yield packed
  if (method !== 8) throw refuse('damaged', {})
  const inflater: InflateRaw = createInflateRaw({ chunkSize: 256 * 1024 })
  inflater.end(packed)
  try {
    for await (const chunk of inflater) yield chunk as Uint8Array
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) throw refuse('damaged', {})
    throw error
  } finally {
    inflater.destroy()
  }
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== localSignature) throw refuse('damaged', {})
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  if (start + entry.packed > bytes.length) throw refuse('damaged', {})
  return bytes.subarray(start, start + entry.packed)
}

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const end = findEnd(view)
    let count = view.getUint16(end + 10, true)
    let at = view.getUint32(end + 16, true)
    if ((count === 0xffff || at === full32) && view.getUint32(end - 20, true) === zip64Locator) {
      const end64 = Number(view.getBigUint64(end - 12, true))
      count = Number(view.getBigUint64(end64 + 32, true))
      at = Number(view.getBigUint64(end64 + 48, true))
    }
    const entries = new Map<string, Entry>()
    for (let i = 0; i < count; i++) at = readEntry(bytes, view, at, entries)
    return entries
  } catch (error) {
    // A cut file points outside itself.
    if (error instanceof RangeError) throw refuse('damaged', {})
    throw error
  }
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  throw refuse('damaged', {})
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, entries: Map<string, Entry>): number {
  if (view.getUint32(at, true) !== entrySignature) throw refuse('damaged', {})
  const nameLength = view.getUint16(at + 28, true)
  const extraLength = view.getUint16(at + 30, true)
  const nameEnd = at + 46 + nameLength
  // Windows tools write backslashes.
  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/')
  let packed = view.getUint32(at + 20, true)
  let local = view.getUint32(at + 42, true)
  let extra = findZip64(view, nameEnd, nameEnd + extraLength)
  if (extra !== undefined) {
    if (view.getUint32(at + 24, true) === full32) extra += 8
    if (packed === full32) {
      packed = Number(view.getBigUint64(extra, true))
      extra += 8
    }
    if (local === full32) local = Number(view.getBigUint64(extra, true))
  }
  entries.set(name, {
    method: view.getUint16(at + 10, true),
    packed,
    checksum: view.getUint32(at + 16, true),
    at: local,
  })
  return nameEnd + extraLength + view.getUint16(at + 32, true)
}

function findZip64(view: DataView, from: number, to: number): number | undefined {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4
  }
  return undefined
}
