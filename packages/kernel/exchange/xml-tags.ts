import { refuse } from './refusals.ts'

/** What a listener is told of a document: names without their prefix, text still with its entities. */
export interface TagListener {
  open(name: string, tag: string): void
  close(name: string): void
  text(raw: string): void
}

export interface TagReader {
  /** Takes the next piece of the document; a tag may be cut anywhere. */
  readonly push: (piece: string) => void
}

const longestTag = 2 ** 20

/** Reads XML as it comes, without building a tree: a sheet of 100,000 rows is larger than what we may hold. */
export function createTagReader(listener: TagListener): TagReader {
  let rest = ''
  return {
    push(piece) {
      const text = rest === '' ? piece : rest + piece
      let at = 0
      for (;;) {
        const open = text.indexOf('<', at)
        const end = open < 0 ? -1 : endOf(text, open)
        // Text is passed on at once: only a tag that was cut waits for its end.
        const textEnd = open < 0 ? text.length : open
        if (textEnd > at) listener.text(text.slice(at, textEnd))
        at = textEnd
        if (end < 0) break
        tell(listener, text, open, end)
        at = end
      }
      rest = text.slice(at)
      if (rest.length > longestTag) throw refuse('damaged', {})
    },
  }
}

const cdata = '<![CDATA['

function endOf(text: string, open: number): number {
  const second = text.charCodeAt(open + 1)
  if (second === 33 /* ! */) {
    if (text.startsWith('<!--', open)) return after(text, '-->', open)
    if (text.startsWith(cdata, open)) return after(text, ']]>', open)
    if (cdata.startsWith(text.slice(open)) || '<!--'.startsWith(text.slice(open))) return -1
  }
  // A bare > is allowed inside the quotes of an attribute. One pass: a tag may hold a million of them.
  let quote = 0
  for (let i = open + 1; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (quote === 0 ? c === 34 || c === 39 : c === quote) quote = quote === 0 ? c : 0
    else if (quote === 0 && c === 62) return i + 1
  }
  return -1
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

function tell(listener: TagListener, text: string, open: number, end: number): void {
  const second = text.charCodeAt(open + 1)
  if (second === 63 /* ? */) return
  if (second === 33 /* ! */) {
    if (text.startsWith(cdata, open)) return listener.text(escapeEntities(text.slice(open + cdata.length, end - 3)))
    // A workbook has no document type: its entities would stand in the ledger as they are written.
    if (!text.startsWith('<!--', open)) throw refuse('damaged', {})
    return
  }
  if (second === 47 /* / */) return listener.close(localName(text, open + 2, end - 1))
  const name = localName(text, open + 1, end - 1)
  listener.open(name, text.slice(open, end))
  if (text.charCodeAt(end - 2) === 47) listener.close(name)
}

function localName(text: string, from: number, to: number): string {
  let start = from
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (c === 58 /* : */) start = i + 1
    if (c <= 32 || c === 47) return text.slice(start, i)
  }
  return text.slice(start, to)
}

/** The value of an attribute of a tag, as written in the document. */
export function attribute(tag: string, name: string): string | undefined {
  let at = tag.indexOf(`${name}=`)
  while (at > 0) {
    const quote = tag[at + name.length + 1]
    if (tag.charCodeAt(at - 1) <= 32 && (quote === '"' || quote === "'")) {
      const start = at + name.length + 2
      return decodeEntities(tag.slice(start, tag.indexOf(quote, start)))
    }
    at = tag.indexOf(`${name}=`, at + 1)
  }
  return undefined
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export function decodeEntities(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(/&(#x[0-9a-f]+|#\d+|amp|lt|gt|quot|apos);/gi, (whole, body: string) => {
    if (!body.startsWith('#')) return named[body] ?? whole
    const code = body[1]?.toLowerCase() === 'x' ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

const escapeEntities = (text: string): string => text.replaceAll('&', '&amp;')

/** Workbooks write characters that XML cannot hold as _x000D_. */
export function decodeCellText(raw: string): string {
  const text = decodeEntities(raw)
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text
}
