/** One paragraph while it is read. Offsets count from its own start. */
export interface OpenParagraph {
  text: string
  style?: string
  inTable: boolean
  /** Its mark was deleted: it runs on into the next one. */
  runsOn: boolean
}

interface Point {
  paragraph: OpenParagraph | undefined
  offset: number
}

interface Mark {
  name: string
  start: Point
  end?: Point
}

export interface DraftParagraph {
  start: number
  end: number
  /** Id of its style, which our own papers name Heading1 to Heading4, Title, Cell. */
  style?: string
  inTable: boolean
}

export interface DraftBookmark {
  id: string
  start: number
  end: number
  text: string
}

/** What was read from a draft. All places are UTF-16 indices into `text`, half-open. */
export interface DraftReading {
  /** Paragraphs, joined by line feeds. */
  text: string
  paragraphs: DraftParagraph[]
  /** In the order of their starts; those of Word itself (_GoBack, _Toc…) are left out. */
  bookmarks: DraftBookmark[]
}

/** Collects paragraphs and bookmarks, and gives them their places in the whole text at the end. */
export class DraftBuilder {
  readonly #open: OpenParagraph[] = []
  readonly #closed: OpenParagraph[] = []
  readonly #marks = new Map<string, Mark>()
  readonly #waiting: Point[] = []

  get paragraph(): OpenParagraph | undefined {
    return this.#open.at(-1)
  }

  openParagraph(inTable: boolean): void {
    const paragraph = { text: '', inTable, runsOn: false }
    this.#open.push(paragraph)
    for (const point of this.#waiting.splice(0)) point.paragraph = paragraph
  }

  closeParagraph(): void {
    const paragraph = this.#open.pop()
    if (paragraph) this.#closed.push(paragraph)
  }

  write(text: string): void {
    if (this.paragraph) this.paragraph.text += text
  }

  /** Between two paragraphs a bookmark starts with the next one. */
  startMark(number: string, name: string): void {
    const start: Point = { paragraph: this.paragraph, offset: this.paragraph?.text.length ?? 0 }
    if (!start.paragraph) this.#waiting.push(start)
    if (!this.#marks.has(number)) this.#marks.set(number, { name, start })
  }

  /** Between two paragraphs a bookmark ends with the one before. */
  endMark(number: string): void {
    const mark = this.#marks.get(number)
    if (!mark || mark.end) return
    const paragraph = this.paragraph ?? this.#closed.at(-1)
    mark.end = { paragraph, offset: paragraph?.text.length ?? 0 }
  }

  finish(): DraftReading {
    const starts = new Map<OpenParagraph, number>()
    const paragraphs: DraftParagraph[] = []
    const pieces: string[] = []
    let at = 0
    let runningOn: DraftParagraph | undefined
    for (const paragraph of this.#closed) {
      if (!runningOn && paragraphs.length > 0) {
        pieces.push('\n')
        at += 1
      }
      starts.set(paragraph, at)
      pieces.push(paragraph.text)
      const place = runningOn ?? { start: at, end: at, inTable: paragraph.inTable, ...styleOf(paragraph) }
      if (!runningOn) paragraphs.push(place)
      at += paragraph.text.length
      place.end = at
      runningOn = paragraph.runsOn ? place : undefined
    }
    const text = pieces.join('')
    const placeOf = ({ paragraph, offset }: Point): number | undefined => {
      const start = paragraph && starts.get(paragraph)
      return start === undefined ? undefined : start + offset
    }
    const bookmarks = [...this.#marks.values()].flatMap(({ name, start, end }): DraftBookmark[] => {
      const [from, to] = [placeOf(start), end && placeOf(end)]
      if (from === undefined || to === undefined || name.startsWith('_')) return []
      return [{ id: name, start: from, end: Math.max(from, to), text: text.slice(from, Math.max(from, to)) }]
    })
    return { text, paragraphs, bookmarks: bookmarks.toSorted((a, b) => a.start - b.start || b.end - a.end) }
  }
}

function styleOf({ style }: OpenParagraph): { style?: string } {
  return style === undefined ? {} : { style }
}
