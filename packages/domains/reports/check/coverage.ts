/** Which characters of `words` stand in one of `names` with a neighbour: a run of two or more shared characters. */
function marksOf(words: string, names: readonly string[]): boolean[] {
  const marks = Array.from(words, () => false)
  for (let i = 0; i + 1 < words.length; i += 1) {
    const pair = words.slice(i, i + 2)
    if (names.some((name) => name.includes(pair))) marks[i] = marks[i + 1] = true
  }
  return marks
}

/** The share of a name that is said by some words, 0 to 1. */
export function covered(name: string, by: readonly string[]): number {
  if (name.length < 2) return by.some((words) => words.includes(name)) ? 1 : 0
  return marksOf(name, by).filter(Boolean).length / name.length
}

/** The longest stretch of some words that none of the names says: 海洋领域 in 海洋领域高新技术企业. */
export function unsaid(words: string, names: readonly string[]): string {
  const marks = marksOf(words, names)
  let longest = ''
  let current = ''
  for (const [i, character] of [...words].entries()) {
    current = marks[i] ? '' : current + character
    if (current.length > longest.length) longest = current
  }
  return longest
}
