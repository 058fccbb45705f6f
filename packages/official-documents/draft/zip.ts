import { Inflate } from 'fflate'
import { DraftRefusal } from './draft-refusal.ts'

interface Entry {
  flags: number
  method: number
  checksum: number
  packedSize: number
  size: number
  offset: number
}

export type Entries = ReadonlyMap<string, Entry>

// A piece of packed bytes grows at most a thousandfold, so no piece can take much memory before it is counted.
const piece = 16 * 1024
const endRecord = 22
const longestNote = 65_535

/** The files of a zip by their names, from its central directory. Nothing is unpacked yet. */
export function listEntries(bytes: Uint8Array): Entries {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) throw new DraftRefusal('broken')
  const entries = new Map<string, Entry>()
  try {
    let at = view.getUint32(end + 16, true)
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new DraftRefusal('broken')
      const nameLength = view.getUint16(at + 28, true)
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
      entries.set(name.replaceAll('\\', '/'), {
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        packedSize: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      })
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
  } catch (cause) {
    throw cause instanceof DraftRefusal ? cause : new DraftRefusal('broken', { cause })
  }
  return entries
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endRecord
  for (let at = last; at >= Math.max(0, last - longestNote); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return undefined
}

/** One file, at most `limit` bytes of it unpacked, its checksum verified. */
export function unpack(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array {
  if ((entry.flags & 1) === 1) throw new DraftRefusal('encrypted')
  if (entry.size > limit) throw new DraftRefusal('tooLarge')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > bytes.length) throw new DraftRefusal('broken')
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.packedSize)
  const unpacked = entry.method === 0 ? packed : inflate(packed, entry)
  if (unpacked.length !== entry.size || checksumOf(unpacked) !== entry.checksum) throw new DraftRefusal('broken')
  return unpacked
}

/** The directory may lie about the size: unpacking stops as soon as there is more than it said. */
function inflate(packed: Uint8Array, { method, size }: Entry): Uint8Array {
  if (method !== 8) throw new DraftRefusal('broken')
  const unpacked = new Uint8Array(size)
  let length = 0
  try {
    const stream = new Inflate((chunk) => {
      if (length + chunk.length > size) throw new DraftRefusal('tooLarge')
      unpacked.set(chunk, length)
      length += chunk.length
    })
    for (let at = 0; at < packed.length; at += piece) {
      stream.push(packed.subarray(at, at + piece), at + piece >= packed.length)
    }
  } catch (cause) {
    throw cause instanceof DraftRefusal ? cause : new DraftRefusal('broken', { cause })
  }
  return unpacked.subarray(0, length)
}

const checksumTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32 as the zip format has it. */
function checksumOf(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (checksumTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
