const longest = 40
const lead =
  /^(?:(?:[一二三四五六七八九十]+(?:是|要)|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十\d]+[、.．])\s*)+/

/** The short name of a passage: its first words, without their number, up to where they pause. */
export function nameOfPassage(words: string): string {
  const plain = words
    .replace(lead, '')
    .replace(/^由[^，。；]{2,30}?牵头[，,]/, '')
    .trim()
  const [first = ''] = /^[^，。；：,;:\n]+/.exec(plain) ?? []
  const name = first.length >= 4 ? first : plain.replace(/[。；\n].*$/s, '')
  return name.slice(0, longest)
}

/** What a target is called in a list: 新增高新技术企业, 财政科技投入增长. */
export function nameOfTarget(action: string | null, indicator: string, isGrowth: boolean): string {
  const verb = action !== null && !indicator.startsWith(action) ? action : ''
  const growth = isGrowth && !/增[长幅速]$/.test(indicator) ? '增长' : ''
  return `${isGrowth ? '' : verb}${indicator}${growth}`.slice(0, longest)
}

/** Words that say the same: without blanks, quotation marks and the stop at the end. */
export const sameWords = (words: string): string => words.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '')
