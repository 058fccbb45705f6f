import type { Run } from '../model/blocks.ts'
import { findBound } from '../model/blocks.ts'
import { element } from './xml.ts'

export interface Comment {
  id: number
  text: string
}

/** How a paper is printed, apart from what it says. */
export interface Printing {
  /** The note of each bound run as a comment of Word, for those who proofread; Word prints comments with the paper. */
  readonly comments?: boolean
}

// Word cuts a longer name without a word.
const longestName = 40

/**
 * Numbers the bookmarks and comments of one paper in the order of printing, so that the same paper always
 * has the same numbers.
 */
export class Marks {
  readonly comments: Comment[] = []
  readonly #noted: boolean
  #bookmarks = 0
  #bound = 0
  #references = ''

  constructor({ comments = false }: Printing = {}) {
    this.#noted = comments
  }

  /** Sets a bookmark around some XML. */
  around(name: string, inner: string): string {
    this.#bookmarks += 1
    const id = this.#bookmarks
    return element('w:bookmarkStart', { 'w:id': id, 'w:name': name }) + inner + element('w:bookmarkEnd', { 'w:id': id })
  }

  /** The bookmark of a bound run, and the range of its comment where comments are asked for and there is a note. */
  bind(run: Run, inner: string): string {
    const bound = findBound(run)
    if (!bound) return inner
    this.#bound += 1
    const marked = this.around(nameBookmark(run, bound.id, bound.place ?? this.#bound), inner)
    if (!this.#noted || bound.note === undefined) return marked
    const mark = { 'w:id': this.comments.length }
    this.comments.push({ id: this.comments.length, text: bound.note })
    this.#references += element('w:r', {}, element('w:commentReference', mark))
    return element('w:commentRangeStart', mark) + marked + element('w:commentRangeEnd', mark)
  }

  /**
   * The references of the comments since the last call, for the end of their paragraph: LibreOffice moves every
   * bookmark that stands behind a reference in the same paragraph by one character.
   */
  takeReferences(): string {
    const references = this.#references
    this.#references = ''
    return references
  }
}

/** fig_3_rd_projects_fiscalFunding: the third bound run of the edition. A name takes letters, digits and _ only. */
function nameBookmark(run: Run, id: string, place: number): string {
  const kind = 'figure' in run ? 'fig' : 'target' in run ? 'target' : 'names'
  return `${kind}_${place}_${id.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, longestName)
}
