import { foldedAt } from '../text/characters.ts'

interface TrieNode<Value> {
  next: Map<number, TrieNode<Value>>
  value: Value | undefined
}

/** Words by their characters, so that the longest one at a place is found in one walk. */
export interface Trie<Value> {
  root: TrieNode<Value>
}

export function createTrie<Value>(): Trie<Value> {
  return { root: { next: new Map(), value: undefined } }
}

export function addWord<Value>(trie: Trie<Value>, word: string, merge: (before: Value | undefined) => Value): void {
  let node = trie.root
  for (let i = 0; i < word.length; i += 1) {
    const code = foldedAt(word, i)
    let child = node.next.get(code)
    if (!child) {
      child = { next: new Map(), value: undefined }
      node.next.set(code, child)
    }
    node = child
  }
  node.value = merge(node.value)
}

export interface Match<Value> {
  end: number
  value: Value
}

/** The longest word that starts at `at` and ends by `limit`; nothing when no word does. */
export function longestMatch<Value>(
  trie: Trie<Value>,
  text: string,
  at: number,
  limit: number,
): Match<Value> | undefined {
  let node: TrieNode<Value> | undefined = trie.root
  let found: Match<Value> | undefined
  for (let i = at; i < limit; i += 1) {
    node = node.next.get(foldedAt(text, i))
    if (!node) break
    if (node.value !== undefined) found = { end: i + 1, value: node.value }
  }
  return found
}
