import { DraftRefusal } from './draft-refusal.ts'

export interface XmlListener {
  /** Names as they are written, with their prefix. An empty element opens and closes at once. */
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const nameEnd = /[\s/>]/g
const attribute = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y
// Word nests text boxes in tables in text boxes, but not by the thousand.
const deepest = 1000
const mostAttributes = 1000
const tagEnd = /\s*(\/?)>/y

/**
 * Walks through XML in one pass. No document type, hence no entities but the five of XML and numbers: a
 * document that is made to explode has nothing to explode with.
 * @throws {DraftRefusal} when it is not well-formed
 */
export function readXml(xml: string, listener: XmlListener): void {
  const openNames: string[] = []
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    const textEnd = next === -1 ? xml.length : next
    if (textEnd > at && openNames.length > 0) listener.text?.(decodeEntities(xml.slice(at, textEnd)))
    if (next === -1) break
    at = readMarkup(xml, next, openNames, listener)
  }
  if (openNames.length > 0) throw new DraftRefusal('broken')
}

/** Reads what begins with < and says where it ends. */
function readMarkup(xml: string, at: number, openNames: string[], listener: XmlListener): number {
  if (xml.startsWith('<?', at)) return after(xml, '?>', at)
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at)
  if (xml.startsWith('<![CDATA[', at)) {
    const end = after(xml, ']]>', at)
    listener.text?.(xml.slice(at + 9, end - 3))
    return end
  }
  if (xml.startsWith('</', at)) {
    const end = after(xml, '>', at)
    const name = xml.slice(at + 2, end - 1).trimEnd()
    if (openNames.pop() !== name) throw new DraftRefusal('broken')
    listener.close?.(name)
    return end
  }
  if (xml.startsWith('<!', at)) throw new DraftRefusal('broken')
  return readOpening(xml, at, openNames, listener)
}

function readOpening(xml: string, at: number, openNames: string[], listener: XmlListener): number {
  nameEnd.lastIndex = at + 1
  const ending = nameEnd.exec(xml)
  if (!ending || ending.index === at + 1) throw new DraftRefusal('broken')
  const name = xml.slice(at + 1, ending.index)
  const attributes: Record<string, string> = {}
  attribute.lastIndex = ending.index
  tagEnd.lastIndex = ending.index
  let count = 0
  for (let match = attribute.exec(xml); match; match = attribute.exec(xml)) {
    count += 1
    if (count > mostAttributes) throw new DraftRefusal('broken')
    attributes[match[1] ?? ''] = decodeEntities(match[2] ?? match[3] ?? '')
    tagEnd.lastIndex = attribute.lastIndex
  }
  const end = tagEnd.exec(xml)
  if (!end) throw new DraftRefusal('broken')
  listener.open?.(name, attributes)
  if (end[1] === '/') listener.close?.(name)
  else openNames.push(name)
  if (openNames.length > deepest) throw new DraftRefusal('broken')
  return end.index + end[0].length
}

function after(xml: string, mark: string, at: number): number {
  const found = xml.indexOf(mark, at)
  if (found === -1) throw new DraftRefusal('broken')
  return found + mark.length
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));|&/gi,
    (_, hex?: string, decimal?: string, name?: string) => {
      const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16)
      if (code <= 0x10ffff) return String.fromCodePoint(code)
      const sign = name === undefined ? undefined : named[name]
      if (sign === undefined) throw new DraftRefusal('broken')
      return sign
    },
  )
}
