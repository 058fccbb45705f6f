import { DraftBuilder } from './draft-builder.ts'
import type { DraftReading } from './draft-builder.ts'
import { DraftRefusal } from './draft-refusal.ts'
import { openDocx } from './open-docx.ts'
import { readXml } from './read-xml.ts'

type Attributes = Readonly<Record<string, string>>

const wordNamespaces = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]

/** A small file can hold millions of empty ones. */
const mostParagraphs = 100_000

// What was struck out, what stands in the text twice, and the reading signs over a character.
const leftOut = ['w:del', 'w:moveFrom', 'w:rt', 'mc:Fallback']
const signs: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' }

/**
 * Reads a .docx that came back from Word or WPS: its words with all tracked changes accepted, and where each
 * bookmark now stands. Hidden text, headers, footnotes, comments and automatic numbers are not part of it;
 * the words of a text box stand before the paragraph that it hangs on.
 * @throws {DraftRefusal} for a file that is no .docx, has a password, is broken or too large
 */
export function readDocx(bytes: Uint8Array): DraftReading {
  const reader = new ContentReader()
  readXml(openDocx(bytes), {
    open: (name, attributes) => reader.open(name, attributes),
    close: () => reader.close(),
    text: (text) => reader.text(text),
  })
  return reader.draft.finish()
}

class ContentReader {
  readonly draft = new DraftBuilder()
  readonly #path: string[] = []
  #prefix = 'w'
  /** Depth of the element that is left out, if one is. */
  #leftOutAt: number | undefined
  #runHidden = false
  #tables = 0
  #paragraphs = 0

  open(written: string, attributes: Attributes): void {
    if (this.#path.length === 0) this.#prefix = prefixOf(attributes)
    const name = this.#canonical(written)
    const parent = this.#path.at(-1)
    this.#path.push(name)
    this.#readBookmark(name, attributes)
    if (this.#leftOutAt !== undefined) return
    if (parent === 'w:rPr') this.#readRunProperty(name, attributes)
    else if (leftOut.includes(name)) this.#leftOutAt = this.#path.length
    else if (name === 'w:p') this.#openParagraph()
    else if (name === 'w:tbl') this.#tables += 1
    else if (name === 'w:r') this.#runHidden = false
    else if (name === 'w:pStyle' && this.draft.paragraph) this.draft.paragraph.style = this.#value(attributes)
    else if (parent === 'w:r' && signs[name] !== undefined) this.text(signs[name], true)
  }

  close(): void {
    const name = this.#path.pop()
    if (this.#leftOutAt !== undefined) {
      if (this.#path.length < this.#leftOutAt) this.#leftOutAt = undefined
      return
    }
    if (name === 'w:p') this.draft.closeParagraph()
    else if (name === 'w:tbl') this.#tables -= 1
  }

  text(text: string, isSign = false): void {
    if (this.#leftOutAt !== undefined || this.#runHidden) return
    if (isSign || this.#path.at(-1) === 'w:t') this.draft.write(text)
  }

  #openParagraph(): void {
    this.#paragraphs += 1
    if (this.#paragraphs > mostParagraphs) throw new DraftRefusal('tooLarge')
    this.draft.openParagraph(this.#tables > 0)
  }

  /** A bookmark within struck-out words still has a place, one within a second copy has not. */
  #readBookmark(name: string, attributes: Attributes): void {
    if (name !== 'w:bookmarkStart' && name !== 'w:bookmarkEnd') return
    if (this.#path.includes('mc:Fallback')) return
    const number = attributes[`${this.#prefix}:id`] ?? ''
    if (name === 'w:bookmarkEnd') this.draft.endMark(number)
    else this.draft.startMark(number, attributes[`${this.#prefix}:name`] ?? '')
  }

  #readRunProperty(name: string, attributes: Attributes): void {
    const isOn = !['0', 'false', 'off'].includes(this.#value(attributes) ?? '')
    const owner = this.#path.at(-3)
    if (owner === 'w:r' && name === 'w:vanish') this.#runHidden = isOn
    const { paragraph } = this.draft
    if (owner === 'w:pPr' && paragraph && (name === 'w:del' || name === 'w:moveFrom')) paragraph.runsOn = true
  }

  #value(attributes: Attributes): string | undefined {
    return attributes[`${this.#prefix}:val`]
  }

  /** The namespace may have another prefix in files of other programs. */
  #canonical(written: string): string {
    return written.startsWith(`${this.#prefix}:`) ? `w:${written.slice(this.#prefix.length + 1)}` : written
  }
}

function prefixOf(attributes: Attributes): string {
  const declared = Object.entries(attributes).find(([, value]) => wordNamespaces.includes(value))
  return declared?.[0].replace(/^xmlns:/, '') ?? 'w'
}
