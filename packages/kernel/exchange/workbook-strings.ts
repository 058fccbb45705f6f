import { refuse } from './refusals.ts'
import { createTagReader, decodeCellText } from './xml-tags.ts'

/** A spreadsheet allows 32,767 signs in a cell; with its escapes a text is still far shorter than this. */
export const longestText = 2 ** 20
/** Far more than a ledger has, and as much as we may hold. */
const mostTexts = 10_000_000

/** The texts that the cells of a workbook share, in order, from sharedStrings.xml as it comes. */
export async function readSharedStrings(pieces: AsyncIterable<string>): Promise<string[]> {
  const strings: string[] = []
  let text = ''
  let collects = false
  let phonetic = false
  const reader = createTagReader({
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic = true
      else if (name === 't') collects = !phonetic
    },
    close(name) {
      if (name === 't') collects = false
      else if (name === 'rPh') phonetic = false
      else if (name === 'si') strings.push(decodeCellText(text))
      if (strings.length > mostTexts) throw refuse('tooManyTexts', { most: mostTexts / 10_000 })
    },
    text(raw) {
      if (!collects) return
      text += raw
      if (text.length > longestText) throw refuse('damaged', {})
    },
  })
  for await (const piece of pieces) reader.push(piece)
  return strings
}
