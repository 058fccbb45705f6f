/** Pairs of Chinese characters, each once: 孵化面积 is 孵化, 化面, 面积. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu))
    for (let i = 1; i < run.length; i += 1) pairs.add(run.slice(i - 1, i + 1))
  return pairs
}

/** The least part of the best one's likeness, and the fewest pairs, with which a text is still named. */
const enough = 0.5
const fewest = 2

/**
 * Which texts share the most telling words with one: a pair of characters tells the more the fewer texts have it, and a long
 * text is not the nearer for being long. The best first.
 */
export function rankBySharedWords(words: string, texts: readonly string[], most: number): number[] {
  const sets = texts.map(pairsOf)
  const spread = new Map<string, number>()
  for (const set of sets) for (const pair of set) spread.set(pair, (spread.get(pair) ?? 0) + 1)
  const weight = (pair: string): number => Math.log((texts.length + 1) / spread.get(pair)!) ** 2
  const own = pairsOf(words)
  const scored = sets.map((set, index) => {
    const shared = [...set].filter((pair) => own.has(pair))
    const size = Math.sqrt([...set].reduce((sum, pair) => sum + weight(pair), 1))
    return { index, shared: shared.length, score: shared.reduce((sum, pair) => sum + weight(pair), 0) / size }
  })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return scored
    .filter(({ shared, score }) => shared >= fewest && score >= best * enough)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ index }) => index)
}
