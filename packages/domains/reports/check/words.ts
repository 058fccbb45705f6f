/** Quotation marks, brackets and spaces say nothing about what is counted. */
const silent = /[“”"‘’'《》〈〉（）()【】\s]/g

const anySilent = new RegExp(silent.source)

export const plain = (text: string): string => (anySilent.test(text) ? text.replace(silent, '') : text)

/** How many pairs of neighbours two names share, each counted as often as both have it. */
function sharedPairs(one: string, other: string): number {
  const taken = new Uint8Array(other.length)
  let shared = 0
  for (let i = 0; i + 1 < one.length; i += 1) {
    const [first, second] = [one.charCodeAt(i), one.charCodeAt(i + 1)]
    for (let j = 0; j + 1 < other.length; j += 1) {
      if (taken[j] === 1 || other.charCodeAt(j) !== first || other.charCodeAt(j + 1) !== second) continue
      taken[j] = 1
      shared += 1
      break
    }
  }
  return shared
}

const pairsIn = (name: string): number => Math.max(1, name.length - 1)

/**
 * How alike two names are, 0 to 1, by their pairs of characters; order of words and inserted words cost little.
 * @example likeness('全区工业研发投入', '工业研发投入') // about 0.9
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [plain(a), plain(b)]
  if (one === '' || other === '') return 0
  if (one === other) return 1
  const dice = (2 * sharedPairs(one, other)) / (pairsIn(one) + pairsIn(other))
  // A whole name inside a longer one is the same thing said more exactly.
  const inside =
    one.includes(other) || other.includes(one)
      ? 0.6 + 0.4 * (Math.min(one.length, other.length) / Math.max(one.length, other.length))
      : 0
  // 企业 inside 有效高新技术企业 says nothing.
  const short = Math.min(one.length, other.length)
  return Math.max(dice, short > 2 || (short === 2 && Math.max(one.length, other.length) <= 4) ? inside : 0)
}
