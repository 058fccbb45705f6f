/** Quotation marks, brackets and spaces say nothing about what is counted. */
const silent = /[“”"‘’'《》〈〉（）()【】\s]/g

export const plain = (text: string): string => text.replace(silent, '')

function pairsOf(text: string): string[] {
  const characters = [...text]
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`)
}

/**
 * How alike two names are, 0 to 1, by their pairs of characters; order of words and inserted words cost little.
 * @example likeness('全区工业研发投入', '工业研发投入') // about 0.9
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [plain(a), plain(b)]
  if (one === '' || other === '') return 0
  if (one === other) return 1
  const [pairs, others] = [pairsOf(one), pairsOf(other)]
  const left = new Map<string, number>()
  for (const pair of others) left.set(pair, (left.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of pairs) {
    const count = left.get(pair) ?? 0
    if (count === 0) continue
    left.set(pair, count - 1)
    shared += 1
  }
  const dice = (2 * shared) / (pairs.length + others.length)
  // A whole name inside a longer one is the same thing said more exactly.
  const inside =
    one.includes(other) || other.includes(one)
      ? 0.6 + 0.4 * (Math.min(one.length, other.length) / Math.max(one.length, other.length))
      : 0
  // 企业 inside 有效高新技术企业 says nothing.
  const short = Math.min(one.length, other.length)
  return Math.max(dice, short > 2 || (short === 2 && Math.max(one.length, other.length) <= 4) ? inside : 0)
}
