import { isNamePart } from './characters.ts'

export interface Match {
  readonly name: string
  readonly end: number
}

interface Node {
  readonly next: Map<string, Node>
  ends: string | null
}

/**
 * Names that a text may read, found by longest match: names may hold spaces, brackets and signs, so that only the
 * names in scope tell where one ends. White space within a name matches any run of white space.
 */
export class Names {
  readonly #root: Node = { next: new Map(), ends: null }

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.add(name)
  }

  add(name: string): void {
    let node = this.#root
    const single = name.trim().replace(/\s+/g, ' ')
    for (const character of single) {
      let next = node.next.get(character)
      if (!next) node.next.set(character, (next = { next: new Map(), ends: null }))
      node = next
    }
    if (node !== this.#root) node.ends = single
  }

  /** The longest name that starts at an offset, and the offset after it; null when none does. */
  match(text: string, start: number): Match | null {
    let node: Node | undefined = this.#root
    let found: Match | null = null
    for (let at = start; at < text.length;) {
      const point = text.codePointAt(at) ?? 0
      const character = String.fromCodePoint(point)
      const space = /\s/.test(character)
      node = node.next.get(space ? ' ' : character)
      if (!node) break
      at += character.length
      if (space) while (/\s/.test(text.charAt(at))) at += 1
      if (node.ends !== null && endsHere(text, character, at)) found = { name: node.ends, end: at }
    }
    return found
  }
}

/** A name does not end inside a word: 收入 is not read in 收入增长. */
function endsHere(text: string, last: string, at: number): boolean {
  const point = text.codePointAt(at)
  return point === undefined || !isNamePart(last) || !isNamePart(String.fromCodePoint(point))
}
