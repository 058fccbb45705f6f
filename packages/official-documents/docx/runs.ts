import type { Run, TextRun } from '../model/blocks.ts'
import { findBound } from '../model/blocks.ts'
import { fontsOf } from './faces.ts'
import type { Face } from './faces.ts'
import type { Marks } from './marks.ts'
import { sizes } from './measures.ts'
import { element, escapeText, setting } from './xml.ts'

/** How a run looks; 三号仿宋 unless said. */
export interface Look {
  face?: Face
  /** Half-points. */
  size?: number
  strong?: boolean
  color?: string
  /** Added between characters, in twips. */
  spread?: number
}

export function lookOf({ face = 'body', size = sizes.三号, strong, color, spread }: Look): string {
  return element(
    'w:rPr',
    {},
    fontsOf(face),
    strong === true ? element('w:b') + element('w:bCs') : '',
    setting('w:color', color),
    setting('w:spacing', spread),
    setting('w:sz', size),
    setting('w:szCs', size),
  )
}

/** One run of words. A line feed becomes a line break, a tab a tab. */
export function words(text: string, look: Look = {}): string {
  if (text === '') return ''
  const pieces = text
    .split(/([\n\t])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\n') return element('w:br')
      if (piece === '\t') return element('w:tab')
      return `<w:t xml:space="preserve">${escapeText(piece)}</w:t>`
    })
  return element('w:r', {}, lookOf(look), ...pieces)
}

/** The runs of one paragraph, the bound ones within their bookmarks. */
export function printRuns(runs: readonly Run[], look: Look, marks: Marks): string {
  const printed = runs.map((run) => {
    const text = findBound(run)?.text ?? (run as TextRun).text
    return marks.bind(run, words(text, run.strong ? { ...look, strong: true } : look))
  })
  return printed.join('') + marks.takeReferences()
}
