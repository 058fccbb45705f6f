import type { DraftBookmark, DraftReading } from './draft-builder.ts'

/** What became of one bookmark of the original. Places are in the draft's text. */
export interface BookmarkChange {
  /** The bookmark: fig_3_rd_projects_fiscalFunding. */
  id: string
  /** changed: other words stand there; emptied: the mark is there, its words are gone; lost: no mark any more. */
  what: 'changed' | 'emptied' | 'lost'
  was: string
  is: string
  start?: number
  end?: number
}

const partOfNumber = /[\d０-９.．]/

/**
 * Which bound words of a paper were changed in a draft that came back. Digits typed right before or after a
 * bookmark count as its own, since Word leaves them outside.
 * @example compareBookmarks(readDocx(sent), readDocx(returned)) // [] when nothing bound was touched
 */
export function compareBookmarks(original: DraftReading, draft: DraftReading): BookmarkChange[] {
  const kept = new Map(draft.bookmarks.map((bookmark) => [bookmark.id, bookmark]))
  return original.bookmarks.filter(isBound).flatMap(({ id, start, end }): BookmarkChange[] => {
    const was = widen(original.text, start, end).text
    const found = kept.get(id)
    if (!found) return [{ id, what: 'lost', was, is: '' }]
    const now = widen(draft.text, found.start, found.end)
    if (now.text === was) return []
    return [{ id, what: now.text === '' ? 'emptied' : 'changed', was, is: now.text, start: now.start, end: now.end }]
  })
}

/** Bookmarks around whole stretches change with every word. */
function isBound({ id }: DraftBookmark): boolean {
  return /^(?:fig|target|names)_\d+_/.test(id)
}

function widen(text: string, start: number, end: number): { text: string; start: number; end: number } {
  let [from, to] = [start, end]
  while (from > 0 && partOfNumber.test(text.charAt(from - 1))) from -= 1
  while (to < text.length && partOfNumber.test(text.charAt(to))) to += 1
  return { text: text.slice(from, to), start: from, end: to }
}
