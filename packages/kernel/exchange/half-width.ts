/** Full-width digits, letters and signs as their plain forms: １２，３４ → 12,34. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ')

/** Whether spaces or line breaks stand between digits: 10⏎20 in one cell is two numbers, not 1020. */
export const holdsGap = (text: string): boolean => /\d\s+\d/.test(halfWidth(text))

/** Without any space, for comparing what people typed with what a label says. */
export const compact = (text: string): string => halfWidth(text).replace(/\s+/g, '')
