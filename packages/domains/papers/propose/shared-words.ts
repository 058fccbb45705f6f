/** Pairs of Chinese characters, each once: 孵化面积 is 孵化, 化面, 面积. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu))
    for (let i = 1; i < run.length; i += 1) pairs.add(run.slice(i - 1, i + 1))
  return pairs
}

/**
 * Which texts share the most telling words with one: a pair of characters tells the more the fewer texts have it. The best
 * first; none that shares less than two rare pairs.
 */
export function rankBySharedWords(words: string, texts: readonly string[], most: number): number[] {
  const sets = texts.map(pairsOf)
  const spread = new Map<string, number>()
  for (const set of sets) for (const pair of set) spread.set(pair, (spread.get(pair) ?? 0) + 1)
  const own = pairsOf(words)
  const scored = sets.map((set, index) => {
    const shared = [...set].filter((pair) => own.has(pair) && spread.get(pair)! <= Math.max(2, texts.length / 6))
    return { index, shared: shared.length, score: shared.reduce((sum, pair) => sum + 1 / spread.get(pair)!, 0) }
  })
  return scored
    .filter(({ shared }) => shared >= 2)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ index }) => index)
}
